using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>
/// Divides a text into paragraphs. In most texts a line is a paragraph; in a text that was wrapped at a fixed width, the lines up to the next
/// blank one are. Which of the two it is, is decided once for the text, because a single line cannot tell.
/// </summary>
internal static class Paragraphs
{
    // A line wider than this was not wrapped for a screen or a page: the widest terminals and type areas have about 120 columns.
    private const int WidestWrap = 120;

    // A line that breaks off because it is full is not much narrower than a narrow newspaper column.
    private const int NarrowestWrap = 25;

    // In wrapped English, well over half of the lines that go on begin in lower case; where a line is a paragraph, next to none does.
    private const int LowercaseShare = 3;

    /// <summary>The paragraphs of <paramref name="text"/>, in order, without the blanks around them. No line that holds more than blanks is left out.</summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static PagedList<SourceSpan> Split(string text, CancellationToken cancellation = default)
    {
        var lines = Lines(text, out var joins, cancellation);
        return Join(lines, joins.IsWrapped, cancellation);
    }

    private static PagedList<Line> Lines(string text, out Joins joins, CancellationToken cancellation)
    {
        var lines = new PagedList<Line>();
        joins = default;
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            cancellation.ThrowIfRequestedAt(lines.Count);
            var end = LineMap.EndOfLine(text, start);
            var span = Trim(text, start, end);
            if (!span.IsEmpty)
            {
                if (!afterBlank)
                {
                    var above = Paragraph.Of(text, lines[lines.Count - 1].Span, cancellation);
                    joins.Count(above.Span.Length, breaksOff: !above.EndsSentence && char.IsLower(text[span.Start]));
                }

                lines.Add(new Line(span, afterBlank));
            }

            // CR LF is one line end, not a blank line between two.
            start = LineMap.BehindLineEnd(text, end);
            afterBlank = span.IsEmpty;
        }

        return lines;
    }

    private static PagedList<SourceSpan> Join(PagedList<Line> lines, bool isWrapped, CancellationToken cancellation)
    {
        var paragraphs = new PagedList<SourceSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var line = lines[i];
            if (line.AfterBlank || !isWrapped)
            {
                paragraphs.Add(line.Span);
            }
            else
            {
                paragraphs[paragraphs.Count - 1] = SourceSpan.FromBounds(paragraphs[paragraphs.Count - 1].Start, line.Span.End);
            }
        }

        return paragraphs;
    }

    private static SourceSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end - start);
    }

    // A byte order mark inside a text is the invisible blank that it once was.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';

    private readonly record struct Line(SourceSpan Span, bool AfterBlank);

    /// <summary>What the places tell where one line follows another without a blank one between them.</summary>
    private struct Joins
    {
        private int _all;
        private int _wide;
        private int _brokenOff;

        public readonly bool IsWrapped => _brokenOff > 0 && _brokenOff * LowercaseShare >= _all && _wide == 0;

        public void Count(int width, bool breaksOff)
        {
            _all++;
            _wide += width > WidestWrap ? 1 : 0;
            _brokenOff += breaksOff && width >= NarrowestWrap ? 1 : 0;
        }
    }
}
