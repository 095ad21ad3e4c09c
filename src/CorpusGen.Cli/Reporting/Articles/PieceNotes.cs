using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Citing;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>
/// The notes of a piece of text. Those that have no room beside it follow below, perhaps on the next page: they do not link to words that are not there.
/// </summary>
internal sealed class PieceNotes
{
    // The room beside a piece of text, in bytes.
    private const int MostBeside = 48_000;

    // The places that one note has, in bytes; a quotation that is cited more often has a further note.
    private const int MostPlaces = 16_000;

    private readonly List<HtmlFragment> _beside = [];
    private readonly List<HtmlFragment> _below = [];
    private int _bytes;

    private PieceNotes()
    {
    }

    /// <summary>The notes beside the text.</summary>
    public IReadOnlyList<HtmlFragment> Beside => _beside;

    /// <summary>The notes below it, in parts that are small beside a page; mostly none.</summary>
    public IEnumerable<IReadOnlyList<HtmlFragment>> Below => HtmlParts.Divide(_below, MostBeside, int.MaxValue).Where(p => p.Count > 0);

    /// <summary>Writes the notes: quotations first, then the article's own words where they are cited, then dates.</summary>
    /// <param name="piece">The piece of text.</param>
    /// <param name="article">The article.</param>
    /// <param name="report">The report.</param>
    public static PieceNotes Write(TextPiece piece, ReportedArticle article, ReportContents report)
    {
        var notes = new PieceNotes();
        var writer = new NoteWriter(article, report);
        foreach (var quotation in piece.Marked.Where(m => m.Quotation is not null))
        {
            var parts = Divide(report.Citations.Of(quotation.Quotation!), report);
            for (var i = 0; i < parts.Count; i++)
            {
                notes.Add(isBeside => writer.WriteQuotation(quotation.Number, parts[i], isFirst: i == 0, isBeside));
            }
        }

        foreach (var places in Divide(piece.IsFirst ? report.Citations.OfOwnWords(article, piece.Block) : [], report).Where(p => p.Count > 0))
        {
            notes.Add(isBeside => NoteWriter.WriteOwnWords(piece.Block, places, isBeside));
        }

        foreach (var date in piece.Marked.Where(m => m.Date is not null))
        {
            notes.Add(isBeside => writer.WriteDate(date.Number, isBeside));
        }

        return notes;
    }

    private static List<List<HtmlFragment>> Divide(IEnumerable<CitingPlace> places, ReportContents report) =>
        HtmlParts.Divide(places.Select(p => NoteWriter.WritePlace(p, report)), MostPlaces, int.MaxValue);

    private void Add(Func<bool, HtmlFragment> write)
    {
        var isBeside = _bytes < MostBeside;
        var note = write(isBeside);
        _bytes += note.Bytes;
        (isBeside ? _beside : _below).Add(note);
    }
}
