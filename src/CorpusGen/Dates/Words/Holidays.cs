using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Words;

/// <summary>A day that returns each year by a rule, or a day of history.</summary>
/// <param name="Kind">The rule: fixed, nth, after, easter or date.</param>
/// <param name="A">Its first number; see the head of <c>holidays.txt</c>.</param>
/// <param name="B">Its second number.</param>
/// <param name="C">Its third number.</param>
internal sealed record Holiday(string Kind, int A, int B, int C)
{
    /// <summary>The only day there was, of a day of history; else null.</summary>
    public Stretch? Once => Kind == "date" ? new Stretch(DateGranularity.Day, A, B, C) : null;

    /// <summary>The day in a year; the year must be after the beginning of the era.</summary>
    public Stretch In(int year) => Kind switch
    {
        "fixed" => new Stretch(DateGranularity.Day, year, A, B),
        "nth" => Stretch.OfDay(A < 0
            ? OnOrAfter(B, CivilDay.Number(year, C, CivilDay.DaysInMonth(year, C)) - 6)
            : OnOrAfter(B, CivilDay.Number(year, C, 1)) + ((A - 1) * 7)),
        "after" => Stretch.OfDay(OnOrAfter(A, CivilDay.Number(year, B, C))),
        _ => Stretch.OfDay(CivilDay.Easter(year) + A),
    };

    private static int OnOrAfter(int weekday, int day) => day + ((weekday - CivilDay.Weekday(day) + 7) % 7);
}

/// <summary>The holidays by name, from the resource <c>Words/holidays.txt</c>.</summary>
internal static class Holidays
{
    private static readonly Dictionary<string, List<(string Name, Holiday Day)>> ByFirstWord = Read();

    /// <summary>The longest name that stands at an offset of a text, beginning with the word given.</summary>
    public static Holiday? Find(string text, int start, string firstWord, out int end)
    {
        end = start;
        if (ByFirstWord.TryGetValue(firstWord, out var candidates))
        {
            foreach (var (name, day) in candidates)
            {
                if (StandsAt(text, start, name))
                {
                    end = start + name.Length;
                    return day;
                }
            }
        }

        return null;
    }

    private static bool StandsAt(string text, int start, string name)
    {
        if (start + name.Length > text.Length || (start + name.Length < text.Length && char.IsLetterOrDigit(text[start + name.Length])))
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var c = text[start + i];
            if (name[i] != (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, List<(string Name, Holiday Day)>> Read()
    {
        var found = new Dictionary<string, List<(string Name, Holiday Day)>>(StringComparer.Ordinal);
        using var reader = Resources.Open("holidays.txt");
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.AsSpan().IndexOf(':');
            var rule = line.Substring(0, colon).Split(' ');
            var day = new Holiday(rule[0], Argument(rule, 1), Argument(rule, 2), Argument(rule, 3));
            foreach (var part in line.Substring(colon + 1).Split(','))
            {
                var name = part.Trim();
                var first = FirstWord(name);
                if (!found.TryGetValue(first, out var names))
                {
                    found[first] = names = [];
                }

                names.Add((name, day));
            }
        }

        foreach (var names in found.Values)
        {
            names.Sort((x, y) => y.Name.Length != x.Name.Length ? y.Name.Length.CompareTo(x.Name.Length) : string.CompareOrdinal(x.Name, y.Name));
        }

        return found;
    }

    private static string FirstWord(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
        {
            end++;
        }

        return name.Substring(0, end);
    }

    private static int Argument(string[] rule, int index) => index < rule.Length ? int.Parse(rule[index], CultureInfo.InvariantCulture) : 0;
}
