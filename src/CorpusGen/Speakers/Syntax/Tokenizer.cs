using System;
using System.Threading;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Syntax;

/// <summary>Cuts the text between quotations into words and signs.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of the stretch from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static void Read(string text, int start, int end, Paragraph paragraph, CancellationToken cancellation)
    {
        var i = start;
        for (var steps = 1; i < end; steps++)
        {
            cancellation.ThrowIfRequestedAt(steps);
            var c = text[i];
            if (char.IsWhiteSpace(c) || MarkSigns.Is(c))
            {
                i++;
            }
            else if (char.IsLetter(c) || IsHandle(text, i, end))
            {
                i = ReadWord(text, i, end, paragraph);
            }
            else if (char.IsDigit(c) || (c == '$' && i + 1 < end && char.IsDigit(text[i + 1])))
            {
                i = ReadNumber(text, i, end, paragraph);
            }
            else
            {
                i = ReadSign(text, i, end, paragraph);
            }
        }
    }

    // @name and #tag, as people write them.
    private static bool IsHandle(string text, int i, int end) => text[i] is '@' or '#' && i + 1 < end && char.IsLetter(text[i + 1]);

    private static int ReadWord(string text, int start, int end, Paragraph paragraph)
    {
        var i = start + 1;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || JoinsLetters(text, i, end)))
        {
            i++;
        }

        var genitive = GenitiveLength(text, start, i);
        var stop = i - genitive;
        var word = text.AsSpan(start, stop - start);
        if (i < end && text[i] == '.' && genitive == 0 && IsAbbreviation(word))
        {
            stop = ++i;
        }

        paragraph.Add(new Token
        {
            Start = start,
            End = stop,
            Kind = TokenKind.Word,
            IsCapital = char.IsUpper(text[start]) || text[start] == '@' || (stop - start > 2 && char.IsUpper(text[start + 1])),
            Class = IsInitial(text, start, stop) || IsAcronym(text, start, stop) ? WordClass.None : Lexicon.Of(word),
        });
        if (genitive > 0)
        {
            paragraph.Add(new Token { Start = stop, End = stop + genitive, Kind = TokenKind.Genitive });
            i = stop + genitive;
        }
        else if (i < end && IsApostrophe(text[i]) && (text[i - 1] is 's' or 'S'))
        {
            paragraph.Add(new Token { Start = i, End = i + 1, Kind = TokenKind.Genitive });
            i++;
        }

        return i;
    }

    // Hyphens, apostrophes and full stops between letters: Anne-Marie, O'Neill, U.S.
    private static bool JoinsLetters(string text, int i, int end) =>
        i + 1 < end && char.IsLetterOrDigit(text[i + 1])
        && (text[i] is '-' or '&' || IsApostrophe(text[i])
        || (text[i] == '.' && (char.IsUpper(text[i + 1]) == char.IsUpper(text[i - 1])) && IsSingleLetter(text, i)));

    private static bool IsSingleLetter(string text, int stop) => stop < 2 || !char.IsLetterOrDigit(text[stop - 2]);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static int GenitiveLength(string text, int start, int stop) =>
        stop - start > 2 && (text[stop - 1] is 's' or 'S') && IsApostrophe(text[stop - 2]) ? 2 : 0;

    // The A. of James A. Lewis is no article.
    private static bool IsInitial(string text, int start, int stop) => stop - start == 2 && text[stop - 1] == '.';

    // US is a country, IT a trade.
    private static bool IsAcronym(string text, int start, int stop) =>
        stop - start == 2 && char.IsUpper(text[start]) && char.IsUpper(text[start + 1]);

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0]))
        || (word.Length > 2 && word[word.Length - 2] == '.')
        || (Lexicon.Of(word) & WordClass.Abbreviation) != 0;

    private static int ReadNumber(string text, int start, int end, Paragraph paragraph)
    {
        var i = start + 1;
        while (i < end && (char.IsLetterOrDigit(text[i]) || ((text[i] is '.' or ',' or ':' or '/') && i + 1 < end && char.IsDigit(text[i + 1]))
            || (text[i] == '-' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        paragraph.Add(new Token { Start = start, End = i, Kind = TokenKind.Number });
        return i;
    }

    private static int ReadSign(string text, int i, int end, Paragraph paragraph)
    {
        var kind = text[i] switch
        {
            ',' => TokenKind.Comma,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '(' or '[' => TokenKind.OpenBracket,
            ')' or ']' => TokenKind.CloseBracket,
            '.' or '!' or '?' or '\u2026' => TokenKind.Stop,
            '-' => paragraph.Count > 0 && i + 1 < end && text[i + 1] != '-' && !char.IsWhiteSpace(text[i + 1]) ? TokenKind.Other : TokenKind.Dash,
            >= '\u2012' and <= '\u2015' => TokenKind.Dash,
            _ => TokenKind.Other,
        };
        var start = i++;
        while (i < end && text[i] == text[start] && (kind is TokenKind.Dash or TokenKind.Stop))
        {
            i++;
        }

        paragraph.Add(new Token { Start = start, End = i, Kind = kind });
        return i;
    }
}
