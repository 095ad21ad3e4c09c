using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Package.Tests.Verdicts;

/// <summary>Makes citations of articles, true ones and untrue ones of every kind. The same articles and the same seed give the same rows.</summary>
internal static class CitationMaker
{
    private const int RowsOfAnArticle = 60;
    private const int Seed = 20210323;
    private const int BesideNegation = 5;

    private static readonly string[] Strangers = ["Ada Lovelace", "the harbour master"];
    private static readonly string[] Credited = ["Sergei Lavrov", "Lavrov", "Wang Yi", "Xi Jinping"];

    // Each makes of the words of a passage what somebody could have made of them; null where the passage is too short for it.
    private static readonly Func<string[], Dice, CitationRow?>[] Kinds =
    [
        (words, _) => Row(words),
        (words, dice) => Row(Part(words, dice, 5, 14)),
        (words, dice) => Row(Change(Part(words, dice, 8, 14), dice, static (w, i) => w[i] = "lanterns")),
        (words, dice) => Row(Change(Part(words, dice, 8, 14), dice, static (w, i) => w.RemoveAt(i))),
        (words, dice) => Row(Change(Part(words, dice, 8, 14), dice, static (w, i) => w.Insert(i, "never"))),
        (words, dice) => Row(Change(Part(words, dice, 8, 14), dice, static (w, i) => w[i] = w[i].ToUpperInvariant())),
        (words, dice) => Row(Change(Part(words, dice, 10, 16), dice, static (w, i) => w[i] = "\u2026")),
        (words, dice) => Row(Change(Part(words, dice, 10, 16), dice, static (w, i) => w[i] = "[\u2026]")),
        (words, dice) => Row(Change(Part(words, dice, 8, 14), dice, static (w, i) => w[i] = "[sic]")),
        (words, dice) => Row(Change(Part(words, dice, 8, 14), dice, static (w, i) => w[i] = "[the company]")),
        (words, dice) => Row([.. Part(words, dice, 8, 14).Reverse()]),
        (_, dice) => new CitationRow($"Penguins have asked for {dice.Between(3, 90)} seats in the parliament of owls"),
        (words, dice) => Row(Part(words, dice, 5, 14)) is { } row ? row with { Speaker = Credited[dice.Below(Credited.Length)] } : null,
        (words, dice) => Row(Part(words, dice, 5, 14)) is { } row ? row with { Speaker = Strangers[dice.Below(Strangers.Length)] } : null,
        (words, dice) => Row(Part(words, dice, 5, 14)) is { } row ? row with { Date = dice.Below(2) == 0 ? "2021-03" : "1999-12-31" } : null,
        (words, dice) => Row(Part(words, dice, 5, 14)) is { } row ? row with { Section = "in-other-news" } : null,
        (words, dice) => Row(Part(words, dice, 5, 14)) is { } row ? row with { Article = "no-such-article" } : null,
        (words, dice) => Row(Part(words, dice, 5, 14)) is { } row ? row with { Article = "" } : null,
    ];

    /// <summary>The rows for some articles.</summary>
    public static IReadOnlyList<CitationRow> Make(IEnumerable<string> articles)
    {
        var dice = new Dice(Seed);
        var files = articles.ToList();
        var rows = new List<CitationRow>();
        foreach (var file in files)
        {
            var passages = File.ReadAllLines(file).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length >= 8).ToList();
            rows.AddRange(passages.Select(WithoutNegation).OfType<CitationRow>().Select(r => r with { Article = KeyOf(file) }));
            for (var i = 0; i < RowsOfAnArticle; i++)
            {
                if (Kinds[i % Kinds.Length](passages[dice.Below(passages.Count)], dice) is { } row)
                {
                    rows.Add(row.Article switch { null => row with { Article = KeyOf(file) }, "" => row with { Article = KeyOf(files[dice.Below(files.Count)]) }, _ => row });
                }
            }
        }

        return rows;
    }

    // The first "not" of a passage under an ellipsis; null where there is none with words on both sides.
    private static CitationRow? WithoutNegation(string[] words)
    {
        var at = Array.IndexOf(words, "not");
        return at >= BesideNegation && at + BesideNegation < words.Length
            ? Row([.. words[(at - BesideNegation)..at], "\u2026", .. words[(at + 1)..(at + BesideNegation + 1)]])
            : null;
    }

    private static string KeyOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static CitationRow? Row(IReadOnlyCollection<string>? words) => words is { Count: > 0 } ? new CitationRow(string.Join(' ', words)) : null;

    private static string[] Part(string[] words, Dice dice, int least, int most)
    {
        var length = Math.Min(words.Length, dice.Between(least, most + 1));
        var start = dice.Below(words.Length - length + 1);
        return words[start..(start + length)];
    }

    private static List<string> Change(string[] words, Dice dice, Action<List<string>, int> change)
    {
        var changed = words.ToList();
        change(changed, dice.Between(1, words.Length - 1));
        return changed;
    }
}
