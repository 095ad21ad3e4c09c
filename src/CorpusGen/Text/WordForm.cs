using System;
using System.Text;

namespace CorpusGen.Text;

/// <summary>
/// Writes the normal form of one token: canonical composition, one shape for apostrophes and hyphens, compatibility forms replaced by
/// what they stand for unless that would make digits of something that is none (<c>10²</c> is not <c>102</c>), nothing invisible.
/// </summary>
internal static class WordForm
{
    private const char FirstWithForms = '\u00AA';

    /// <summary>Appends the normal form of <paramref name="token"/>.</summary>
    public static void Append(WordList words, ReadOnlySpan<char> token)
    {
        var isPrinted = true;
        foreach (var c in token)
        {
            if (c >= FirstWithForms && NeedsForm(c))
            {
                AppendForm(words, token);
                return;
            }

            isPrinted &= c is >= ' ' and < '\u007F';
        }

        if (isPrinted)
        {
            words.Append(token);
            return;
        }

        foreach (var c in token)
        {
            AppendPlain(words, c);
        }
    }

    private static void AppendPlain(WordList words, char c)
    {
        switch (Characters.KindOf(c))
        {
            case CharacterKind.SingleMark:
                words.Append('\'');
                break;
            case CharacterKind.Hyphen:
                words.Append('-');
                break;
            case CharacterKind.Invisible:
                break;
            default:
                words.Append(c);
                break;
        }
    }

    // Latin, Greek, Cyrillic, kana and Hangul letters without combining marks, and ideographs, are their own normal form.
    private static bool NeedsForm(char c) => c switch
    {
        '\u00AA' or '\u00BA' => true,
        < '\u0132' => false,
        >= '\u0180' and < '\u01C4' => false,
        >= '\u0391' and <= '\u03C9' => false,
        >= '\u0400' and < '\u0483' => false,
        >= '\u2010' and <= '\u201F' => false,
        >= '\u3041' and <= '\u3096' => false,
        >= '\u30A1' and <= '\u30FA' => false,
        >= '\u4E00' and <= '\u9FFF' => false,
        >= '\uAC00' and <= '\uD7A3' => false,
        _ => true,
    };

    private static void AppendForm(WordList words, ReadOnlySpan<char> token)
    {
        var mapped = new StringBuilder(token.Length + 4);
        for (var i = 0; i < token.Length; i++)
        {
            var isPair = char.IsHighSurrogate(token[i]) && i + 1 < token.Length && char.IsLowSurrogate(token[i + 1]);
            AppendCompatible(mapped, token.Slice(i, isPair ? 2 : 1));
            i += isPair ? 1 : 0;
        }

        words.Append(Normalize(mapped.ToString(), NormalizationForm.FormC).AsSpan());
    }

    private static void AppendCompatible(StringBuilder mapped, ReadOnlySpan<char> character)
    {
        var kind = Characters.KindOf(character[0]);
        if (kind is CharacterKind.SingleMark or CharacterKind.Hyphen or CharacterKind.Invisible)
        {
            mapped.Append(kind is CharacterKind.SingleMark ? "'" : kind is CharacterKind.Hyphen ? "-" : "");
            return;
        }

        var text = character.ToString();
        var form = kind is CharacterKind.Raised or CharacterKind.Combining ? text : Normalize(text, NormalizationForm.FormKC);
        mapped.Append(IsFaithful(text, form) ? form : text);
    }

    // A squared unit becomes "m2", a spacing accent a blank with a combining mark: those keep their own code.
    private static bool IsFaithful(string text, string form)
    {
        var isNumber = text.Length > 1 || char.IsNumber(text[0]) || Characters.Fold(text[0]) < '\u0080';
        foreach (var c in form)
        {
            if (c == ' ' || c == '\u2044' || (!isNumber && c is >= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    // Half a surrogate pair, or a code that is no character, has no normal form: it stands for itself.
    internal static string Normalize(string text, NormalizationForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] >= '\uFFFE')
            {
                return text;
            }
        }

        return text.Normalize(form);
    }
}
