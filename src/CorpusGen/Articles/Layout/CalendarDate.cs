using System;
using System.Collections.Generic;
using CorpusGen.Dates;

namespace CorpusGen.Articles.Layout;

/// <summary>
/// Reads a date that is written out in full, as a line of a page gives it: <c>24-Mar-2021</c>, <c>March 24, 2021</c>, <c>24th of March 2021</c>,
/// <c>2021-03-24</c>, <c>24.03.2021</c>, <c>March 2021</c>. A date in numbers with slashes counts only when one order alone makes sense.
/// </summary>
internal static class CalendarDate
{
    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6,
        ["july"] = 7, ["august"] = 8, ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9,
        ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    /// <summary>The number of the month that <paramref name="word"/> names, in lower case; null when it names none.</summary>
    public static int? MonthOf(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>Reads the date that begins at <paramref name="start"/>.</summary>
    /// <param name="tokens">The line.</param>
    /// <param name="start">The index of the token at which to begin.</param>
    /// <param name="end">The index behind the last token of the date.</param>
    public static PartialDate? Read(IReadOnlyList<LineToken> tokens, int start, out int end)
    {
        var cursor = new Cursor(tokens, start);
        var date = cursor.Peek.Kind == LineTokenKind.Number
            ? InNumbers(cursor) ?? DayMonthYear(cursor = new Cursor(tokens, start))
            : MonthFirst(cursor);
        end = cursor.Index;
        return date;
    }

    private static PartialDate? InNumbers(Cursor cursor)
    {
        if (cursor.Number() is not { } first || cursor.Sign("-./") is not { } sign || cursor.Number() is not { } second || cursor.Sign(sign) is null || cursor.Number() is not { } third)
        {
            return null;
        }

        if (first.Text.Length == 4)
        {
            return Make(first.Value, second.Value, third.Value);
        }

        if (third.Text.Length != 4)
        {
            return null;
        }

        return sign == "." || first.Value > 12
            ? Make(third.Value, second.Value, first.Value)
            : second.Value > 12 ? Make(third.Value, first.Value, second.Value) : null;
    }

    private static PartialDate? DayMonthYear(Cursor cursor)
    {
        if (cursor.Number() is not { Text.Length: <= 2 } day)
        {
            return null;
        }

        cursor.Word("st", "nd", "rd", "th");
        cursor.Word("of");
        cursor.Sign("-./");
        if (cursor.Month() is not { } month)
        {
            return null;
        }

        cursor.Sign("-./,");
        return cursor.Number() is { Text.Length: 4 } year ? Make(year.Value, month, day.Value) : null;
    }

    private static PartialDate? MonthFirst(Cursor cursor)
    {
        if (cursor.Month() is not { } month)
        {
            return null;
        }

        cursor.Sign("-./,");
        if (cursor.Number() is not { } number)
        {
            return null;
        }

        if (number.Text.Length == 4)
        {
            return Make(number.Value, month, null);
        }

        cursor.Word("st", "nd", "rd", "th");
        cursor.Sign("-/,.");
        return cursor.Number() is { Text.Length: 4 } year ? Make(year.Value, month, number.Value) : null;
    }

    private static PartialDate? Make(int year, int month, int? day) =>
        PartialDate.Exists(year, month, day) ? new PartialDate(year, month, day) : null;

    private sealed class Cursor(IReadOnlyList<LineToken> tokens, int start)
    {
        public int Index { get; private set; } = start;

        public LineToken Peek => Index < tokens.Count ? tokens[Index] : default;

        public LineToken? Number() => Index < tokens.Count && Peek.Kind == LineTokenKind.Number ? Take() : null;

        public int? Month() => Index < tokens.Count && Peek.Kind == LineTokenKind.Word && MonthOf(Peek.Text) is { } month ? Take(month) : null;

        public string? Sign(string signs) =>
            Index < tokens.Count && Peek.Kind == LineTokenKind.Sign && signs.AsSpan().IndexOf(Peek.Text[0]) >= 0 ? Take().Text : null;

        public void Word(params string[] words)
        {
            if (Index < tokens.Count && Array.IndexOf(words, Peek.Text) >= 0)
            {
                Index++;
            }
        }

        private LineToken Take() => tokens[Index++];

        private int Take(int value)
        {
            Index++;
            return value;
        }
    }
}
