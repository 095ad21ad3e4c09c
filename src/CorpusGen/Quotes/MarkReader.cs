using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>Collects the marks of a paragraph and leaves out the signs that only look like one: apostrophes, feet and inches.</summary>
internal static class MarkReader
{
    // Marks may stand side by side ("‘…’”"); the neighbour that counts is the nearest other sign. More than this many in a row is no text.
    private const int LongestRow = 4;

    /// <summary>Adds the marks of <paramref name="block"/> to <paramref name="marks"/>, in order.</summary>
    public static void Read(string text, SourceSpan block, LentList<Mark> marks, CancellationToken cancellation)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            cancellation.ThrowIfRequestedAt(i);

            var sign = text[i];
            if (sign is (< '\u00AB' and not ('"' or '\'')) || !MarkSigns.TryRead(sign, out var family, out var shape))
            {
                continue;
            }

            var before = NeighbourBefore(text, block.Start, i);
            var after = NeighbourAfter(text, block.End, i);
            var mark = new Mark(i, family, shape, LeanOf(before, after));
            if (family == MarkFamily.Single ? TryReadSingle(text, block, before, after, ref mark) : !IsInchMark(text, block, mark))
            {
                marks.Add(mark);
            }
        }
    }

    private static char NeighbourBefore(string text, int start, int offset)
    {
        var i = offset - 1;
        while (i >= start && offset - i <= LongestRow && MarkSigns.Is(text[i]))
        {
            i--;
        }

        return i >= start ? text[i] : '\0';
    }

    private static char NeighbourAfter(string text, int end, int offset)
    {
        var i = offset + 1;
        while (i < end && i - offset <= LongestRow && MarkSigns.Is(text[i]))
        {
            i++;
        }

        return i < end ? text[i] : '\0';
    }

    private static Turn LeanOf(char before, char after)
    {
        var freeBefore = before == '\0' || char.IsWhiteSpace(before) || IsOpeningSign(before);
        var freeAfter = after == '\0' || char.IsWhiteSpace(after) || IsClosingSign(after);
        return freeBefore == freeAfter ? Turn.Neither : freeBefore ? Turn.Opening : Turn.Closing;
    }

    private static bool IsOpeningSign(char c) => c is '(' or '[' or '{' or '<' or '>' or '/' or '=' or '\u00BF' or '\u00A1' || IsDash(c);

    private static bool IsClosingSign(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '<' or '/' or '\u2026' || IsDash(c);

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015');

    // A single mark inside a word, or in front of a shortened one, is an apostrophe; behind a word only its counterpart tells.
    private static bool TryReadSingle(string text, SourceSpan block, char before, char after, ref Mark mark)
    {
        if (mark.Lean == Turn.Neither || (mark.Lean == Turn.Opening && Elisions.BeginAt(text, mark.Offset + 1, block.End)))
        {
            return false;
        }

        if (mark.Lean == Turn.Closing)
        {
            if (char.IsDigit(before) && IsFootMark(text, mark.Offset, block.End))
            {
                return false;
            }

            mark = mark with { IsDoubtful = char.IsWhiteSpace(after) && IsPluralOrClipped(text, mark.Offset) && LetterFollows(text, mark.Offset, block.End) };
        }

        return true;
    }

    private static bool IsPluralOrClipped(string text, int offset) =>
        text[offset - 1] is 's' or 'S' or 'z' || (text[offset - 1] == 'n' && offset > 1 && text[offset - 2] == 'i');

    private static bool LetterFollows(string text, int offset, int end) => offset + 2 < end && char.IsLetter(text[offset + 2]);

    // With a figure directly behind it, it stands inside a word.
    private static bool IsFootMark(string text, int offset, int end) => offset + 2 < end && text[offset + 1] == ' ' && char.IsDigit(text[offset + 2]);

    // 5' 10": digits, perhaps a blank, and a foot mark in front of digits.
    private static bool IsInchMark(string text, SourceSpan block, Mark mark)
    {
        if (text[mark.Offset] != '"')
        {
            return false;
        }

        var i = SkipDigits(text, block.Start, mark.Offset - 1);
        if (i == mark.Offset - 1)
        {
            return false;
        }

        if (i >= block.Start && text[i] == ' ')
        {
            i--;
        }

        return i > block.Start && (text[i] is '\'' or '\u2019' or '\u2032') && char.IsDigit(text[i - 1]);
    }

    private static int SkipDigits(string text, int start, int from)
    {
        const int MostDigits = 4;
        var i = from;
        while (i >= start && from - i < MostDigits && char.IsDigit(text[i]))
        {
            i--;
        }

        return i;
    }
}
