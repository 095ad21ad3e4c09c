using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Quick;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>A cost at a size.</summary>
/// <param name="Series">What costs.</param>
/// <param name="Size">The number of articles.</param>
/// <param name="Milliseconds">How much.</param>
internal sealed record CostPoint(string Series, int Size, double Milliseconds);

/// <summary>What a run found: figures with their targets, printed as they come, and costs against size for the ratios between sizes and for the plot.</summary>
internal sealed class Findings(FigureTable table)
{
    // What is linear may cost a fifth more an article at the larger size: caches of the processor are smaller than corpora.
    private const double LargestGrowth = 1.2;

    private readonly List<CostPoint> _costs = [];

    /// <summary>All costs.</summary>
    public IReadOnlyList<CostPoint> Costs => _costs;

    /// <summary>Adds a figure.</summary>
    public void Add(Figure figure) => table.Add(figure);

    /// <summary>Adds a cost without target.</summary>
    /// <param name="series">What costs.</param>
    /// <param name="size">The number of articles.</param>
    /// <param name="milliseconds">How much.</param>
    /// <param name="note">The floor beside it, or what else there is to say.</param>
    public void AddCost(string series, int size, double milliseconds, string note = "") => Add(series, series, size, milliseconds, note);

    /// <summary>Adds what no code of ours has a part in, to compare with. It is held to the same growth: what we are laid beside must be sound itself.</summary>
    /// <inheritdoc cref="AddCost"/>
    public void AddFloor(string series, int size, double milliseconds, string note = "") => Add(series, series + " (floor)", size, milliseconds, note);

    /// <summary>Adds whether two results are the same.</summary>
    public void AddEquality(string name, bool isEqual) => table.Add(new Figure(name, isEqual ? 1 : 0, "", TargetSide.AtLeast, 1, isEqual ? "equal, byte for byte" : "DIFFERENT"));

    /// <summary>The cost of a series at a size; null when it was not measured.</summary>
    public double? Find(string series, int size) => _costs.LastOrDefault(c => c.Size == size && string.Equals(c.Series, series, StringComparison.Ordinal))?.Milliseconds;

    /// <summary>Adds, for each series, what an article costs at the largest size from 100 up, over what it costs at the smallest.</summary>
    public void AddGrowth()
    {
        foreach (var costs in _costs.Where(c => c.Size >= 100).GroupBy(c => c.Series))
        {
            var (small, large) = (costs.MinBy(c => c.Size)!, costs.MaxBy(c => c.Size)!);
            if (small.Size < large.Size)
            {
                var growth = large.Milliseconds / large.Size / (small.Milliseconds / small.Size);
                table.Add(new Figure($"cost per article, {large.Size:N0} over {small.Size:N0}: {costs.Key}", growth, "times", TargetSide.AtMost, LargestGrowth));
            }
        }
    }

    private void Add(string series, string shown, int size, double milliseconds, string note)
    {
        _costs.Add(new CostPoint(series, size, milliseconds));
        table.Add(new Figure($"{size,6:N0} articles: {shown}", milliseconds, "ms", Note: note));
    }
}
