using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>The marks with which an editor owns up to the differences of an altered citation: an ellipsis for what is left out, brackets around what is changed.</summary>
/// <param name="Property">The property of <see cref="FixProperties"/> that carries them.</param>
/// <param name="Changes">The changes of the citation's text, in order.</param>
internal sealed record EditorsMarks(string Property, List<WordChange> Changes)
{
    private const char Ellipsis = '\u2026';

    /// <summary>The marks for some differences; null when there are none, when one denies, or when words are no part of one.</summary>
    /// <param name="text">The citation's text.</param>
    /// <param name="differences">Its differences, in order.</param>
    public static EditorsMarks? Of(string text, EquatableArray<WordDifference> differences)
    {
        var changes = new List<WordChange>();
        var (omits, brackets, end) = (false, false, 0);
        foreach (var difference in differences)
        {
            var span = difference.CitedSpan;
            if (span.Start < end || span.End > text.Length || difference.HasNegation || !(HasWord(difference.Cited) || HasWord(difference.Source)))
            {
                return null;
            }

            omits |= span.IsEmpty;
            brackets |= !span.IsEmpty;
            changes.AddRange(span.IsEmpty ? [Omit(text, span.Start)] : Bracket(text, difference));
            end = span.End;
        }

        var property = omits && brackets ? FixProperties.MarkBoth : omits ? FixProperties.MarkOmission : FixProperties.BracketChange;
        return changes.Count == 0 ? null : new EditorsMarks(property, changes);
    }

    // A comma is neither left out with an ellipsis nor bracketed.
    private static bool HasWord(string words) => words.Any(char.IsLetterOrDigit);

    private static WordChange Omit(string text, int at)
    {
        var blankInFront = at == 0 || char.IsWhiteSpace(text[at - 1]) ? "" : " ";
        var blankBehind = at == text.Length || char.IsWhiteSpace(text[at]) ? "" : " ";
        return new WordChange(new SourceSpan(at, 0), blankInFront + Ellipsis + blankBehind);
    }

    // The words between stay as the file writes them. Where only the first letter's case differs, it alone is bracketed: [T]he.
    private static WordChange[] Bracket(string text, WordDifference difference)
    {
        var span = difference.CitedSpan;
        var first = new SourceSpan(span.Start, char.IsSurrogatePair(text, span.Start) ? 2 : 1);
        return IsChangeOfCase(difference.Cited, difference.Source)
            ? [new WordChange(first, "[" + first.Of(text) + "]")]
            : [new WordChange(first, "[" + first.Of(text)), new WordChange(new SourceSpan(span.End, 0), "]")];
    }

    private static bool IsChangeOfCase(string cited, string source) =>
        cited.Length == source.Length
        && char.ToUpperInvariant(cited[0]) == char.ToUpperInvariant(source[0])
        && cited.AsSpan(1).SequenceEqual(source.AsSpan(1));
}
