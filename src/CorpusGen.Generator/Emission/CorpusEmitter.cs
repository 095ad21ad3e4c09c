using System.Linq;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes what belongs to no single article: the list of articles, the speakers, the timeline, and the two ways to check words.</summary>
internal static class CorpusEmitter
{
    /// <summary>Adds the file; nothing where there is no article.</summary>
    public static void Emit(SourceProductionContext context, (CorpusModel Corpus, Settings Settings) input)
    {
        var (corpus, settings) = input;
        if (corpus.Articles.IsEmpty)
        {
            return;
        }

        var writer = GeneratedFile.Begin(settings);
        writer.Line("/// <summary>The articles of this project, their quotations, speakers and dates.</summary>");
        writer.Line($"{settings.Visibility} static partial class {settings.ClassName}").Open();
        WriteMembers(writer, settings);
        writer.Line();
        WriteCatalog(writer, corpus, settings);
        writer.Line();
        context.CancellationToken.ThrowIfCancellationRequested();
        MemberClassEmitter.Write(
            writer, "SpeakerMembers", "global::CorpusGen.SpeakerList", "The speakers of all articles.", "global::CorpusGen.Speaker", corpus.Speakers.Select(s => Speaker(s, settings)), null);
        writer.Close();
        GeneratedFile.End(writer, settings);
        context.AddSource("Corpus.g.cs", writer.ToSourceText());
    }

    private static void WriteMembers(SourceWriter writer, Settings settings) => writer.Line($"""
        /// <summary>The articles, sorted by path.</summary>
        {settings.Visibility} static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Article> Articles => Whole.Catalog.Articles;

        /// <summary>The speakers of all articles, sorted by name: a field for each of them, and a list.</summary>
        {settings.Visibility} static SpeakerMembers Speakers => SpeakerMembers.Instance;

        /// <summary>Every date that can be placed on the calendar, sorted by its first day.</summary>
        {settings.Visibility} static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.DateMention> Timeline => Whole.Catalog.Timeline;

        /// <summary>Finds cited words. Constants are checked while the program is compiled.</summary>
        /// <param name="text">The quoted words, without marks around them.</param>
        /// <param name="article">The article's key, or null when any article will do.</param>
        /// <param name="speaker">Who said it, or null when the article's own words will do.</param>
        /// <exception cref="global::CorpusGen.CitationException">The corpus does not have the words, or not in this article, or not by this speaker.</exception>
        {settings.Visibility} static global::CorpusGen.CitedWords Cite([global::CorpusGen.CorpusQuote] string text, string? article = null, string? speaker = null) =>
            Whole.Catalog.Cite(text, article, speaker);

        /// <summary>Finds the quotations in any text, such as a language model's answer, and judges each by the corpus.</summary>
        /// <param name="text">Any text.</param>
        /// <param name="cancellation">Stops the work.</param>
        {settings.Visibility} static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.CheckedQuotation> Check(
            string text, global::System.Threading.CancellationToken cancellation = default) =>
            Whole.Catalog.Check(text, cancellation);
        """);

    private static void WriteCatalog(SourceWriter writer, CorpusModel corpus, Settings settings)
    {
        writer.Line("private static class Whole").Open();
        writer.Line("internal static readonly global::CorpusGen.CorpusCatalog Catalog = new global::CorpusGen.CorpusCatalog(() => new global::CorpusGen.Article[]").Open();
        foreach (var article in corpus.Articles)
        {
            writer.Line($"{settings.QualifiedClassName}.{article.Identifier},");
        }

        writer.Close(");").Close();
    }

    private static Member Speaker(SpeakerModel speaker, Settings settings)
    {
        string[] summary =
        [
            DocComment.Text(speaker.Name),
            speaker.Aliases.IsEmpty ? "No other spelling." : DocComment.Text("Also " + string.Join(", ", speaker.Aliases)),
            speaker.Articles.Count == 1 ? "Quoted in 1 article." : $"Quoted in {Literal.Of(speaker.Articles.Count)} articles.",
        ];
        string[] arguments =
        [
            Literal.Of(speaker.Name),
            Literal.Of(speaker.Aliases),
            $"() => new global::CorpusGen.Article[] {{ {string.Join(", ", speaker.Articles.Select(a => $"{settings.QualifiedClassName}.{a}"))} }}",
        ];
        return new Member(speaker.Identifier, summary, arguments);
    }
}
