using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>What stands between two stretches of a citation that are compared word for word.</summary>
/// <param name="HasEllipsis">An ellipsis: the source may go on for as long as its paragraph and the next.</param>
/// <param name="Brackets">The number of brackets, each for at most six words of the source.</param>
/// <param name="IsLiteral">Whether the source may also have the mark itself.</param>
/// <param name="BeginsWithBracket">Whether a bracket stands directly behind the stretch in front of it.</param>
/// <param name="EndsWithBracket">Whether a bracket stands directly in front of the stretch behind it.</param>
internal readonly record struct PlanGap(bool HasEllipsis, int Brackets, bool IsLiteral, bool BeginsWithBracket, bool EndsWithBracket)
{
    /// <summary>No mark yet.</summary>
    public static PlanGap Empty => new(false, 0, true, false, false);

    /// <summary>The gap with one more mark.</summary>
    public PlanGap With(CitationMarkKind kind) => this with
    {
        HasEllipsis = HasEllipsis || kind == CitationMarkKind.Ellipsis,
        Brackets = Brackets + (kind == CitationMarkKind.Bracket ? 1 : 0),
        IsLiteral = IsLiteral && kind == CitationMarkKind.Ellipsis,
        BeginsWithBracket = BeginsWithBracket || (this == Empty && kind == CitationMarkKind.Bracket),
        EndsWithBracket = kind == CitationMarkKind.Bracket,
    };
}

/// <summary>
/// One way to read a citation with editor's marks: some of them as marks, the others as text of the source. Between the marks lie
/// stretches that must stand in the source word for word.
/// </summary>
internal sealed class CitationPlan
{
    private CitationPlan(List<TokenRange> stretches, List<PlanGap> gaps, int negation, (PlanGap Before, PlanGap Behind) ends)
    {
        (Before, Behind) = ends;
        Stretches = stretches;
        Gaps = gaps;
        Negation = negation;
    }

    /// <summary>The stretches of the citation's tokens, in order; none is empty.</summary>
    public List<TokenRange> Stretches { get; }

    /// <summary>What stands between each stretch and the next.</summary>
    public List<PlanGap> Gaps { get; }

    /// <summary>The marks in front of the first stretch.</summary>
    public PlanGap Before { get; }

    /// <summary>The marks behind the last stretch.</summary>
    public PlanGap Behind { get; }

    /// <summary>The first token in a bracket that denies; -1 when none does.</summary>
    public int Negation { get; }

    /// <summary>Reads the citation with these marks; null when that leaves nothing to compare, or more words in brackets than outside.</summary>
    public static CitationPlan? Create(CitationWords citation, IReadOnlyList<CitationMark> marks)
    {
        var stretches = new List<TokenRange>(marks.Count + 1);
        var gaps = new List<PlanGap>(marks.Count);
        var (gap, before) = (PlanGap.Empty, PlanGap.Empty);
        var (inside, negation, start) = (0, -1, 0);
        for (var i = 0; i <= marks.Count; i++)
        {
            var end = i < marks.Count ? marks[i].First : citation.Codes.Length;
            var afterEllipsis = i > 0 && marks[i - 1].Kind == CitationMarkKind.Ellipsis;
            var beforeEllipsis = i == marks.Count || marks[i].Kind == CitationMarkKind.Ellipsis;
            var first = afterEllipsis ? citation.TrimStart(start, end) : start;
            var last = beforeEllipsis ? citation.TrimEnd(first, end) : end;
            if (first < last)
            {
                if (stretches.Count > 0)
                {
                    gaps.Add(gap);
                }
                else
                {
                    before = gap;
                }

                stretches.Add(new TokenRange(first, last));
                gap = PlanGap.Empty;
            }

            if (i < marks.Count)
            {
                gap = gap.With(marks[i].Kind);
                inside += marks[i].Kind == CitationMarkKind.Bracket ? citation.WordsIn(marks[i].First, marks[i].End) : 0;
                negation = negation < 0 && marks[i].Kind == CitationMarkKind.Bracket ? FirstNegation(citation, marks[i]) : negation;
                start = marks[i].End;
            }
        }

        if (stretches.Count > 0)
        {
            var last = stretches[stretches.Count - 1];
            stretches[stretches.Count - 1] = new TokenRange(last.First, citation.TrimEnd(last.First, last.End));
        }

        var outside = 0;
        foreach (var stretch in stretches)
        {
            outside += citation.WordsIn(stretch.First, stretch.End);
        }

        return outside > inside ? new CitationPlan(stretches, gaps, negation, (before, gap)) : null;
    }

    private static int FirstNegation(CitationWords citation, CitationMark mark)
    {
        var token = mark.First;
        while (token < mark.End && !citation.IsNegation(token))
        {
            token++;
        }

        return token < mark.End ? token : -1;
    }
}
