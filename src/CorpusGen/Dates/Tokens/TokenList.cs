using CorpusGen.Text;

namespace CorpusGen.Dates.Tokens;

/// <summary>The tokens of a text, made once and read by everything that looks for dates. The last two of them are ends.</summary>
/// <param name="text">The text.</param>
internal sealed class TokenList(string text) : LentList<Token>((text.Length / CharactersPerToken) + 16)
{
    /// <summary>Characters that make a token, in most texts.</summary>
    private const int CharactersPerToken = 4;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The place before the first token that begins at <paramref name="offset"/> or behind it.</summary>
    public Cursor At(int offset) =>
        new(this, Halving.FirstFrom(0, Count - 1, (Tokens: this, offset), static (s, index) => s.Tokens[index].Start < s.offset));
}
