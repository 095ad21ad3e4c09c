using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Dates.Tokens;

/// <summary>The tokens of a text, made once and read by everything that looks for dates. The last two of them are ends.</summary>
/// <param name="text">The text.</param>
/// <param name="cancellation">Stops the list while it grows.</param>
internal sealed class TokenList(string text, CancellationToken cancellation) : LentList<Token>((text.Length / CharactersPerToken) + 16, cancellation)
{
    /// <summary>Characters that make a token, in most texts.</summary>
    private const int CharactersPerToken = 4;

    private int _last;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// The place before the first token that begins at <paramref name="offset"/> or behind it. It walks there from the place it gave last: whoever asks goes through
    /// the text once and looks around on the way.
    /// </summary>
    public Cursor At(int offset)
    {
        while (_last < Count - 1 && this[_last].Start < offset)
        {
            _last++;
        }

        while (_last > 0 && this[_last - 1].Start >= offset)
        {
            _last--;
        }

        return new Cursor(this, _last);
    }
}
