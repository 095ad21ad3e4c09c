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

    private static readonly Dictionary<string, Action<string, CancellationToken>> All = new(StringComparer.Ordinal)
    {
        ["structure"] = (text, cancellation) => Body.Read("a.txt", text, 0, null, cancellation),
        ["quotations"] = (text, cancellation) => QuotationScanner.Scan(text, Blocks(text), cancellation),
        ["speakers"] = (text, cancellation) =>
            SpeakerResolver.Resolve(text, Blocks(text), QuotationScanner.Scan(text, Blocks(text), cancellation), ArticleMetadata.None, cancellation),
        ["dates"] = (text, cancellation) => DateScanner.Scan(text, Blocks(text), null, cancellation),
        ["words"] = (text, _) => WordScanner.Scan(text, WordSide.Source),
        ["markdown"] = (text, cancellation) => MarkdownProjection.Read(text, 0, cancellation),
        ["metadata"] = (text, _) => MetadataReader.Read("a.yml", text, new SourceSpan(0, text.Length)),
        ["index"] = (text, cancellation) => CorpusIndex.Create([Article(text)], cancellation),
        ["matcher"] = (text, cancellation) => Index.Check(new Citation { Text = text }, cancellation),
        ["citing document"] = (text, _) => MarkdownCitationReader.Read(text),
        ["citing comment"] = (text, _) =>
            CommentCitationReader.Read(CommentWords.ReadLines("// cite(a): \"" + text.Replace("\n", "\n// ", StringComparison.Ordinal), 0, out var _), new CitationReading()),
        ["citing XML comment"] = (text, _) =>
            CommentXmlReader.Read(CommentWords.ReadLines("/// <q cite=\"a\">" + text.Replace("\n", "\n/// ", StringComparison.Ordinal), 0, out var _), new CitationReading()),
        ["text to check"] = (text, cancellation) => TextChecker.Check(Index, text, cancellation),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The reader of a name.</summary>
    public static Action<string, CancellationToken> Of(string name) => All[name];

    private static EquatableArray<Block> Blocks(string text) => [new Block(BlockKind.Prose, new SourceSpan(0, text.Length))];

    private static CitableArticle Article(string text) => new()
    {
        Key = "a",
        Path = "a.txt",
        Passages = [new CitablePassage(PlainText.Identity(text), 0, 1)],
        Quotations = [],
    };
}
