using System;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Tokens;

/// <summary>A place in a text, between two tokens. Immutable: a construct that does not match leaves nothing to undo.</summary>
internal readonly struct Cursor
{
    /// <summary>Digits that a number can have and still be taken for one.</summary>
    private const int MaxDigits = 9;

    private readonly string _text;

    private Cursor(string text, Token token, Lexeme wordBefore, int endBefore)
    {
        _text = text;
        Token = token;
        WordBefore = wordBefore;
        EndBefore = endBefore;
    }

    /// <summary>The token behind the place.</summary>
    public Token Token { get; }

    /// <summary>The vocabulary's entry for the token before the place.</summary>
    public Lexeme WordBefore { get; }

    /// <summary>Where the token before the place ends.</summary>
    public int EndBefore { get; }

    /// <summary>Whether the text is over.</summary>
    public bool AtEnd => Token.Kind == TokenKind.End;

    /// <summary>The text.</summary>
    public string Text => _text;

    /// <summary>Begins a text at <paramref name="offset"/>.</summary>
    public static Cursor At(string text, int offset = 0) => 
        new(text, Read(text, offset, offset == 0 ? Gap.Line : Gap.None), Lexeme.Unknown, offset);

    /// <summary>The place behind the token.</summary>
    public Cursor Next() => new(_text, Read(_text, Token.End, Gap.None), Token.Word, Token.End);

    /// <summary>
    /// The first place from here on whose token can begin one of <paramref name="heads"/>, or the end. Ordinary words cost their letters
    /// and one look into the vocabulary. An apostrophe counts only before a digit.
    /// </summary>
    public Cursor Seek(WordClasses heads)
    {
        if ((Token.Head & heads) != 0 || AtEnd)
        {
            return this;
        }

        var text = _text;
        var lexicon = Lexicon.English;
        var (before, endBefore) = (Token.Word, Token.End);
        var gap = Gap.None;
        for (var i = Token.End; i < text.Length;)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                var end = WordEnd(text, i, out var hash);
                var word = lexicon.Find(text.AsSpan(i, end - i), hash);
                if ((word.Classes & heads) != 0)
                {
                    return new Cursor(text, new Token(TokenKind.Word, i, end, word, -1, gap), before, endBefore);
                }

                (before, endBefore, gap, i) = (word, end, Gap.None, end);
            }
            else if (IsDigit(c) || (c is '\'' or '\u2019' && i + 1 < text.Length && IsDigit(text[i + 1])))
            {
                return new Cursor(text, Read(text, i, gap), before, endBefore);
            }
            else if (GapOf(c, gap) is var wider && wider != Gap.None)
            {
                gap = wider;
                i++;
            }
            else
            {
                (before, endBefore, gap) = (Lexeme.Unknown, ++i, Gap.None);
            }
        }

        return new Cursor(text, new Token(TokenKind.End, text.Length, text.Length, Lexeme.Unknown, -1, gap), before, endBefore);
    }

    /// <summary>The place behind the token if it belongs to any of the classes, else this one.</summary>
    public Cursor Skip(WordClasses classes) => Token.Is(classes) ? Next() : this;

    /// <summary>The place behind the token if it is this sign, else this one.</summary>
    public Cursor Skip(char sign) => Token.IsSign(sign) ? Next() : this;

    /// <summary>Whether the token begins with a capital letter.</summary>
    public bool IsCapital => Token.Kind == TokenKind.Word && char.IsUpper(_text[Token.Start]);

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Of(Token token) => _text.AsSpan(token.Start, token.Length);

    /// <summary>The character before the token, or a line feed at the beginning.</summary>
    public char CharBefore => Token.Start > 0 ? _text[Token.Start - 1] : '\n';

    private static Token Read(string text, int offset, Gap gap)
    {
        for (; offset < text.Length && GapOf(text[offset], gap) is var wider && wider != Gap.None; offset++)
        {
            gap = wider;
        }

        if (offset >= text.Length)
        {
            return new Token(TokenKind.End, text.Length, text.Length, Lexeme.Unknown, -1, gap);
        }

        var first = text[offset];
        return IsLetter(first) ? ReadWord(text, offset, gap)
            : IsDigit(first) ? ReadNumber(text, offset, gap)
            : new Token(TokenKind.Sign, offset, offset + 1, Lexeme.Unknown, first, gap);
    }

    /// <summary>The gap that a character widens; none when it is no white space.</summary>
    private static Gap GapOf(char c, Gap gap) =>
        c is '\n' or '\r' or '\u2028' or '\u2029' ? Gap.Line
        : c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c)) ? (gap == Gap.Line ? gap : Gap.Space)
        : Gap.None;

    private static Token ReadWord(string text, int start, Gap gap)
    {
        var end = WordEnd(text, start, out var hash);
        return new Token(TokenKind.Word, start, end, Lexicon.English.Find(text.AsSpan(start, end - start), hash), -1, gap);
    }

    private static int WordEnd(string text, int start, out uint hash)
    {
        hash = Lexicon.Seed;
        var end = start;
        for (; end < text.Length && text[end] is var c && (IsLetter(c) || IsDigit(c)); end++)
        {
            hash = Lexicon.Hash(hash, c);
        }

        return end;
    }

    /// <summary>Reads digits with their grouping (1,990) and decimals (3.5); only plain digits have a value.</summary>
    private static Token ReadNumber(string text, int start, Gap gap)
    {
        var end = Digits(text, start);
        var value = end - start <= MaxDigits ? Value(text, start, end) : -1;
        for (var next = Digits(text, end + 1); end < text.Length && text[end] is ',' or '.' && next > end + 1; next = Digits(text, end + 1))
        {
            var digits = next - end - 1;
            var isDotted = text[end] == '.' && next < text.Length && text[next] == '.' && next + 1 < text.Length && IsDigit(text[next + 1]);
            if ((text[end] == ',' && digits != 3) || isDotted || (text[end] == '.' && IsDottedBefore(text, start)))
            {
                break;
            }

            end = next;
            value = -1;
        }

        return new Token(TokenKind.Number, start, end, Lexeme.Unknown, value, gap);
    }

    /// <summary>Whether the number is a later part of 22.03.2021.</summary>
    private static bool IsDottedBefore(string text, int start) => start >= 2 && text[start - 1] == '.' && IsDigit(text[start - 2]);

    private static int Digits(string text, int offset)
    {
        while (offset < text.Length && IsDigit(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static int Value(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private static bool IsLetter(char c) => c < '\u0080' ? (uint)((c | 0x20) - 'a') < 26 : char.IsLetter(c);
}
