using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes what belongs to no single article: the list of articles, the speakers, the timeline, and the two ways to check words.</summary>
internal static class CorpusEmitter
{
    /// <summary>Adds the file; nothing where there is no article.</summary>
    public static void Emit(SourceProductionContext context, (CorpusModel Corpus, (Settings Settings, TextForm Form) Style) input)
    {
        var (corpus, (settings, form)) = input;
        if (!corpus.Articles.IsEmpty)
        {
            context.AddSource("Corpus.g.cs", Write(corpus, settings, form, context.CancellationToken));
        }
    }

    /// <summary>Writes the file.</summary>
    public static SourceText Write(CorpusModel corpus, Settings settings, TextForm form, CancellationToken cancellation)
    {
        var writer = GeneratedFile.Begin(settings, w => CarriedEmitter.WriteCorpus(w, corpus, settings));
        writer.Line("/// <summary>The articles of this project, their quotations, speakers and dates.</summary>");
        writer.Line($"{settings.Visibility} static partial class {settings.ClassName}").Open();
        WriteMembers(writer, settings);
        writer.Line();
        CatalogEmitter.Write(writer, corpus, settings, form);
        writer.Line();
        cancellation.ThrowIfCancellationRequested();
        MemberClassEmitter.Write(writer, SpeakerListEmitter.Create(corpus, settings, form));
        foreach (var article in corpus.Gone)
        {
            TombstoneEmitter.Write(writer, article, settings.Visibility);
        }

        writer.Close();
        return GeneratedFile.End(writer, settings);
    }

    private static void WriteMembers(SourceWriter writer, Settings settings) => writer.Line($"""
        /// <summary>The articles, sorted by path.</summary>
        {settings.Visibility} static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.Article> Articles => Whole.Catalog.Articles;

        /// <summary>The speakers of all articles, sorted by name: a field for each of them, and a list.</summary>
        {settings.Visibility} static SpeakerMembers Speakers => SpeakerMembers.Instance;

        /// <summary>Every date that can be placed on the calendar, sorted by its first day.</summary>
        {settings.Visibility} static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.DateMention> Timeline => Whole.Catalog.Timeline;

        /// <summary>All of this as one object, which can be joined with the corpora of libraries.</summary>
        {settings.Visibility} static global::CorpusGen.CorpusCatalog Catalog => Whole.Catalog;

        /// <summary>Finds cited words. Constants are checked while the program is compiled.</summary>
        /// <param name="text">The quoted words, without marks around them.</param>
        /// <param name="article">The article's key, or null when any article will do.</param>
        /// <param name="speaker">Who said it, or null when the article's own words will do.</param>
        /// <exception cref="global::CorpusGen.CitationException">The corpus does not have the words, or not in this article, or not by this speaker.</exception>
        {settings.Visibility} static global::CorpusGen.CitedWords Cite({QuoteMark(settings)} string text, string? article = null, string? speaker = null) =>
            Whole.Catalog.Cite(text, article, speaker);

        /// <summary>Finds the quotations in any text, such as a language model's answer, and judges each by the corpus.</summary>
        /// <param name="text">Any text.</param>
        /// <param name="cancellation">Stops the work.</param>
        {settings.Visibility} static global::System.Collections.Generic.IReadOnlyList<global::CorpusGen.CheckedQuotation> Check(
            string text, global::System.Threading.CancellationToken cancellation = default) =>
            Whole.Catalog.Check(text, cancellation);
        """);

    // Without the whole texts an article's own words cannot be found at run time, so the build does not accept them either.
    private static string QuoteMark(Settings settings) =>
        settings.EmbedText ? "[global::CorpusGen.CorpusQuote(OwnCorpus = true)]" : "[global::CorpusGen.CorpusQuote(QuotationsOnly = true, OwnCorpus = true)]";
}
