using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Articles;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Reporting.Html;
using CorpusGen.Dates;

namespace CorpusGen.Cli.Reporting.Articles;

/// <summary>A paragraph of an article, or a piece of one that is too long for a page.</summary>
/// <param name="Block">The paragraph's number, counted from 0.</param>
/// <param name="IsFirst">Whether it is the paragraph's first piece.</param>
/// <param name="Html">The element.</param>
/// <param name="Marked">What is marked and begins in it, in order.</param>
internal sealed record TextPiece(int Block, bool IsFirst, HtmlFragment Html, IReadOnlyList<MarkedStretch> Marked);

/// <summary>
/// Writes the words of an article with its quotations and dates marked. What is marked is closed at the end of each paragraph and opened again in the next, so that
/// elements nest whatever the text does. One pass.
/// </summary>
internal sealed class RunningText
{
    // A longer paragraph is divided. A page holds several of the pieces, whatever they cost to escape.
    private const int LongestPiece = 24_000;

    // So many characters are written between two looks at the length.
    private const int Stride = 2_000;

    // Browsers flatten what is nested deeper than some hundred elements.
    private const int Deepest = 24;

    private readonly ArticleContents _article;
    private readonly string _text;
    private readonly List<MarkedStretch> _marked;
    private readonly Stack<MarkedStretch> _open = new();
    private HtmlWriter _html = new();
    private int _next;

    /// <summary>Gets ready to write.</summary>
    public RunningText(ArticleContents article)
    {
        _article = article;
        _text = article.Reading.Plain.Text;
        _marked = MarkedStretch.Of(article);
    }

    /// <summary>Writes all paragraphs, in order.</summary>
    public IEnumerable<TextPiece> Write()
    {
        var blocks = _article.Reading.Blocks;
        for (var block = 0; block < blocks.Count; block++)
        {
            var span = _article.Reading.Plain.ToPlain(blocks[block].Span);
            var isLast = block == blocks.Count - 1;
            var (at, isFirst) = (span.Start, true);
            do
            {
                Begin(blocks[block].Kind, isFirst ? ReportedArticle.IdOfBlock(block) : null, span.End);
                var begun = _next;
                at = Fill(at, span.End, isLast);
                yield return new TextPiece(block, isFirst, End(), _marked[begun.._next]);
                isFirst = false;
            }
            while (at < span.End);
        }
    }

    private void Begin(BlockKind kind, string? id, int end)
    {
        _html = new HtmlWriter();
        _html.Open(kind == BlockKind.Heading ? "h2" : "p", ("class", $"text {kind.ToString().ToLowerInvariant()}"), ("id", id), ("dir", "auto"));
        var open = _open.ToArray();
        for (var i = open.Length - 1; i >= 0; i--)
        {
            OpenMark(open[i], isFirst: false, end);
        }
    }

    private HtmlFragment End()
    {
        for (var i = 0; i < _open.Count; i++)
        {
            _html.Close();
        }

        return _html.Close().ToFragment();
    }

    // Writes up to the end, or as much as makes a piece, and gives the place behind it.
    private int Fill(int at, int end, bool isLast)
    {
        while (true)
        {
            while (_open.Count > 0 && _open.Peek().End <= at)
            {
                _open.Pop();
                _html.Close();
            }

            if (_next < _marked.Count && _marked[_next].Start <= at && (at < end || isLast))
            {
                Push(_marked[_next++], end);
            }
            else if (at >= end || _html.Length > LongestPiece)
            {
                return at;
            }
            else
            {
                var stop = Math.Min(end, at + Stride);
                stop = _open.Count > 0 ? Math.Min(stop, _open.Peek().End) : stop;
                stop = _next < _marked.Count ? Math.Min(stop, _marked[_next].Start) : stop;
                stop += stop < end && IsOne(_text[stop - 1], _text[stop]) ? 1 : 0;
                _html.Text(_text.AsSpan(at, stop - at));
                at = stop;
            }
        }
    }

    private static bool IsOne(char first, char second) => char.IsSurrogatePair(first, second) || (first, second) is ('\r', '\n');

    // What would end behind the mark around it ends with it: a date that a closing quotation mark cuts.
    private void Push(MarkedStretch mark, int end)
    {
        mark = _open.Count > 0 && mark.End > _open.Peek().End ? mark with { End = _open.Peek().End } : mark;
        OpenMark(mark, isFirst: true, end);
        if (_open.Count < Deepest)
        {
            _open.Push(mark);
        }
        else
        {
            _html.Close();
        }
    }

    private void OpenMark(MarkedStretch mark, bool isFirst, int end)
    {
        if (mark.Quotation is { } quotation)
        {
            // The number stands behind the words, and is no part of them.
            var number = mark.End <= end ? (mark.Number + 1).ToString(CultureInfo.InvariantCulture) : null;
            _html.Open("mark", ("id", isFirst ? quotation.Model.Id : null), ("data-number", number));
        }
        else
        {
            // A time element takes dates, months and years, and nothing that leaves them open.
            var value = mark.Date!.Value;
            var isKnown = PartialDate.TryParse(value, out _);
            _html.Open(isKnown ? "time" : "span", ("class", "when"), ("id", isFirst ? ReportedArticle.IdOfDate(mark.Number) : null), ("datetime", isKnown ? value : null), ("title", value));
        }
    }
}
