using System;
using System.Buffers;
using CorpusGen.Text;

namespace CorpusGen.Dates.Tokens;

/// <summary>The tokens of a text, made once and read by everything that looks for dates. Their memory is lent: <see cref="Dispose"/> gives it back.</summary>
/// <param name="text">The text.</param>
internal sealed class TokenList(string text) : IDisposable
{
    /// <summary>Characters that make a token, in most texts; more memory is lent where a text has shorter words.</summary>
    private const int CharactersPerToken = 4;

    private Token[] _tokens = ArrayPool<Token>.Shared.Rent((text.Length / CharactersPerToken) + 16);

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The number of tokens, the last two of which are ends.</summary>
    public int Count { get; private set; }

    /// <summary>The token of a number.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Adds a token behind the others.</summary>
    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Grow();
        }

        _tokens[Count++] = token;
    }

    /// <summary>The place before the first token that begins at <paramref name="offset"/> or behind it.</summary>
    public Cursor At(int offset) =>
        new(this, Halving.FirstFrom(0, Count - 1, (Tokens: _tokens, offset), static (s, index) => s.Tokens[index].Start < s.offset));

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        (_tokens, Count) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(Count * 2);
        Array.Copy(_tokens, larger, Count);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }
}
