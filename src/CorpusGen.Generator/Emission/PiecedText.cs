using System;
using System.Collections.Immutable;
using System.Text;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>A generated file in pieces, of which those of unchanged articles belong to the file's next version too: an edit makes and keeps one article's code anew.</summary>
internal sealed class PiecedText : SourceText
{
    private readonly ImmutableArray<char[]> _pieces;

    // Where each piece begins.
    private readonly int[] _starts;

    /// <summary>The text of all <paramref name="pieces"/>, one behind the other. None of them is empty, and nobody writes into them any more.</summary>
    public PiecedText(ImmutableArray<char[]> pieces)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        _pieces = pieces;
        _starts = new int[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            _starts[i] = Length;
            Length += pieces[i].Length;
        }
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            var i = IndexOf(position);
            return _pieces[i][position - _starts[i]];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var i = count > 0 ? IndexOf(sourceIndex) : 0; count > 0; i++)
        {
            var start = sourceIndex - _starts[i];
            var copied = Math.Min(count, _pieces[i].Length - start);
            Array.Copy(_pieces[i], start, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    // The piece in which a character stands.
    private int IndexOf(int position) => Halving.FirstFrom(0, _starts.Length, (_starts, position), static (s, i) => s._starts[i] <= s.position) - 1;
}
