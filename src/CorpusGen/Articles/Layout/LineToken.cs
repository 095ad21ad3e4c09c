using System;
using System.Collections.Generic;

namespace CorpusGen.Articles.Layout;

/// <summary>What a token of a short line is.</summary>
internal enum LineTokenKind
{
    /// <summary>Letters, in lower case; full stops inside are left out, so that <c>a.m.</c> is <c>am</c>.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One other character that is not a blank.</summary>
    Sign,
}

/// <summary>A token of a short line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word in lower case, the digits, or the sign.</param>
/// <param name="Value">The number's value; 0 for other tokens.</param>
internal readonly record struct LineToken(LineTokenKind Kind, string Text, int Value)
{
    /// <summary>Divides <paramref name="line"/>; null when it has more than <paramref name="most"/> tokens.</summary>
    public static List<LineToken>? Divide(ReadOnlySpan<char> line, int most)
    {
        var tokens = new List<LineToken>();
        var i = 0;
        while (i < line.Length)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }

            if (tokens.Count == most)
            {
                return null;
            }

            var start = i;
            if (IsDigit(line[i]))
            {
                i = End(line, i, IsDigit);
                tokens.Add(Number(line.Slice(start, i - start).ToString()));
            }
            else if (char.IsLetter(line[i]))
            {
                i = End(line, i, char.IsLetter);
                while (i + 1 < line.Length && i - start == 1 && line[i] == '.' && char.IsLetter(line[i + 1]))
                {
                    i = End(line, i + 1, char.IsLetter);
                }

                tokens.Add(new LineToken(LineTokenKind.Word, string.Concat(line.Slice(start, i - start).ToString().Split('.')).ToLowerInvariant(), 0));
            }
            else
            {
                i++;
                tokens.Add(new LineToken(LineTokenKind.Sign, line[start].ToString(), 0));
            }
        }

        return tokens;
    }

    private static LineToken Number(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            // No number of a date or a time comes near the limit, which only keeps the value from overflowing.
            value = Math.Min((value * 10) + (digit - '0'), 99_999_999);
        }

        return new LineToken(LineTokenKind.Number, digits, value);
    }

    private static int End(ReadOnlySpan<char> line, int start, Func<char, bool> belongs)
    {
        var i = start;
        while (i < line.Length && belongs(line[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
