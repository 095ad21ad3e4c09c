using System;
using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>A step of an alignment.</summary>
/// <param name="Cited">The token of the citation; -1 when the source has one more.</param>
/// <param name="Source">The token of the corpus; -1 when the citation has one more.</param>
/// <param name="IsMatch">Whether both are the same word.</param>
internal readonly record struct AlignedPair(int Cited, int Source, bool IsMatch);

/// <summary>
/// The cheapest way to make a citation out of a part of a window of the corpus: words kept, replaced, added, and stretches left out
/// (dynamic programming with affine cost for what is left out; Gotoh 1982). What lies before and behind that part costs nothing.
/// </summary>
internal sealed class WordAlignment
{
    private const int Replaced = 31;
    private const int Added = 30;
    private const int LeftOut = 20;
    private const int LeftOutMore = 3;
    private const int Infinite = int.MaxValue / 2;

    // At this many added words or fewer, an end that differs was probably replaced.
    private const int ShortEnd = 3;

    private WordAlignment(List<AlignedPair> pairs, int cost, int matchedWords)
    {
        Pairs = pairs;
        Cost = cost;
        MatchedWords = matchedWords;
    }

    /// <summary>The steps, in order.</summary>
    public List<AlignedPair> Pairs { get; }

    /// <summary>What the differences cost; less is nearer.</summary>
    public int Cost { get; }

    /// <summary>How many words of the citation, punctuation not counted, stand in the source in their order.</summary>
    public int MatchedWords { get; }

    /// <summary>The part of the corpus that the citation was made of.</summary>
    public TokenRange Source
    {
        get
        {
            var (first, end) = (int.MaxValue, 0);
            foreach (var pair in Pairs)
            {
                if (pair.Source >= 0)
                {
                    first = Math.Min(first, pair.Source);
                    end = Math.Max(end, pair.Source + 1);
                }
            }

            return new TokenRange(Math.Min(first, end), end);
        }
    }

    /// <summary>Aligns tokens of a citation, given by their numbers in it, with a window of the corpus.</summary>
    public static WordAlignment Create(WordIndex index, CitationWords citation, int[] tokens, TokenRange window)
    {
        var steps = new Step[(tokens.Length + 1) * (window.Length + 1)];
        var (end, cost) = Fill(index, citation, tokens, window, steps);
        var pairs = Trace(tokens, window, steps, end);
        var matched = 0;
        foreach (var pair in pairs)
        {
            matched += pair.IsMatch && citation.List.IsWord(pair.Cited) ? 1 : 0;
        }

        FillEnds(pairs, window);
        return new WordAlignment(pairs, cost, matched);
    }

    // Row by row. Each cell keeps how its best value came about, and whether a left-out stretch that ends in it goes on.
    private static (int End, int Cost) Fill(WordIndex index, CitationWords citation, int[] tokens, TokenRange window, Step[] steps)
    {
        var width = window.Length + 1;
        var (above, row, gap) = (new int[width], new int[width], new int[width]);
        for (var i = 1; i <= tokens.Length; i++)
        {
            row[0] = i * Added;
            steps[i * width] = Step.Add;
            gap[0] = Infinite;
            for (var j = 1; j < width; j++)
            {
                var code = index.Codes[window.First + j - 1];
                var isMatch = code >= 0 && citation.Accepts(tokens[i - 1], code >> 1);
                var (best, step) = (above[j - 1] + (isMatch ? 0 : Replaced), isMatch ? Step.Match : Step.Replace);
                if (above[j] + Added < best)
                {
                    (best, step) = (above[j] + Added, Step.Add);
                }

                var opens = row[j - 1] + LeftOut < gap[j - 1] + LeftOutMore;
                gap[j] = Math.Min(row[j - 1] + LeftOut, gap[j - 1] + LeftOutMore);
                if (gap[j] < best)
                {
                    (best, step) = (gap[j], Step.LeaveOut);
                }

                row[j] = best;
                steps[(i * width) + j] = step | (opens ? Step.Opens : Step.None);
            }

            (above, row) = (row, above);
        }

        var end = 0;
        for (var j = 1; j < width; j++)
        {
            end = above[j] < above[end] ? j : end;
        }

        return (end, above[end]);
    }

    private static List<AlignedPair> Trace(int[] tokens, TokenRange window, Step[] steps, int end)
    {
        var width = window.Length + 1;
        var pairs = new List<AlignedPair>(tokens.Length);
        var (i, j, isLeavingOut) = (tokens.Length, end, false);
        while (i > 0)
        {
            var step = steps[(i * width) + j];
            if (isLeavingOut || (step & Step.Kind) == Step.LeaveOut)
            {
                pairs.Add(new AlignedPair(-1, window.First + j - 1, false));
                isLeavingOut = (step & Step.Opens) == 0;
                j--;
                continue;
            }

            var isAdded = (step & Step.Kind) == Step.Add;
            pairs.Add(new AlignedPair(tokens[i - 1], isAdded ? -1 : window.First + j - 1, (step & Step.Kind) == Step.Match));
            i--;
            j -= isAdded ? 0 : 1;
        }

        pairs.Reverse();
        return pairs;
    }

    // At the ends nothing says what an added word was put for: where it is only a word or two, it is what stands there.
    private static void FillEnds(List<AlignedPair> pairs, TokenRange window)
    {
        var first = pairs.FindIndex(static p => p.Source >= 0);
        if (first is > 0 and <= ShortEnd)
        {
            for (int i = first - 1, source = pairs[first].Source - 1; i >= 0 && source >= window.First; i--, source--)
            {
                pairs[i] = pairs[i] with { Source = source };
            }
        }

        var last = pairs.FindLastIndex(static p => p.Source >= 0);
        if (last >= 0 && pairs.Count - 1 - last is > 0 and <= ShortEnd)
        {
            for (int i = last + 1, source = pairs[last].Source + 1; i < pairs.Count && source < window.End; i++, source++)
            {
                pairs[i] = pairs[i] with { Source = source };
            }
        }
    }

    [Flags]
    private enum Step : byte
    {
        None = 0,
        Match = 1,
        Replace = 2,
        Add = 3,
        LeaveOut = 4,
        Kind = 7,
        Opens = 8,
    }
}
