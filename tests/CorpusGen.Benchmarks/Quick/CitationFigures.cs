using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Texts;
using CorpusGen.Citations;

namespace CorpusGen.Benchmarks.Quick;

/// <summary>What an index over 100,000 quotations takes, and what a citation costs.</summary>
internal static class CitationFigures
{
    private const int Quotations = 100_000;

    /// <summary>Measures both forms of a corpus: with the articles' texts, and with their quotations alone.</summary>
    /// <param name="table">Where the figures go.</param>
    /// <param name="foundAlone">Whether only what a citation costs that is found is wanted, which takes a fraction of the time.</param>
    public static void Measure(FigureTable table, bool foundAlone)
    {
        foreach (var withText in new[] { false, true })
        {
            Measure(table, new QuotationCorpus(Quotations, withText), withText ? "whole texts" : "quotations alone", foundAlone);
        }
    }

    private static void Measure(FigureTable table, QuotationCorpus corpus, string form, bool foundAlone)
    {
        CorpusIndex? index = null;
        var before = Memory();
        var build = Clock.Once(() => index = CorpusIndex.Create(corpus.Articles));
        var merge = Clock.Best(3, () => CorpusIndex.Create(corpus.Articles));
        table.Add(new Figure($"{Quotations:N0} quotations, {form}: building the index", build.TotalMilliseconds, "ms", Note: $"{corpus.Words:N0} words"));
        table.Add(new Figure("  merging again, nothing changed", merge.TotalMilliseconds, "ms"));
        AddCheck(table, "  citation that is found", corpus.Quotations, index!, VerdictKind.Found, 5, TimeSpan.TicksPerMicrosecond, "us");
        if (foundAlone)
        {
            return;
        }

        AddCheck(table, "  citation with one word changed", corpus.Altered, index!, VerdictKind.Altered, 2, TimeSpan.TicksPerMillisecond, "ms");
        AddCheck(table, "  citation that stands nowhere", corpus.Invented, index!, VerdictKind.NotFound, 2, TimeSpan.TicksPerMillisecond, "ms");

        // Measured last: with what the index made for the citations that came.
        table.Add(new Figure("  index in memory", (double)(Memory() - before) / corpus.Words, "bytes/word", TargetSide.AtMost, 40));
        GC.KeepAlive(index);
        GC.KeepAlive(corpus);
    }

    // A verdict other than the expected one would make the time of another path.
    private static void AddCheck(FigureTable table, string name, IReadOnlyList<string> texts, CorpusIndex index, VerdictKind expected, double target, long unit, string unitName)
    {
        var others = 0;
        var time = Clock.Best(5, () => others = texts.Count(t => index.Check(new Citation { Text = t }).Kind != expected));
        var note = others == 0 ? $"{texts.Count:N0} citations" : $"{others:N0} of {texts.Count:N0} are not {expected}";
        table.Add(new Figure(name, (double)time.Ticks / unit / texts.Count, unitName, TargetSide.AtMost, target, note));
    }

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
