using System.Linq;
using CorpusGen.Cli.Contents;

namespace CorpusGen.Cli.Listing;

/// <summary>The table of quotations.</summary>
internal static class QuotationTable
{
    private static readonly Column<QuotedContents>[] Shared =
    [
        new("quote", q => q.Name, KeepsEnd: true),
        new("speaker", q => q.Speaker),
        new("mention", q => q.Model.SpeakerMention, InTable: false),
        new("cue", q => q.Model.Cue, InTable: false),
        new("kind", q => q.Model.Kind.ToString().ToLowerInvariant(), InTable: false),
        new("utterance", q => q.Model.Utterance, InTable: false),
        new("text", q => q.Model.Text),
        new("path", q => q.Article.Model.Path, KeepsEnd: true),
        new("line", q => q.Model.Line),
        new("member", q => q.Member, InTable: false),
    ];

    /// <summary>Its columns.</summary>
    public static Columns<QuotedContents> Columns { get; } = new(Shared);

    /// <summary>The same with the paragraph around the words.</summary>
    public static Columns<(QuotedContents Quotation, Passage Passage)> WithPassage { get; } = new(
    [
        .. Shared.Select(c => new Column<(QuotedContents Quotation, Passage Passage)>(c.Name, r => c.Value(r.Quotation), c.InTable, c.KeepsEnd)),
        new("passage", r => r.Passage.Before + r.Passage.Words + r.Passage.After, InTable: false),
        new("start", r => r.Passage.Before.Length, InTable: false),
    ]);
}
