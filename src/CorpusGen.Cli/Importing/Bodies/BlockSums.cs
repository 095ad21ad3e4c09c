using System;
using System.Collections.Generic;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>Counts over the paragraphs of a page, so that what stands inside of any element is a difference of two numbers.</summary>
internal sealed class BlockSums
{
    private readonly PageTree _tree;

    // For each node, and for the end, how many paragraphs begin in front of it.
    private readonly int[] _before;
    private readonly int[] _words;
    private readonly int[] _linked;
    private readonly int[] _sentences;

    /// <summary>Counts once.</summary>
    public BlockSums(PageTree tree, IReadOnlyList<TextBlock> blocks)
    {
        _tree = tree;
        _words = Sums(blocks, b => b.Words);
        _linked = Sums(blocks, b => b.LinkedWords);
        _sentences = Sums(blocks, b => b.EndsSentence ? b.Words - b.LinkedWords : 0);
        _before = new int[tree.Count + 1];
        var blocksAt = new int[tree.Count];
        foreach (var block in blocks)
        {
            blocksAt[block.Position]++;
        }

        for (var i = 0; i < tree.Count; i++)
        {
            _before[i + 1] = _before[i] + blocksAt[i];
        }
    }

    /// <summary>For each node, and for the end, how many nodes in front of it fulfil a condition.</summary>
    public static int[] Count(PageTree tree, Func<int, bool> condition)
    {
        var counts = new int[tree.Count + 1];
        for (var i = 0; i < tree.Count; i++)
        {
            counts[i + 1] = counts[i] + (condition(i) ? 1 : 0);
        }

        return counts;
    }

    /// <summary>The paragraphs inside of an element, as a stretch of their numbers.</summary>
    public (int Start, int End) Inside(int node) => (_before[node], _before[_tree.EndOf(node)]);

    /// <summary>How many paragraphs stand inside of an element.</summary>
    public int CountOf(int node) => Inside(node) is var (start, end) ? end - start : 0;

    /// <summary>How many words stand inside of an element, and how many of them are links.</summary>
    public (int Words, int Linked) WordsOf(int node) => Inside(node) is var (start, end) ? (_words[end] - _words[start], _linked[end] - _linked[start]) : default;

    /// <summary>Which share of all words that stand in sentences and are no links stands inside of an element, from 0 to 1.</summary>
    public double ShareOfSentences(int node)
    {
        var (start, end) = Inside(node);
        return _sentences[^1] == 0 ? 0 : (double)(_sentences[end] - _sentences[start]) / _sentences[^1];
    }

    private static int[] Sums(IReadOnlyList<TextBlock> blocks, Func<TextBlock, int> value)
    {
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            sums[i + 1] = sums[i] + value(blocks[i]);
        }

        return sums;
    }
}
