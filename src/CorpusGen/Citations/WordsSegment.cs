using System;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>A stretch of cited words that stands together in the file.</summary>
/// <param name="Start">Where it begins in the words.</param>
/// <param name="Length">How long it is in the words; 0 for an empty string, which still has a place.</param>
/// <param name="Source">Where it stands in the file.</param>
/// <param name="Form">How it is written there.</param>
/// <param name="IsExact">Whether the file writes it character for character; else it cannot be divided, such as an escape.</param>
internal readonly record struct WordsSegment(int Start, int Length, SourceSpan Source, WordsForm Form, bool IsExact = false)
{
    /// <summary>Where the character at <paramref name="offset"/> of the words begins in the file.</summary>
    public int SourceOf(int offset) => IsExact ? Source.Start + Math.Min(offset - Start, Length) : Source.Start;

    /// <summary>The part between two offsets of the words; all of it when it cannot be divided.</summary>
    public WordsSegment Clip(int start, int end)
    {
        if (!IsExact)
        {
            return this;
        }

        var from = Math.Max(start, Start);
        var to = Math.Min(end, Start + Length);
        return new WordsSegment(from, to - from, SourceSpan.FromBounds(SourceOf(from), SourceOf(to)), Form, true);
    }
}
