using System.Collections.Generic;
using System.Text;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>A change of a citation's text.</summary>
/// <param name="Span">What goes away.</param>
/// <param name="Text">What comes in its place.</param>
internal readonly record struct WordChange(SourceSpan Span, string Text)
{
    /// <summary>The changes that take away the differences of an altered citation, with a blank where a word comes or goes.</summary>
    /// <param name="text">The citation's text.</param>
    /// <param name="differences">Its differences, in order.</param>
    public static List<WordChange> Of(string text, EquatableArray<WordDifference> differences)
    {
        var changes = new List<WordChange>();
        var end = 0;
        foreach (var difference in differences)
        {
            var span = difference.CitedSpan;
            if (span.Start < end || span.End > text.Length)
            {
                // Out of order: nothing can be said about single words.
                return [];
            }

            var change = difference.Source.Length == 0 ? Remove(text, span, end) : span.IsEmpty ? Insert(text, span.Start, difference.Source) : new WordChange(span, difference.Source);
            changes.Add(change);
            end = change.Span.End;
        }

        return changes;
    }

    /// <summary>The text after the changes.</summary>
    /// <param name="text">The text before.</param>
    /// <param name="changes">The changes, in order.</param>
    public static string Apply(string text, List<WordChange> changes)
    {
        var changed = new StringBuilder(text.Length);
        var done = 0;
        foreach (var change in changes)
        {
            changed.Append(text, done, change.Span.Start - done).Append(change.Text);
            done = change.Span.End;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }

    // One of the two blanks around a word goes with it.
    private static WordChange Remove(string text, SourceSpan span, int from)
    {
        var blankBehind = span.End < text.Length && char.IsWhiteSpace(text[span.End]);
        var blankInFront = span.Start > from && char.IsWhiteSpace(text[span.Start - 1]);
        if (blankBehind && (blankInFront || span.Start == 0))
        {
            return new WordChange(SourceSpan.FromBounds(span.Start, span.End + 1), "");
        }

        return blankInFront ? new WordChange(SourceSpan.FromBounds(span.Start - 1, span.End), "") : new WordChange(span, "");
    }

    private static WordChange Insert(string text, int at, string words)
    {
        var needsBlankInFront = at > 0 && !char.IsWhiteSpace(text[at - 1]) && char.IsLetterOrDigit(words[0]);
        var needsBlankBehind = at < text.Length && !char.IsWhiteSpace(text[at]) && char.IsLetterOrDigit(text[at]);
        var isBetweenBlanks = at > 0 && char.IsWhiteSpace(text[at - 1]) && at < text.Length && char.IsWhiteSpace(text[at]);
        return new WordChange(new SourceSpan(at, 0), (needsBlankInFront ? " " : "") + words + (needsBlankBehind || isBetweenBlanks ? " " : ""));
    }
}
