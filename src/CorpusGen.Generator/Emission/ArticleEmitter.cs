using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Naming;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// Writes the code of articles: a property of the corpus class, and a record with a class for its quotations and one for its dates. Each of the three
/// comes to life when it is first used, so that one quotation of a large corpus costs what one article costs.
/// </summary>
internal static class ArticleEmitter
{
    /// <summary>Adds one file; nothing where no article of it is named.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="input">What it is made of.</param>
    /// <param name="isNamed">Whether code says a name; null when all articles are written.</param>
    public static void Emit(SourceProductionContext context, (SourceModel Source, (Settings Settings, TextForm Form) Style) input, Func<string, bool>? isNamed)
    {
        var (source, (settings, form)) = input;
        var written = isNamed is null ? source : source with { Articles = source.Articles.Where(a => IsNamed(a.Names.Identifier, isNamed)).ToEquatableArray() };
        if (!written.Articles.IsEmpty)
        {
            context.AddSource(source.HintName, Write(written, settings, form, context.CancellationToken));
        }
    }

    /// <summary>Writes one file.</summary>
    public static SourceText Write(SourceModel source, Settings settings, TextForm form, CancellationToken cancellation)
    {
        var writer = GeneratedFile.Begin(settings, w => CarriedEmitter.WriteArticles(w, source.Articles));
        writer.Line($"static partial class {settings.ClassName}").Open();
        var separate = false;
        foreach (var article in source.Articles)
        {
            cancellation.ThrowIfCancellationRequested();
            if (separate)
            {
                writer.Line();
            }

            writer.Add(ArticleCode.Of(article, settings, form, writer.Depth, cancellation));
            separate = true;
        }

        writer.Close();
        return GeneratedFile.End(writer, settings);
    }

    /// <summary>Writes the code of one article.</summary>
    public static void WriteArticle(SourceWriter writer, NamedArticle article, Settings settings, TextForm form)
    {
        var comment = new ArticleComment(article.Article);
        WriteProperty(writer, article, comment, settings);
        writer.Line();
        WriteRecord(writer, article, comment, settings, form);
    }

    private static bool IsNamed(string identifier, Func<string, bool> isNamed) => isNamed(identifier) || isNamed(Identifiers.OfRecord(identifier));

    private static void WriteProperty(SourceWriter writer, NamedArticle named, ArticleComment comment, Settings settings)
    {
        var record = Identifiers.OfRecord(named.Names.Identifier);
        WriteSummary(writer, comment);
        writer.Line($"{settings.Visibility} static {record} {named.Names.Identifier} => {record}.Instance;");
    }

    private static void WriteSummary(SourceWriter writer, ArticleComment comment) =>
        DocComment.Write(writer, [comment.Source, comment.Path]);

    private static void WriteRecord(SourceWriter writer, NamedArticle named, ArticleComment comment, Settings settings, TextForm form)
    {
        var record = Identifiers.OfRecord(named.Names.Identifier);
        var instance = $"{settings.QualifiedClassName}.{record}.Instance";
        var strings = new StringPool(form);
        var arguments = Arguments(named.Article, strings);

        WriteSummary(writer, comment);
        if (strings.IsCarried)
        {
            writer.Line(strings.Attribute);
        }

        writer.Line($"{settings.Visibility} sealed partial record {record} : global::CorpusGen.Article").Open();
        writer.Line($"internal static readonly {record} Instance = new {record}();").Line();
        if (strings.IsCarried)
        {
            writer.Line($"private {record}()");
            writer.Line($"    : this({StringPool.ReaderOf(record)})").Open().Close().Line();
        }

        writer.Line(strings.IsCarried ? $"private {record}(global::CorpusGen.CorpusTextReader {StringPool.Reader})" : $"private {record}()");
        writer.Line($"    : base({string.Join(", ", arguments)})").Open().Close().Line();
        WriteMembers(writer);
        MemberClassEmitter.Write(writer, QuoteListEmitter.Create(named, comment, instance, new StringPool(form)));
        writer.Line();
        MemberClassEmitter.Write(writer, DateListEmitter.Create(named, comment, instance, new StringPool(form)));
        writer.Close();
    }

    // What is not known is left to the defaults.
    private static List<string> Arguments(ArticleModel article, StringPool strings)
    {
        List<string> arguments = ["key: " + strings.Of(article.Key), "path: " + strings.Of(article.Path)];
        Add("title", article.Title);
        if (!article.Authors.IsEmpty)
        {
            arguments.Add($"authors: new string[] {{ {string.Join(", ", article.Authors.Select(strings.Of))} }}");
        }

        Add("publisher", article.Publisher);
        Add("url", article.Url);
        Add("published", article.Published);
        Add("language", article.Language);
        Add("text", article.Text);
        return arguments;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                arguments.Add($"{name}: {strings.Of(value)}");
            }
        }
    }

    private static void WriteMembers(SourceWriter writer) => writer.Line("""
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
}
