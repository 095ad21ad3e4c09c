using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Citations;
using CorpusGen.Tests.Articles;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>
/// What is said of some hundred citations, most of them altered in one way or two, line by line: whatever changes a verdict, a word of a message or the place that
/// is underlined shows in the difference. Where a change is meant, <c>CORPUSGEN_ACCEPT=1</c> writes the file anew.
/// </summary>
public sealed class VerdictSnapshotTests
{
    private const int CasesOfEachLength = 60;

    private static readonly string[] Inserted = ["zebra", "not", "the", "of", "boats", "…", "[sic]", "[then]", "[not]", "—", ",", "\"", "1990"];

    private static readonly CorpusIndex Index = CorpusIndex.Create(
    [
        TestCorpus.Article(
            "pier",
            "The pier was closed on Monday, and nobody knew why. |Ann Lee/Lee«We will not raise the fees for small boats, whatever the council says,» said Ann Lee.\n\n"
            + "The council said nothing for a week. |Bob Hill/Hill«The fees are what they are. They were never low, and they will not be lower in 1990-\n91,» Hill said. "
            + "He called it a win-\nwin and then co-\noperation. Nobody asked the fishermen, of whom there are few.",
            "2021-03-23"),
        TestCorpus.Article(
            "crane",
            "Three cranes stand on the quay. |Ann Lee/Lee«We sold the old crane,» said Lee. |Ann Lee/Lee«It was of no use to us.»\n\n"
            + "Two of them work; the third[1] is kept for its looks. The fees for small boats pay for the paint, the rope — and the boatman’s “coffee”. "
            + "The old crane, the old rope and the old boat were sold, and the old crane came back.",
            "2022"),
        TestCorpus.Article("annex", "The fees for small boats are low. The fees for large boats are high. The fees for old boats are neither low nor high, and nobody pays them."),
    ]);

    [Fact]
    public void Verdicts_AreAsTheyWere()
    {
        var said = new StringBuilder();
        foreach (var length in new[] { 2, 4, 7, 12 })
        {
            foreach (var citation in Citations(length).Distinct())
            {
                said.Append(Show(citation)).Append('\n');
            }
        }

        var file = SnapshotFile();
        if (Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1")
        {
            File.WriteAllText(file, said.ToString());
        }

        Assert.Equal(File.ReadAllText(file).Split('\n'), said.ToString().Split('\n'));
    }

    private static IEnumerable<Citation> Citations(int length)
    {
        var dice = new Dice((ulong)length);
        var articles = Index.Articles.ToList();
        for (var i = 0; i < CasesOfEachLength; i++)
        {
            var article = articles[dice.Roll(articles.Count)];
            var words = article.Passages[0].Words.Text.Split(' ').ToList();
            var cited = words.Skip(dice.Roll(Math.Max(1, words.Count - length))).Take(length).ToList();
            for (var changes = dice.Roll(4); changes > 0; changes--)
            {
                Change(cited, dice);
            }

            var text = string.Join(' ', cited);
            yield return new Citation
            {
                Text = dice.Roll(8) == 0 ? text.ToUpperInvariant() : text.Trim(' ', '\n'),
                Article = dice.Roll(4) switch { 0 => article.Key, 1 => articles[dice.Roll(articles.Count)].Key, 2 => null, _ => dice.Roll(8) == 0 ? "peer" : article.Key },
                Speaker = dice.Roll(6) == 0 ? "Lee" : dice.Roll(6) == 0 ? "Hill" : null,
                Date = dice.Roll(10) == 0 ? "2021" : null,
                QuotationsOnly = dice.Roll(10) == 0,
            };
        }
    }

    private static void Change(List<string> words, Dice dice)
    {
        var at = dice.Roll(Math.Max(1, words.Count));
        switch (dice.Roll(5))
        {
            case 0 when words.Count > 1:
                words.RemoveAt(at);
                break;
            case 1 when words.Count > 1:
                (words[at], words[^1]) = (words[^1], words[at]);
                break;
            case 2 when words.Count > 0:
                words[at] = Inserted[dice.Roll(Inserted.Length)];
                break;
            case 3 when words.Count > 2:
                words.RemoveRange(at, Math.Min(words.Count - at, 2));
                words.Insert(at, "…");
                break;
            default:
                words.Insert(at, Inserted[dice.Roll(Inserted.Length)]);
                break;
        }
    }

    private static string Show(Citation citation)
    {
        var verdict = Index.Check(citation);
        var problem = verdict.ToProblem();
        var claim = $"{citation.Article}, {citation.Speaker}, {citation.Date}{(citation.QuotationsOnly ? ", quotations" : "")}";
        var passage = verdict.Passage is { } p ? $"{p.Article}:{p.Line}@{p.Span.Start}+{p.Span.Length} {p.Quotation} {p.Speaker}" : "";
        var differences = string.Join("; ", verdict.Differences.Select(d => $"{d.CitedSpan.Start}+{d.CitedSpan.Length} \"{d.Cited}\" for \"{d.Source}\""));
        return $"{citation.Text} [{claim}] => {verdict.Kind} {verdict.Places} {passage} | {differences} | {problem?.Rule.Id} {problem?.Span.Start}+{problem?.Span.Length} {problem?.Message} {verdict.Omission}".TrimEnd()
            .Replace("\n", "\\n", StringComparison.Ordinal);
    }

    private static string SnapshotFile() => Path.Combine(CorpusFolder.RepositoryRoot(), "tests", "CorpusGen.Tests", "Citations", "VerdictSnapshotTests.verified.txt");

    // Knuth's generator (MMIX): the same on every platform and in every version of .NET.
    private sealed class Dice(ulong seed)
    {
        private ulong _state = (seed * 0x9E3779B97F4A7C15) + 1;

        public int Roll(int sides)
        {
            _state = unchecked((_state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
            return (int)((_state >> 33) % (ulong)sides);
        }
    }
}
