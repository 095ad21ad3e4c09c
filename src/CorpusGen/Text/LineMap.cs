using System;
using System.Collections.Generic;

namespace CorpusGen.Text;

/// <summary>A place in a text as editors name it.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
public readonly record struct LinePlace(int Line, int Column);

/// <summary>
/// Tells the line and column of an offset. Lines end with LF, CR, CR LF, NEL, LS or PS, as in the C# compiler
/// (<c>SourceText.Lines</c>), so that our line numbers are the compiler's.
/// </summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Finds the line starts of <paramref name="text"/>, in one pass.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
                starts.Add(i + 1);
            }
            else if (IsLineEnd(text[i]))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    private LineMap(int[] starts) => _starts = starts;

    /// <summary>A map of lines that begin at these offsets, sorted; the first is 0.</summary>
    internal static LineMap FromStarts(int[] starts) => new(starts);

    /// <summary>The number of lines; at least 1.</summary>
    public int Count => _starts.Length;

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The line, counted from 1, that holds <paramref name="offset"/>.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The line and column of <paramref name="offset"/>.</summary>
    public LinePlace PlaceOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePlace(line, offset - _starts[line - 1] + 1);
    }

    /// <summary>Where the line begins that holds <paramref name="offset"/> of a text; walks back, for who asks once and needs no map.</summary>
    public static int StartOfLineAt(string text, int offset)
    {
        while (offset > 0 && !IsLineEnd(text[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
