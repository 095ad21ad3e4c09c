using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Finds the editor's marks in a citation: ellipses, brackets, remarks. One pass.</summary>
internal static class CitationMarks
{
    private static readonly List<CitationMark> None = [];

    /// <summary>The marks of <paramref name="words"/>, in order; they do not overlap. Not to be changed: all citations without marks share one list.</summary>
    public static List<CitationMark> Find(WordList words, CancellationToken cancellation)
    {
        if (words.Letters.IndexOfAny('[', '.', '\u2026') < 0)
        {
            return None;
        }

        var marks = new List<CitationMark>();
        var i = 0;
        for (var steps = 1; i < words.Count; steps++)
        {
            cancellation.ThrowIfRequestedAt(steps);
            var first = words.FirstLetterOf(i);
            if (first is not ('[' or '.' or '\u2026') || words.TextOf(i).Length != 1)
            {
                i++;
                continue;
            }

            var mark = first == '[' ? BracketAt(words, i) : EllipsisAt(words, i);
            if (mark is { } found)
            {
                marks.Add(found);
                i = found.End;
            }
            else
            {
                i = AfterDots(words, i);
            }
        }

        return marks;
    }

    /// <summary>
    /// Whether the tokens from <paramref name="first"/> on are one letter in brackets, <c>[T]he</c> or <c>[A]</c>: a change of case.
    /// Gives the token behind the changed word.
    /// </summary>
    public static bool IsChangeOfCase(WordList words, int first, out int end)
    {
        end = first + 3;
        if (end > words.Count || !words.Is(first, '[') || !words.Is(first + 2, ']') || !IsLetter(words.TextOf(first + 1)) || IsGluedToWord(words, first))
        {
            return false;
        }

        if (end < words.Count && words.IsWord(end) && !words.HasSpaceBefore(end))
        {
            end++;
        }

        return true;
    }

    private static bool IsLetter(ReadOnlySpan<char> text) => text.Length == 1 && char.IsLetter(text[0]);

    private static bool IsGluedToWord(WordList words, int token) => token > 0 && words.IsWord(token - 1) && !words.HasSpaceBefore(token);

    private static CitationMark? EllipsisAt(WordList words, int token)
    {
        if (words.Is(token, '\u2026'))
        {
            var end = token + 1;
            end += end < words.Count && words.Is(end, '.') && words.StartOf(end) == words.EndOf(token) ? 1 : 0;
            return new CitationMark(CitationMarkKind.Ellipsis, token, end);
        }

        var dots = AfterDots(words, token) - token;
        return words.Is(token, '.') && dots is 3 or 4 ? new CitationMark(CitationMarkKind.Ellipsis, token, token + dots) : null;
    }

    // Dots with blanks between them; a longer run than four is no ellipsis, and so is no part of it.
    private static int AfterDots(WordList words, int token)
    {
        var end = token + 1;
        while (words.Is(token, '.') && end < words.Count && words.Is(end, '.') && words.HasSpaceBefore(end))
        {
            end++;
        }

        return end;
    }

    // A bracket holds no other one. A single letter glued to a word changes its case, and is a reading of that word.
    private static CitationMark? BracketAt(WordList words, int first)
    {
        if ((IsChangeOfCase(words, first, out var changed) && changed == first + 4) || IsFootnote(words, first))
        {
            return null;
        }

        var last = first + 1;
        while (last < words.Count && !words.Is(last, ']') && !words.Is(last, '['))
        {
            last++;
        }

        if (last >= words.Count || words.Is(last, '['))
        {
            return null;
        }

        var isEllipsis = EllipsisAt(words, first + 1) is { } ellipsis && ellipsis.End == last;
        var kind = isEllipsis ? CitationMarkKind.Ellipsis : IsAside(words, first + 1, last) ? CitationMarkKind.Aside : CitationMarkKind.Bracket;
        return kind != CitationMarkKind.Bracket || HasWord(words, first, last) ? new CitationMark(kind, first, last + 1) : null;
    }

    // A number glued to a word is a footnote mark, and no word of the editor's.
    private static bool IsFootnote(WordList words, int first)
    {
        var isGlued = first > 0 && !words.HasSpaceBefore(first) && first + 2 < words.Count && words.Is(first + 2, ']');
        for (var i = 0; isGlued && i < words.TextOf(first + 1).Length; i++)
        {
            isGlued = char.IsDigit(words.TextOf(first + 1)[i]);
        }

        return isGlued;
    }

    private static bool HasWord(WordList words, int first, int end)
    {
        while (first < end && !words.IsWord(first))
        {
            first++;
        }

        return first < end;
    }

    // [sic] alone, and whatever speaks of the emphasis or the italics.
    private static bool IsAside(WordList words, int first, int end)
    {
        if (Equals(words, first, "sic"))
        {
            return !HasWord(words, first + 1, end);
        }

        for (var i = first; i < end; i++)
        {
            if (Equals(words, i, "emphasis") || Equals(words, i, "italics"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Equals(WordList words, int token, string word) => words.TextOf(token).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
