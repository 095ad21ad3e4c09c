using System;
using System.Threading;

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
    private const string LineEnds = "\n\r\u0085\u2028\u2029";

    private readonly int[] _starts;

    /// <summary>Finds the line starts of <paramref name="text"/>, in one pass.</summary>
    public LineMap(string text)
        : this(text, CancellationToken.None)
    {
    }

    /// <summary>Finds the line starts of <paramref name="text"/>, in one pass.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal LineMap(string text, CancellationToken cancellation)
    {
        var starts = new PagedList<int>();
        starts.Add(0);
        for (var end = EndOfLine(text, 0); end < text.Length; end = EndOfLine(text, starts[starts.Count - 1]))
        {
            cancellation.ThrowIfRequestedAt(starts.Count);
            starts.Add(BehindLineEnd(text, end));
        }

        _starts = starts.ToArray(cancellation);
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

    /// <summary>Where the line ends in which <paramref name="start"/> lies, before its break; the end of the text for the last one.</summary>
    internal static int EndOfLine(string text, int start) => EndOfLine(text, start, text.Length);

    /// <summary>The same up to <paramref name="end"/>.</summary>
    internal static int EndOfLine(string text, int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOfAny(LineEnds.AsSpan());
        return length < 0 ? end : start + length;
    }

    /// <summary>Where the next line begins, behind the break at <paramref name="end"/>; the end of the text when that is <paramref name="end"/>.</summary>
    internal static int BehindLineEnd(string text, int end) =>
        end >= text.Length ? end : end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);

    /// <summary>Whether <paramref name="c"/> ends a line.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
