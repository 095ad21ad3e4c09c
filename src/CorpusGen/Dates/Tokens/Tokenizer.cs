using System;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Dates.Words;
using CorpusGen.Text;

namespace CorpusGen.Dates.Tokens;

/// <summary>Cuts a text into words, numbers and signs, and looks each word up once. One pass.</summary>
internal static class Tokenizer
{
    /// <summary>Digits that a number can have and still be taken for one.</summary>
    private const int MaxDigits = 9;

    private static readonly Character[] Ascii = AsciiKinds();

    /// <summary>Reads a text. What belongs to the page around the article is a single sign, which nothing reads across.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static TokenList Read(string text, EquatableArray<Block> blocks, CancellationToken cancellation)
    {
        var tokens = new TokenList(text, cancellation);
        var offset = 0;
        var gap = Gap.Line;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Boilerplate && block.Span.Start >= offset)
            {
                gap = Read(tokens, offset, block.Span.Start, gap, cancellation);
                tokens.Add(new Token(TokenKind.Sign, block.Span.Start, block.Span.End, Lexicon.Unlisted, '\0', gap));
                (offset, gap) = (block.Span.End, Gap.None);
            }
        }

        gap = Read(tokens, offset, text.Length, gap, cancellation);
        tokens.Add(new Token(TokenKind.End, text.Length, text.Length, Lexicon.Unlisted, -1, gap));

        // One more, so that even the place behind the end has a place behind it.
        tokens.Add(new Token(TokenKind.End, text.Length, text.Length, Lexicon.Unlisted, -1, Gap.None));
        return tokens;
    }

    /// <summary>Adds the tokens of a stretch, and tells what stands behind the last of them.</summary>
    private static Gap Read(TokenList tokens, int start, int end, Gap gap, CancellationToken cancellation)
    {
        var text = tokens.Text;
        var i = start;
        for (var steps = 1; i < end; steps++)
        {
            cancellation.ThrowIfRequestedAt(steps);
            switch (KindOf(text[i]))
            {
                case Character.Blank:
                    gap = gap == Gap.Line ? gap : Gap.Space;
                    i++;
                    continue;
                case Character.LineEnd:
                    gap = Gap.Line;
                    i++;
                    continue;
                case Character.Letter:
                    i = ReadWord(tokens, i, end, gap);
                    break;
                case Character.Digit:
                    i = ReadNumber(tokens, i, end, gap);
                    break;
                default:
                    i = ReadSign(tokens, i, gap);
                    break;
            }

            gap = Gap.None;
        }

        return gap;
    }

    private static Character KindOf(char c) => c < Ascii.Length ? Ascii[c] : OfAny(c);

    private static Character OfAny(char c) => char.IsLetter(c) ? Character.Letter
        : c is '\u2028' or '\u2029' ? Character.LineEnd
        : char.IsWhiteSpace(c) ? Character.Blank
        : Character.Sign;

    private static Character[] AsciiKinds()
    {
        var kinds = new Character[128];
        for (var c = '\0'; c < kinds.Length; c++)
        {
            kinds[c] = (uint)((c | 0x20) - 'a') < 26 ? Character.Letter : IsDigit(c) ? Character.Digit
                : c is '\n' or '\r' ? Character.LineEnd : c <= ' ' ? Character.Blank : Character.Sign;
        }

        return kinds;
    }

    private static int ReadSign(TokenList tokens, int start, Gap gap)
    {
        tokens.Add(new Token(TokenKind.Sign, start, start + 1, Lexicon.Unlisted, tokens.Text[start], gap));
        return start + 1;
    }

    private static int ReadWord(TokenList tokens, int start, int limit, Gap gap)
    {
        var text = tokens.Text;
        var end = start + 1;
        while (end < limit && KindOf(text[end]) >= Character.Letter)
        {
            end++;
        }

        tokens.Add(new Token(TokenKind.Word, start, end, Lexicon.English.Find(text.AsSpan(start, end - start)), -1, gap));
        return end;
    }

    /// <summary>Reads digits with their grouping (1,990) and decimals (3.5); only plain digits have a value.</summary>
    private static int ReadNumber(TokenList tokens, int start, int limit, Gap gap)
    {
        var text = tokens.Text.AsSpan(0, limit);
        var end = Digits(text, start);
        var value = end - start <= MaxDigits ? Value(text, start, end) : -1;
        for (var next = Digits(text, end + 1); end < limit && text[end] is ',' or '.' && next > end + 1; next = Digits(text, end + 1))
        {
            var digits = next - end - 1;
            var isDotted = text[end] == '.' && next < limit && text[next] == '.' && next + 1 < limit && IsDigit(text[next + 1]);
            if ((text[end] == ',' && digits != 3) || isDotted || (text[end] == '.' && IsDottedBefore(text, start)))
            {
                break;
            }

            end = next;
            value = -1;
        }

        tokens.Add(new Token(TokenKind.Number, start, end, Lexicon.Unlisted, value, gap));
        return end;
    }

    /// <summary>Whether the number is a later part of 22.03.2021.</summary>
    private static bool IsDottedBefore(ReadOnlySpan<char> text, int start) => start >= 2 && text[start - 1] == '.' && IsDigit(text[start - 2]);

    private static int Digits(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length && IsDigit(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static int Value(ReadOnlySpan<char> text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private enum Character : byte
    {
        Sign,
        Blank,
        LineEnd,
        Letter,
        Digit,
    }
}
