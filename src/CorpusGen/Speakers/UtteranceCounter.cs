using System;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Sieves;
using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>
/// Numbers utterances. Two quotations are one when a credit splits them ("Q," he said, "Q"), or when the first is left open and the next
/// paragraph takes it up.
/// </summary>
internal sealed class UtteranceCounter(string text, EquatableArray<Quotation> quotations, Credit?[] credits)
{
    // A credit with its circumstances; what is longer is a sentence of its own.
    private const int LongestSplit = 160;

    private int _last;
    private int _previous = -1;
    private int _numberOfPrevious;

    /// <summary>The number of the quotation at <paramref name="index"/>; to be asked in the order of the text.</summary>
    public int NumberOf(int index)
    {
        if (quotations[index].Kind == QuoteKind.Nested)
        {
            return ++_last;
        }

        var joins = _previous >= 0 && (IsSplit(_previous, index) || IsTakenUp(_previous, index));
        _previous = index;
        return _numberOfPrevious = joins ? _numberOfPrevious : ++_last;
    }

    private bool IsSplit(int first, int second)
    {
        var between = SourceSpan.FromBounds(quotations[first].Span.End, quotations[second].Span.Start);
        return credits[first] is { } left && credits[second] is { } right
            && left.Mention == right.Mention
            && between.Length <= LongestSplit
            && between.Contains(left.Mention)
            && !HasLineEnd(between);
    }

    private bool IsTakenUp(int first, int second)
    {
        var left = quotations[first];
        return left.Span.End == left.Words.End && left.IsClosed && credits[first]?.Mention == credits[second]?.Mention;
    }

    private bool HasLineEnd(SourceSpan span)
    {
        foreach (var c in span.Of(text.AsSpan()))
        {
            if (LineMap.IsLineEnd(c))
            {
                return true;
            }
        }

        return false;
    }
}
