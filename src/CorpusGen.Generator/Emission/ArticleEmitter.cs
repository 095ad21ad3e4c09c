using System.Linq;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Naming;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// Writes the code of articles: a property of the corpus class, and a record with a class for its quotations and one for its dates. Each of the three
/// comes to life when it is first used, so that one quotation of a large corpus costs what one article costs.
/// </summary>
internal static class ArticleEmitter
{
    private const string QuoteType = "global::CorpusGen.Quote";
    private const string DateType = "global::CorpusGen.DateMention";

    /// <summary>Adds one file.</summary>
    public static void Emit(SourceProductionContext context, (SourceModel Source, Settings Settings) input)
    {
        var (source, settings) = input;
        var writer = GeneratedFile.Begin(settings);
        writer.Line($"static partial class {settings.ClassName}").Open();
        var separate = false;
        foreach (var article in source.Articles)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (separate)
            {
                writer.Line();
            }

            WriteProperty(writer, article, settings);
            writer.Line();
            WriteRecord(writer, article, settings);
            separate = true;
        }

        writer.Close();
        GeneratedFile.End(writer, settings);
        context.AddSource(source.HintName, writer.ToSourceText());
    }

    private static void WriteProperty(SourceWriter writer, NamedArticle named, Settings settings)
    {
        var record = Identifiers.OfRecord(named.Names.Identifier);
        DocComment.Write(writer, DocComment.Source(named.Article), DocComment.Text(named.Article.Path));
        writer.Line($"{settings.Visibility} static {record} {named.Names.Identifier} => {record}.Instance;");
    }

    private static void WriteRecord(SourceWriter writer, NamedArticle named, Settings settings)
    {
        var article = named.Article;
        var record = Identifiers.OfRecord(named.Names.Identifier);
        var instance = $"{settings.QualifiedClassName}.{record}.Instance";
        DocComment.Write(writer, DocComment.Source(article), DocComment.Text(article.Path));
        writer.Line($"{settings.Visibility} sealed partial record {record} : global::CorpusGen.Article").Open();
        writer.Line($"""
            internal static readonly {record} Instance = new {record}();

            private {record}()
                : base(
                    key: {Literal.Of(article.Key)},
                    path: {Literal.Of(article.Path)},
                    title: {Literal.Of(article.Title)},
                    authors: {Literal.Of(article.Authors)},
                    publisher: {Literal.Of(article.Publisher)},
                    url: {Literal.Of(article.Url)},
                    published: {Literal.Of(article.Published)},
                    language: {Literal.Of(article.Language)},
                    text: {Literal.Of(article.Text)})
            """);
        writer.Open().Close().Line();
        writer.Line($$"""
            /// <summary>The quotations, in the order of the text: a field for each of them, and a list.</summary>
            public new QuoteMembers Quotes => QuoteMembers.Instance;

            /// <summary>The dates and times, in the order of the text: a field for each of them, and a list.</summary>
            public new DateMembers Dates => DateMembers.Instance;

            /// <inheritdoc/>
            protected override global::CorpusGen.QuoteList QuoteList => QuoteMembers.Instance;

            /// <inheritdoc/>
            protected override global::CorpusGen.DateList DateList => DateMembers.Instance;

            /// <inheritdoc/>
            protected override global::CorpusGen.Speaker FindSpeaker(string name) => SpeakerMembers.Instance.Find(name) ?? base.FindSpeaker(name);

            /// <inheritdoc/>
            protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);

            """);
        MemberClassEmitter.Write(
            writer, "QuoteMembers", "global::CorpusGen.QuoteList", "The quotations of the article.", QuoteType, article.Quotes.Select(q => Quote(named, q)), instance);
        writer.Line();
        MemberClassEmitter.Write(
            writer, "DateMembers", "global::CorpusGen.DateList", "The dates and times of the article.", DateType, article.Dates.Select(d => Date(named, d)), instance);
        writer.Close();
    }

    private static Member Quote(NamedArticle named, QuoteModel quote)
    {
        var speaker = named.Names.CanonicalName(quote.SpeakerName);
        string[] summary =
        [
            DocComment.Words(quote.Text),
            DocComment.Credit(speaker, quote.SpeakerMention, named.Article),
            DocComment.Place(named.Article, quote.Line),
        ];
        string[] arguments =
        [
            "article",
            Literal.Of(quote.Id),
            Literal.Of(quote.Text),
            $"global::CorpusGen.QuoteKind.{quote.Kind}",
            Literal.Of(quote.Utterance),
            Literal.Of(speaker),
            Literal.Of(quote.SpeakerMention),
            Literal.Of(quote.Cue),
            Literal.Of(quote.Span.Start),
            Literal.Of(quote.Span.Length),
            Literal.Of(quote.Line),
            Literal.Of(quote.Prefix),
            Literal.Of(quote.Suffix),
        ];
        return new Member(quote.Identifier, summary, arguments);
    }

    private static Member Date(NamedArticle named, DateModel date)
    {
        string[] summary =
        [
            DocComment.Words(date.Text) + ": " + DocComment.Text(date.Value),
            DocComment.Source(named.Article),
            DocComment.Place(named.Article, date.Line),
        ];
        string[] arguments =
        [
            "article",
            Literal.Of(date.Text),
            $"global::CorpusGen.Dates.TimexType.{date.Type}",
            Literal.Of(date.Value),
            Literal.Of(date.Span.Start),
            Literal.Of(date.Span.Length),
            Literal.Of(date.Line),
        ];
        return new Member(date.Identifier, summary, arguments);
    }
}
