using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Dates;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;
using CorpusGen.Text.Markdown;

namespace CorpusGen.Tests.Growth;

/// <summary>Everything that reads text, each alone and without the limit that <see cref="ArticleReader"/> sets for files.</summary>
internal static class Readers
{
    // Has every word of the shapes, often.
    private static readonly CorpusIndex Index = CorpusIndex.Create([Article(string.Concat(HostileShapes.Names.Select(n => HostileShapes.Create(n, 2_000) + "\n\n")))]);

    private static readonly Dictionary<string, Func<string, CancellationToken, object?>> All = new(StringComparer.Ordinal)
    {
        ["structure"] = (text, cancellation) => Body.Read("a.txt", text, 0, null, cancellation),
        ["quotations"] = (text, cancellation) => QuotationScanner.Scan(text, Blocks(text), cancellation),
        ["speakers"] = (text, cancellation) =>
            SpeakerResolver.Resolve(text, Blocks(text), QuotationScanner.Scan(text, Blocks(text), cancellation), ArticleMetadata.None, cancellation),
        ["dates"] = (text, cancellation) => DateScanner.Scan(text, Blocks(text), null, cancellation),
        ["words"] = (text, cancellation) => WordScanner.Scan(text, WordSide.Source, cancellation),
        ["markdown"] = (text, cancellation) => MarkdownProjection.Read(text, 0, cancellation),
        ["metadata"] = (text, cancellation) => MetadataReader.Read("a.yml", text, new SourceSpan(0, text.Length), cancellation),
        ["index"] = (text, cancellation) => CorpusIndex.Create([Article(text)], cancellation),
        ["matcher"] = (text, cancellation) => Index.Check(new Citation { Text = text }, cancellation),
        ["article"] = (text, cancellation) => ArticleReader.Read("a.md", text.Length <= ArticleReader.MaxLength ? text : text[..ArticleReader.MaxLength], null, cancellation),
        ["citing document"] = (text, cancellation) => MarkdownCitationReader.Read(text, cancellation),
        ["citing comment"] = (file, cancellation) =>
            Gather(CommentWords.ReadLines(file, 0, out _, cancellation), CommentCitationReader.Read, cancellation),
        ["citing block comment"] = (file, cancellation) =>
            Gather(CommentWords.ReadBlock(file, new SourceSpan(0, file.Length), cancellation), CommentCitationReader.Read, cancellation),
        ["citing XML comment"] = (file, cancellation) =>
            Gather(CommentWords.ReadLines(file, 0, out _, cancellation), CommentXmlReader.Read, cancellation),
        ["citing section"] = (file, cancellation) => CommentSectionReader.Read(file, 0, out var _, cancellation),
        ["text to check"] = (text, cancellation) => TextChecker.Check(Index, text, cancellation),
    };

    // What makes a text one of those that a reader reads.
    private static readonly Dictionary<string, (string Begin, string Line, string End)> Forms = new(StringComparer.Ordinal)
    {
        ["citing document"] = ("\"", "", "\" [@a]"),
        ["citing comment"] = ("// cite(a): \"", "// ", ""),
        ["citing block comment"] = ("/* cite(a): \"", " * ", "\" */"),
        ["citing XML comment"] = ("/// <q cite=\"a\">", "/// ", "</q>"),
        ["citing section"] = ("//= a\n//# ", "//# ", ""),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The reader of a name; gives what it read.</summary>
    public static Func<string, CancellationToken, object?> Of(string name) => All[name];

    /// <summary>A text of a shape, of <paramref name="length"/> UTF-16 code units or a few more, in the form that a reader reads.</summary>
    public static string TextFor(string reader, string shape, int length)
    {
        var text = HostileShapes.Create(shape, length);
        return Forms.TryGetValue(reader, out var form) ? form.Begin + text.Replace("\n", "\n" + form.Line, StringComparison.Ordinal) + form.End : text;
    }

    private static (LocatedWords Comment, CitationReading Found) Gather(
        LocatedWords comment, Action<LocatedWords, CitationReading, CancellationToken> read, CancellationToken cancellation)
    {
        var found = new CitationReading();
        read(comment, found, cancellation);
        return (comment, found);
    }

    private static EquatableArray<Block> Blocks(string text) => [new Block(BlockKind.Prose, new SourceSpan(0, text.Length))];

    private static CitableArticle Article(string text) => new()
    {
        Key = "a",
        Path = "a.txt",
        Passages = [new CitablePassage(PlainText.Identity(text), 0, 1)],
        Quotations = [],
    };
}
