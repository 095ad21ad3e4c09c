using System;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>
/// Finds the footnote marks of an article: <c>[12]</c>, <c>[b]</c>, raised digits, asterisks and daggers directly behind a word or its
/// punctuation. Directly behind a word <c>bytes[1]</c> and <c>char*</c> are code, unless the article shows that it has such notes.
/// </summary>
internal ref struct FootnoteMarks(WordList words, WordSide side, CancellationToken cancellation)
{
    private FootnoteEvidence? _evidence;

    /// <summary>The first token of the footnote mark that ends with a token; null when none does.</summary>
    public int? MarkThatEndsWith(int token)
    {
        if (side == WordSide.Citation)
        {
            return null;
        }

        var text = words.TextOf(token);
        int? start = text[0] switch
        {
            ']' when IsBracketed(words, token - 2) => token - 2,
            '*' or '\u2020' or '\u2021' => token > 0 && words.TextOf(token - 1).SequenceEqual(text) ? token - 1 : token,
            '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079') => token,
            _ => null,
        };
        return start is { } first && IsGlued(words, first) && EndsThere(token) && CarriesNote(first - 1, first) ? first : null;
    }

    /// <summary>Whether a number of up to three digits, or a small letter, stands in square brackets from a token on.</summary>
    internal static bool IsBracketed(WordList words, int first) =>
        first >= 0 && words.Is(first, '[') && IsGlued(words, first + 1) && IsGlued(words, first + 2) && words.Is(first + 2, ']') && IsNote(words.TextOf(first + 1));

    /// <summary>Whether a token is there and stands directly behind the one in front of it.</summary>
    internal static bool IsGlued(WordList words, int token) => token > 0 && token < words.Count && !words.HasSpaceBefore(token);

    /// <summary>Whether a token is punctuation behind which a mark is a footnote's, and no index of code.</summary>
    internal static bool IsPunctuation(ReadOnlySpan<char> text) => text[0] is ',' or ';' or ':' or '!' or '?' or '"' or '\u2033' or '\u2032' or '.' or '\u2026';

    private static bool IsNote(ReadOnlySpan<char> text) => FootnoteEvidence.NumberOf(text) is not null || (text.Length == 1 && text[0] is >= 'a' and <= 'z');

    private FootnoteEvidence Evidence() => _evidence ??= FootnoteEvidence.Of(words, cancellation);

    private readonly bool EndsThere(int token) => token + 1 == words.Count || words.HasSpaceBefore(token + 1) || !words.IsWord(token + 1);

    // Behind punctuation (but *.txt and foo.* are patterns), or behind a word of the language (a_b[1] is code) when the article has the note.
    private bool CarriesNote(int token, int mark)
    {
        var text = words.TextOf(token);
        if (!words.IsWord(token) && text[0] != ')')
        {
            return IsPunctuation(text) && !(words.Is(mark, '*') && text[0] is '.' or '\u2026');
        }

        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '\'' or ',' or '%' or ')'))
            {
                return false;
            }
        }

        return (text.Length > 1 || text[0] == ')') && HasNote(mark);
    }

    // Raised digits and daggers are nothing else. A quotation alone cannot show its notes; to call a faithful citation altered would be worse.
    private bool HasNote(int mark)
    {
        if (side == WordSide.Quotation)
        {
            return true;
        }

        return words.TextOf(mark)[0] switch
        {
            '[' => Evidence().HasNote(words.TextOf(mark + 1)),
            '*' => Evidence().HasAsteriskNote,
            _ => true,
        };
    }
}
