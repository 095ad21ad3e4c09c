using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>
/// Finds the article on a page: the smallest element that holds nearly all of what speaks for it, without the paragraphs in it that speak against.
/// The idea of scores that add up over a stretch of a page, negative ones included, is that of J. Pasternack and D. Roth, "Extracting article text
/// from the web with maximum subsequence segmentation" (WWW 2009).
/// </summary>
internal sealed class BodyFinder
{
    // The share of its parent's evidence that an element needs to stand for it, and how much less it needs where its name says "article".
    private const double Share = 0.92;
    private const double LessForItsName = 0.12;

    // A short sentence says little by itself, but the element that holds it beside a long paragraph is more than that paragraph.
    private const double UndecidedWeight = 0.5;

    private readonly PageTree _tree;
    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly BlockScores _scores;
    private readonly double[] _sums;
    private readonly double[] _positive;

    private BodyFinder(PageTree tree, IReadOnlyList<TextBlock> blocks)
    {
        _tree = tree;
        _blocks = blocks;
        _scores = new BlockScores(tree, blocks);
        _sums = Sums(i => _scores.Scores[i]);
        _positive = Sums(i => _scores.Scores[i] == 0 && blocks[i].EndsSentence ? UndecidedWeight * blocks[i].Words : Math.Max(0, _scores.Scores[i]));
    }

    /// <summary>The paragraphs of the article, in order; none where the page has no running text.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its paragraphs.</param>
    /// <param name="title">The number of the paragraph that is its printed title, or -1.</param>
    public static IReadOnlyList<TextBlock> Find(PageTree tree, IReadOnlyList<TextBlock> blocks, int title) =>
        blocks.Count == 0 ? [] : new BodyFinder(tree, blocks).Find(title);

    private List<TextBlock> Find(int title)
    {
        var (start, end) = _scores.Inside(Container());
        var first = Enumerable.Range(start, end - start).Where(i => _scores.Scores[i] > 0).DefaultIfEmpty(end).First();

        // What stands in front of the title belongs to the page, and so do short lines in front of the first paragraph that are neither sentence nor heading.
        start = title >= start && title < first ? title + 1 : start;
        var kept = new List<int>();
        for (var i = start; i < end; i++)
        {
            if (i != title && IsKept(i) && (i >= first || _blocks[i].EndsSentence || (_blocks[i].HeadingLevel > 0 && i > title)))
            {
                kept.Add(i);
            }
        }

        // A heading with nothing below it announced something else.
        while (kept.Count > 0 && _blocks[kept[^1]].HeadingLevel > 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return new PostTimes(_tree, _blocks, _scores).Add(kept);
    }

    private int Container()
    {
        var node = 0;
        while (HeaviestChild(node) is var (child, share) && share >= Share - (_scores.HintOf(child) > _scores.HintOf(node) ? LessForItsName : 0))
        {
            node = child;
        }

        return node;
    }

    private (int Child, double Share)? HeaviestChild(int node)
    {
        var total = PositiveOf(node);
        (int Child, double Share)? best = null;
        for (var child = node + 1; child < _tree.EndOf(node); child = _tree.EndOf(child))
        {
            var share = total > 0 && _tree[child].Element is not null ? PositiveOf(child) / total : 0;
            if (share > (best?.Share ?? 0))
            {
                best = (child, share);
            }
        }

        return best;
    }

    private double PositiveOf(int node) => _scores.Inside(node) is var (start, end) ? _positive[end] - _positive[start] : 0;

    // An undecided paragraph goes with the nearest element around it that speaks for one side.
    private bool IsKept(int block)
    {
        if (_scores.Scores[block] != 0)
        {
            return _scores.Scores[block] > 0;
        }

        for (var node = _blocks[block].Node; node >= 0; node = _tree[node].Parent)
        {
            var (start, end) = _scores.Inside(node);
            var sum = _sums[end] - _sums[start];
            if (sum != 0)
            {
                return sum > 0;
            }
        }

        return false;
    }

    private double[] Sums(Func<int, double> value)
    {
        var sums = new double[_blocks.Count + 1];
        for (var i = 0; i < _blocks.Count; i++)
        {
            sums[i + 1] = sums[i] + value(i);
        }

        return sums;
    }
}
