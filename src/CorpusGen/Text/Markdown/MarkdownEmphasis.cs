using System.Collections.Generic;
using System.Globalization;
using System.Threading;

namespace CorpusGen.Text.Markdown;

/// <summary>
/// Tells which <c>*</c> and <c>_</c> are marks of emphasis (CommonMark 0.31.2, section 6.2 and appendix "process emphasis"). Each pair of runs is looked
/// at once: for every kind of closing run the place is kept below which no opening run fits it.
/// </summary>
internal sealed class MarkdownEmphasis(string text, bool[] dropped)
{
    private readonly List<Run> _runs = [];

    /// <summary>The number of runs that wait for their partners.</summary>
    public int Count => _runs.Count;

    /// <summary>Adds the run of marks that stands at <paramref name="start"/>.</summary>
    public void Add(int start, int end, SourceSpan paragraph)
    {
        var before = start > paragraph.Start ? KindOf(text, start - 1) : CharacterKind.Blank;
        var after = end < paragraph.End ? KindOf(text, end) : CharacterKind.Blank;
        var leftFlanking = after != CharacterKind.Blank && (after != CharacterKind.Punctuation || before != CharacterKind.Other);
        var rightFlanking = before != CharacterKind.Blank && (before != CharacterKind.Punctuation || after != CharacterKind.Other);
        var isStar = text[start] == '*';
        _runs.Add(new Run
        {
            Start = start,
            End = end,
            Length = end - start,
            CanOpen = leftFlanking && (isStar || !rightFlanking || before == CharacterKind.Punctuation),
            CanClose = rightFlanking && (isStar || !leftFlanking || after == CharacterKind.Punctuation),
        });
    }

    /// <summary>Forgets the runs from number <paramref name="first"/> on; they stand in something that is left out.</summary>
    public void Forget(int first) => _runs.RemoveRange(first, _runs.Count - first);

    /// <summary>Joins the runs from number <paramref name="first"/> on, drops the marks that are emphasis, and forgets the runs.</summary>
    public void Resolve(int first, CancellationToken cancellation)
    {
        // By mark, length modulo 3 and whether the closing run could open too: openers at or below this number do not fit.
        var bottoms = new Dictionary<int, int>();
        var open = new List<int>();
        for (var i = first; i < _runs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_runs[i].CanClose)
            {
                Close(i, open, bottoms);
            }

            if (_runs[i].CanOpen && _runs[i].Start < _runs[i].End)
            {
                open.Add(i);
            }
        }

        Forget(first);
    }

    private void Close(int closing, List<int> open, Dictionary<int, int> bottoms)
    {
        var closer = _runs[closing];
        var kind = (text[closer.Start] == '*' ? 8 : 0) + (closer.CanOpen ? 4 : 0) + (closer.Length % 3);
        while (closer.Start < closer.End)
        {
            var bottom = bottoms.TryGetValue(kind, out var known) ? known : -1;
            var at = open.Count - 1;
            while (at >= 0 && open[at] > bottom && !Fits(_runs[open[at]], closer))
            {
                at--;
            }

            if (at < 0 || open[at] <= bottom)
            {
                bottoms[kind] = open.Count > 0 ? open[open.Count - 1] : -1;
                return;
            }

            // What was opened in between can no longer be closed.
            open.RemoveRange(at + 1, open.Count - at - 1);
            var opener = _runs[open[at]];
            var width = opener.End - opener.Start >= 2 && closer.End - closer.Start >= 2 ? 2 : 1;
            Drop(opener.End - width, width);
            Drop(closer.Start, width);
            opener.End -= width;
            closer.Start += width;
            if (opener.Start == opener.End)
            {
                open.RemoveAt(at);
            }
        }
    }

    private bool Fits(Run opener, Run closer)
    {
        if (text[opener.Start] != text[closer.Start])
        {
            return false;
        }

        var either = opener.CanClose || closer.CanOpen;
        return !either || (opener.Length + closer.Length) % 3 != 0 || (opener.Length % 3 == 0 && closer.Length % 3 == 0);
    }

    private void Drop(int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            dropped[i] = true;
        }
    }

    private static CharacterKind KindOf(string text, int index)
    {
        if (char.IsWhiteSpace(text[index]))
        {
            return CharacterKind.Blank;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text[index]) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol
            ? CharacterKind.Punctuation
            : CharacterKind.Other;
    }

    private enum CharacterKind
    {
        Other,
        Blank,
        Punctuation,
    }

    private sealed class Run
    {
        public int Start { get; set; }

        public int End { get; set; }

        public int Length { get; init; }

        public bool CanOpen { get; init; }

        public bool CanClose { get; init; }
    }
}
