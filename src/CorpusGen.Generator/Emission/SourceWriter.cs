using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// Writes lines of C# at a depth. Line ends are LF on every machine. What is written stands in pieces, here and in the text that the compiler gets: a file in one
/// piece would go to the heap of large objects, which is collected together with all that is kept of the corpus, and there is such a file after each edit of an article.
/// </summary>
/// <param name="depth">How many blocks what is written stands in.</param>
internal sealed class SourceWriter(int depth = 0)
{
    private const int SpacesPerLevel = 4;
    private const int PieceLength = 16 * 1024;

    private readonly List<char[]> _pieces = [];
    private char[] _piece = ArrayPool<char>.Shared.Rent(PieceLength);
    private int _length;
    private int _depth = depth;
    private bool _isLineBegun;

    /// <summary>How many blocks are open.</summary>
    public int Depth => _depth;

    /// <summary>Writes code of one or more lines, each at the current depth; without it, an empty line.</summary>
    public SourceWriter Line(string code = "")
    {
        Append(code);
        return EndLine();
    }

    /// <summary>Writes code with values in it, each straight to its place.</summary>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] Code code)
    {
        code.End();
        return this;
    }

    /// <summary>Opens a block.</summary>
    public SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    /// <param name="behind">What stands behind the brace, such as a semicolon.</param>
    public SourceWriter Close(string behind = "")
    {
        _depth--;
        return Line("}" + behind);
    }

    /// <summary>Puts in what another wrote at this depth; it is not copied.</summary>
    /// <param name="pieces">Whole lines.</param>
    public SourceWriter Add(ImmutableArray<char[]> pieces)
    {
        EndPiece();
        _pieces.AddRange(pieces);
        return this;
    }

    /// <summary>All that was written; nothing may be written from then on.</summary>
    public ImmutableArray<char[]> ToPieces()
    {
        EndPiece();
        ArrayPool<char>.Shared.Return(_piece);
        _piece = [];
        return [.. _pieces];
    }

    private SourceWriter EndLine()
    {
        Put('\n', 1);
        _isLineBegun = false;
        return this;
    }

    // Lines that a value brings with it stand at the same depth as the first.
    private void Append(string code)
    {
        var start = 0;
        while (start < code.Length)
        {
            var end = code.IndexOf('\n', start);
            var isLast = end < 0;
            end = isLast ? code.Length : end;
            if (end > start)
            {
                Indent();
                Put(code, start, end - start);
            }

            if (!isLast)
            {
                EndLine();
            }

            start = end + 1;
        }
    }

    private void Indent()
    {
        if (!_isLineBegun)
        {
            Put(' ', _depth * SpacesPerLevel);
            _isLineBegun = true;
        }
    }

    private void Put(char c, int count)
    {
        for (; count > 0; count--)
        {
            MakeRoom();
            _piece[_length++] = c;
        }
    }

    private void Put(string text, int start, int count)
    {
        while (count > 0)
        {
            MakeRoom();
            var now = Math.Min(count, PieceLength - _length);
            text.CopyTo(start, _piece, _length, now);
            _length += now;
            start += now;
            count -= now;
        }
    }

    private void MakeRoom()
    {
        if (_length == PieceLength)
        {
            EndPiece();
        }
    }

    // What is kept has no room left over: half a piece for each article would be nearly half of its code again.
    private void EndPiece()
    {
        if (_length > 0)
        {
            _pieces.Add(_piece.AsSpan(0, _length).ToArray());
            _length = 0;
        }
    }

    /// <summary>Takes an interpolated string apart, so that it is never made.</summary>
    [InterpolatedStringHandler]
    public readonly struct Code
    {
        private readonly SourceWriter _writer;

        /// <summary>Called by the compiler.</summary>
        public Code(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

        /// <summary>Ends the line; the code has been written by now.</summary>
        public void End() => _writer.EndLine();

        /// <summary>Called by the compiler.</summary>
        public void AppendLiteral(string text) => _writer.Append(text);

        /// <summary>Called by the compiler.</summary>
        public void AppendFormatted(string? text) => _writer.Append(text ?? "");

        /// <summary>Called by the compiler.</summary>
        public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
