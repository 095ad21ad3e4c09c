using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Texts;
using CorpusGen.Dates;

namespace CorpusGen.Benchmarks.Quick;

/// <summary>How fast articles are read, beside the time of reading and decoding the same files, and whether the time grows with the text alone.</summary>
internal static class ExtractionFigures
{
    private const int SyntheticBytes = 4_000_000;
    // Fewer would end before the just-in-time compiler has done its last on what takes a tenth of a second.
    private const int Rounds = 25;

    // Characters of the two texts whose times are compared.
    private const int SmallLength = 1_000_000;
    private const int LargeLength = 10_000_000;

    // Each counts once; the large text takes up to six seconds.
    private const int GrowthRounds = 4;

    // What ten times the text may cost: 10, and a fifth for caches.
    private const double LargestFactor = 12;

    // What may be allocated for it: 10, and a twentieth for lists that are made in steps.
    private const double LargestAllocation = 10.5;

    /// <summary>Measures how fast the texts of a folder are read; null for articles made of the five.</summary>
    public static void MeasureSpeed(FigureTable table, string? folder)
    {
        var files = folder is null ? TextFolder.CreateSynthetic(SyntheticBytes) : TextFolder.Open(folder);
        try
        {
            MeasureSpeed(table, files);
        }
        finally
        {
            files.DeleteTemporary();
        }
    }

    private static void MeasureSpeed(FigureTable table, TextFolder files)
    {
        var texts = files.ReadAll();
        var bodies = Array.ConvertAll(texts, PreparedText.Of);
        var published = new PartialDate(2021, 3, 24);
        var floor = Clock.Best(Rounds, () => files.ReadAll());
        void Add(string name, double target, Action work)
        {
            var time = Clock.Best(Rounds, work);
            var side = target > 0 ? TargetSide.AtLeast : TargetSide.None;
            table.Add(new Figure(name, Speed(files.Bytes, time), "MB/s", side, target, $"{time / floor:F1} times the floor"));
        }

        table.Add(new Figure("reading and decoding (the floor)", Speed(files.Bytes, floor), "MB/s", Note: $"{files.Files.Count:N0} files, {files.Bytes / 1e6:F1} MB"));
        Add("quotations and dates", 50, () => Array.ForEach(bodies, b => b.ScanQuotationsAndDates(published)));
        Add("  quotations", 0, () => Array.ForEach(bodies, b => b.ScanQuotations()));
        Add("  dates", 0, () => Array.ForEach(bodies, b => b.ScanDates(published)));
        var quotations = Array.ConvertAll(bodies, b => b.ScanQuotations());
        Add("  speakers", 0, () => Array.ForEach(Enumerable.Range(0, bodies.Length).ToArray(), i => bodies[i].ScanSpeakers(quotations[i])));
        Add("quotations, dates and speakers", 25, () => Array.ForEach(bodies, b => b.ScanAll(published)));
        Add("the whole ArticleReader.Read", 0, () => Array.ForEach(texts, t => ArticleReader.Read("text.txt", t)));
    }

    /// <summary>Measures what ten times the text costs, for texts that are nothing but one thing.</summary>
    public static void MeasureGrowth(FigureTable table)
    {
        foreach (var shape in HostileText.Names)
        {
            var small = PreparedText.Of(HostileText.Create(shape, SmallLength));
            var large = PreparedText.Of(HostileText.Create(shape, LargeLength));
            var (few, many) = (0, 0);
            var (one, ten) = Clock.BestOfBoth(GrowthRounds, () => few = small.ScanAll(null), () => many = large.ScanAll(null));
            table.Add(new Figure($"10 MB against 1 MB: only {shape}", ten / one, "times", TargetSide.AtMost, LargestFactor, $"{Speed(LargeLength, ten):F1} M characters/s"));
            var (less, more) = (Clock.BytesAllocated(() => small.ScanAll(null)), Clock.BytesAllocated(() => large.ScanAll(null)));
            table.Add(new Figure(
                "  bytes allocated",
                (double)more / less,
                "times",
                TargetSide.AtMost,
                LargestAllocation,
                few == 0 ? $"nothing found; {less:N0} and {more:N0} bytes" : $"{(double)less / few:F1} and {(double)more / many:F1} bytes for each of {few:N0} and {many:N0} results"));
        }
    }

    private static double Speed(long bytes, TimeSpan time) => bytes / 1e6 / time.TotalSeconds;
}
