using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>
/// How much each paragraph of a page speaks for being the article. The score is the number of its words times a quality between -1 and 1: running
/// text that ends as sentences do against links, and what the names of the elements around it say. Zero is undecided: a short line without links goes
/// with what stands around it.
/// </summary>
internal sealed class BlockScores
{
    // Weights of evidence. They were chosen by hand on pages made for the purpose (tests/CorpusGen.Cli.Tests/Importing/Pages), such that each kind
    // of evidence alone can be outweighed by two others.
    private const double SentenceWeight = 0.6;
    private const double LengthWeight = 0.4;
    private const double LinkWeight = 2.0;
    private const double HintWeight = 0.4;
    private const double CardWeight = 1.2;
    private const double LeastQualityOfProse = 0.2;

    // A short line is no evidence of running text.
    private const int LongWords = 12;

    // A heading that is a link and a sentence or two below it: how pages announce other articles.
    private const int MostWordsOfCard = 80;
    private const double LeastLinksOfCard = 0.15;

    // An element with more than this share of all sentences frames the article, whatever it is called, if it holds the page's heading, too; what readers
    // write can be longer than the article.
    private const double ShareOfFrame = 0.6;
    private const double ShareOfFrameWithoutLandmark = 0.95;

    private readonly PageTree _tree;
    private readonly IReadOnlyList<TextBlock> _blocks;
    private readonly int[] _hints;
    private readonly BlockSums _sums;
    private readonly double[] _scores;

    /// <summary>Scores the paragraphs of a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its paragraphs.</param>
    public BlockScores(PageTree tree, IReadOnlyList<TextBlock> blocks)
    {
        _tree = tree;
        _blocks = blocks;
        _sums = new BlockSums(tree, blocks);
        _hints = ReadHints();
        _scores = [.. blocks.Select(Score)];
    }

    /// <summary>The score of each paragraph.</summary>
    public IReadOnlyList<double> Scores => _scores;

    /// <summary>What the names of an element and of those around it say together.</summary>
    public int HintOf(int node) => _hints[node];

    /// <summary>The paragraphs that stand inside of an element: a stretch of their numbers.</summary>
    public (int Start, int End) Inside(int node) => _sums.Inside(node);

    private int[] ReadHints()
    {
        const int Most = 3;
        const int Least = -5;
        var hints = new int[_tree.Count];
        var landmarks = Landmarks();
        var quotes = new bool[_tree.Count];
        for (var node = 0; node < _tree.Count; node++)
        {
            var parent = _tree[node].Parent;
            var around = parent < 0 ? 0 : hints[parent];

            // Inside a quotation a footer names its source, and a heading belongs to it.
            quotes[node] = _tree.NameOf(node) == "blockquote" || (parent >= 0 && quotes[parent]);
            var own = _tree[node].Element is null || (quotes[node] && _tree.NameOf(node) != "blockquote") ? 0 : Hints.Of(_tree, node);
            own = own < 0 && IsFrame(node, landmarks) ? 0 : own;
            hints[node] = around == Hints.Never || own == Hints.Never ? Hints.Never : Math.Clamp(around + own, Least, Most);
        }

        return hints;
    }

    // For each node how many landmarks stand in front of it: headings of the page and its main part; an article, if it is the only one, since
    // teasers and comments are articles, too.
    private int[] Landmarks()
    {
        var articles = _tree.Elements().Count(n => _tree.NameOf(n) == "article");
        return BlockSums.Count(_tree, n => _tree.NameOf(n) is "h1" or "main" || (articles == 1 && _tree.NameOf(n) == "article"));
    }

    private bool IsFrame(int node, int[] landmarks) => landmarks[^1] == 0
        ? _sums.ShareOfSentences(node) > ShareOfFrameWithoutLandmark
        : _sums.ShareOfSentences(node) > ShareOfFrame && landmarks[_tree.EndOf(node)] > landmarks[node];

    private double Score(TextBlock block)
    {
        var hint = _hints[block.Node];
        if (hint == Hints.Never || block.IsTime)
        {
            return -block.Words;
        }

        var links = (double)block.LinkedWords / block.Words;
        var isLong = block.Words >= LongWords;
        var prose = (isLong ? LengthWeight : 0) + (isLong && block.EndsSentence ? SentenceWeight : 0);
        var against = (LinkWeight * links) + (IsInCard(block) ? CardWeight : 0);
        var quality = prose - against + (HintWeight * hint);
        if (!isLong && against < LeastQualityOfProse && hint >= 0)
        {
            return 0;
        }

        return block.Words * Math.Clamp(quality, -1, 1);
    }

    // The smallest element around a paragraph that holds others too is a card when it is short and a good part of it links elsewhere.
    private bool IsInCard(TextBlock block)
    {
        var node = block.Node;
        while (_tree[node].Parent >= 0 && _sums.CountOf(node) < 2)
        {
            node = _tree[node].Parent;
        }

        var (words, linked) = _sums.WordsOf(node);
        return words <= MostWordsOfCard && linked >= LeastLinksOfCard * words && block.HeadingLevel != 1;
    }
}
