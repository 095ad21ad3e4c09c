using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Cli;

/// <summary>Turns offsets in UTF-16 code units into offsets in Unicode code points, as in the W3C TextPositionSelector.</summary>
internal sealed class CodePoints
{
    // The offsets of the second halves of all surrogate pairs; most texts have none.
    private readonly List<int> _seconds = [];

    /// <summary>Finds the surrogate pairs of <paramref name="text"/>, in one pass.</summary>
    public CodePoints(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                _seconds.Add(i);
            }
        }
    }

    /// <summary>The number of code points in front of <paramref name="offset"/>.</summary>
    public int At(int offset)
    {
        var found = _seconds.BinarySearch(offset);
        return offset - (found >= 0 ? found : ~found);
    }

    /// <summary>The start and the end of <paramref name="span"/>.</summary>
    public (int Start, int End) Of(SourceSpan span) => (At(span.Start), At(span.End));
}
