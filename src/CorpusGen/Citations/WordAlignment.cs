using System;
using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>How a citation was made out of a passage of the corpus, most probably: the cheapest way of <see cref="AlignmentGrid"/>, step by step.</summary>
internal sealed class WordAlignment
{
    // At this many added words or fewer, an end that differs was probably replaced.
    private const int ShortEnd = 3;

    private WordAlignment(List<AlignmentStep> steps, int cost, int words, int matchedWords)
    {
        Steps = steps;
        Cost = cost;
        Words = words;
        MatchedWords = matchedWords;
    }

    /// <summary>The steps, in order.</summary>
    public List<AlignmentStep> Steps { get; }

    /// <summary>What the differences cost; less is nearer.</summary>
    public int Cost { get; }

    /// <summary>How many words the citation claims of the source: punctuation and what its brackets mark is not counted.</summary>
    public int Words { get; }

    /// <summary>How many of those stand in the source in their order.</summary>
    public int MatchedWords { get; }

    /// <summary>The part of the corpus that the citation was made of.</summary>
    public TokenRange Source
    {
        get
        {
            var (first, end) = (int.MaxValue, 0);
            foreach (var step in Steps)
            {
                if (step.Source.Length > 0 && step.Kind != StepKind.Ellipsis)
                {
                    first = Math.Min(first, step.Source.First);
                    end = Math.Max(end, step.Source.End);
                }
            }

            return new TokenRange(Math.Min(first, end), end);
        }
    }

    /// <summary>Aligns a citation with a window of the corpus.</summary>
    public static WordAlignment Create(AlignmentGrid grid, CitationWords citation, WordIndex index, TokenRange window)
    {
        var (end, cost) = grid.Fill(window);
        var steps = grid.Trace(end);
        var (words, matched) = (0, 0);
        foreach (var step in steps)
        {
            var count = step.Kind switch
            {
                StepKind.Same => Math.Min(1, citation.WordsIn(step.Cited.First, step.Cited.End)),
                StepKind.Differs => citation.WordsIn(step.Cited.First, step.Cited.End),
                _ => 0,
            };
            words += count;
            matched += step.Kind == StepKind.Same ? count : 0;
        }

        FillEnds(steps, index, window);
        return new WordAlignment(steps, cost, words, matched);
    }

    // At the ends, and beside an ellipsis, nothing says what an added word was put for: where it is only a word or two, it is what stands there.
    private static void FillEnds(List<AlignmentStep> steps, WordIndex index, TokenRange window)
    {
        for (var i = 0; i < steps.Count;)
        {
            var first = i;
            while (i < steps.Count && steps[i].IsAdded)
            {
                i++;
            }

            if (i - first is > 0 and <= ShortEnd)
            {
                FillFrom(steps, index, window, first, i);
            }

            i += i == first ? 1 : 0;
        }
    }

    private static void FillFrom(List<AlignmentStep> steps, WordIndex index, TokenRange window, int first, int end)
    {
        var (before, behind) = (BorderAt(steps, first - 1), BorderAt(steps, end));
        if (before == Border.Free && behind == Border.Words)
        {
            var low = first == 0 ? window.First : steps[first - 1].Source.First;
            var place = steps[end].Source.First;
            for (var i = end - 1; i >= first && place > low && index.Codes[place - 1] >= 0; i--)
            {
                place--;
                steps[i] = steps[i] with { Source = new TokenRange(place, place + 1) };
            }

            if (first > 0)
            {
                steps[first - 1] = steps[first - 1] with { Source = new TokenRange(low, place) };
            }
        }
        else if (before == Border.Words && behind == Border.Free)
        {
            var high = end == steps.Count ? window.End : steps[end].Source.End;
            var place = steps[first - 1].Source.End;
            for (var i = first; i < end && place < high && index.Codes[place] >= 0; i++, place++)
            {
                steps[i] = steps[i] with { Source = new TokenRange(place, place + 1) };
            }

            if (end < steps.Count)
            {
                steps[end] = steps[end] with { Source = new TokenRange(place, high) };
            }
        }
    }

    private static Border BorderAt(List<AlignmentStep> steps, int step) =>
        step < 0 || step >= steps.Count || steps[step].Kind == StepKind.Ellipsis ? Border.Free
        : steps[step].Kind == StepKind.Differs ? Border.Difference
        : Border.Words;

    private enum Border
    {
        /// <summary>The citation's end, or an ellipsis: any words of the source may follow.</summary>
        Free,

        /// <summary>Words that both sides have, or what the citation marks beside them.</summary>
        Words,

        /// <summary>Another difference.</summary>
        Difference,
    }
}
