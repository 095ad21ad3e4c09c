using System;
using System.IO;

namespace CorpusGen.Generator.Emission;

/// <summary>Reads what stands in pieces of one length.</summary>
/// <param name="pieces">The pieces; the last may be longer than what it holds.</param>
/// <param name="length">How many characters they hold together.</param>
internal sealed class PieceReader(char[][] pieces, int length) : TextReader
{
    private int _position;

    /// <inheritdoc/>
    public override int Peek() => _position < length ? pieces[_position / pieces[0].Length][_position % pieces[0].Length] : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        var next = Peek();
        _position += next < 0 ? 0 : 1;
        return next;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var piece = pieces[Math.Min(_position / pieces[0].Length, pieces.Length - 1)];
        var start = _position % piece.Length;
        var taken = Math.Min(Math.Min(count, length - _position), piece.Length - start);
        Array.Copy(piece, start, buffer, index, taken);
        _position += taken;
        return taken;
    }
}
