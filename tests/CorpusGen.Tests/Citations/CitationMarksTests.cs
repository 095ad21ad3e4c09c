using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Which marks of an editor a citation has, and what they leave to be compared word for word.</summary>
public sealed class CitationMarksTests
{
    private static readonly WordIndex Index = TestCorpus.WordsOf("the boats are here . , not");

    [Theory]
    [InlineData("the boats are here", "")]
    [InlineData("[T]he boats", "")]
    [InlineData("the [b]oats", "")]
    [InlineData("[A] boats", "[A]")]
    [InlineData("the [A]", "[A]")]
    [InlineData("a[A] boats", "[A]")]
    [InlineData("a[b]oats", "[b]")]
    [InlineData("\"[T]he boats", "")]
    [InlineData("the boats[7]", "")]
    [InlineData("the boats[71], so", "")]
    [InlineData("the boats [7]", "[7]")]
    [InlineData("the boats[7a]", "[7a]")]
    [InlineData("the boats[x]", "[x]")]
    [InlineData("[7] boats", "[7]")]
    [InlineData("the boats[7", "")]
    [InlineData("the [", "")]
    [InlineData("the []", "")]
    [InlineData("the [,] boats", "")]
    [InlineData("the [boats are] here", "[boats are]")]
    [InlineData("the [[boats] here", "[boats]")]
    [InlineData("the [boats [are] here", "[are]")]
    [InlineData("the [sic] boats", "aside [sic]")]
    [InlineData("the [sic!] boats", "aside [sic!]")]
    [InlineData("the [sic is] boats", "[sic is]")]
    [InlineData("the [so sic] boats", "[so sic]")]
    [InlineData("the [Emphasis added] boats", "aside [Emphasis added]")]
    [InlineData("the [all ITALICS] boats", "aside [all ITALICS]")]
    [InlineData("the … boats", "…")]
    [InlineData("the …. boats", "….")]
    [InlineData("the … . boats", "…")]
    [InlineData("the [….] boats", "… [….]")]
    [InlineData("the [. . .] boats", "… [. . .]")]
    [InlineData("the [… boats]", "[… boats]")]
    [InlineData("the [...] boats", "… [...]")]
    [InlineData("the . . . boats", ". . .")]
    [InlineData("the . . . . boats", ". . . .")]
    [InlineData("the . . . . . boats", "")]
    [InlineData("the . . boats", "")]
    [InlineData("the boats . . .", ". . .")]
    [InlineData("… the boats …", "…|…")]
    [InlineData("the [a] … [b] boats", "[a]|…|[b]")]
    public void Marks_AreTheEditorsAlone(string citation, string marks)
    {
        using var words = new CitationWords(citation, Index.Words);

        Assert.Equal(marks, string.Join('|', words.Marks.Select(m => Show(citation, words, m))));
    }

    // Stretches in parentheses; between them how each gap was read: an ellipsis, so many brackets, literally, and on which side a bracket stands.
    [Theory]
    [InlineData("the boats", "(the boats)")]
    [InlineData("the boats, …", "(the boats) end=…L")]
    [InlineData("the … boats", "(the) …L (boats)")]
    [InlineData("the, … , boats", "(the) …L (boats)")]
    [InlineData("… the boats.", "(the boats) start=…L")]
    [InlineData("the [x] boats", "(the) 1<> (boats)")]
    [InlineData("the, [x], boats", "(the ,) 1<> (, boats)")]
    [InlineData("the [x] [y] boats are", "(the) 2<> (boats are)")]
    [InlineData("the [x] … boats", "(the) …1< (boats)")]
    [InlineData("the … [x] boats", "(the) …1> (boats)")]
    [InlineData("the [x] … [y] boats are", "(the) …2<> (boats are)")]
    [InlineData("the … … boats", "(the) …L (boats)")]
    [InlineData("the [sic] boats", "(the) 0 (boats)")]
    [InlineData("the [sic] [x] boats", "(the) 1> (boats)")]
    [InlineData("the [x] [sic] boats", "(the) 1< (boats)")]
    [InlineData("the [sic] … boats", "(the) … (boats)")]
    [InlineData("[x] the boats", "(the boats) start=1<>")]
    [InlineData("the boats [x]", "(the boats) end=1<>")]
    [InlineData("the boats, [x]", "(the boats) end=1<>")]
    [InlineData("the boats [not] here", "(the boats) 1<> (here) negation")]
    [InlineData("the boats [not] [never] are here", "(the boats) 2<> (are here) negation")]
    [InlineData("the boats [sic] [x] [not] are here", "(the boats) 2> (are here) negation")]
    [InlineData("the [x y]", null)]
    [InlineData("the [x]", null)]
    [InlineData("[x]", null)]
    [InlineData("[x] [y]", null)]
    [InlineData("…", null)]
    [InlineData("[sic]", null)]
    [InlineData("the [x] [y]", null)]
    public void Plan_HasTheStretches_AndWhatStandsBetweenThem(string citation, string? plan)
    {
        using var words = new CitationWords(citation, Index.Words);

        Assert.Equal(plan, CitationPlan.Create(words, words.Marks) is { } made ? Show(words, made) : null);
    }

    [Theory]
    [InlineData("[x]")]
    [InlineData("[x] [y] […] [z]")]
    [InlineData("[sic]")]
    [InlineData("[sic] …")]
    [InlineData("[Emphasis added]")]
    public void CitationOfMarksAlone_StandsNowhere(string citation) =>
        Assert.Equal(VerdictKind.NotFound, TestCorpus.Of("the boats are here, and the men").Check(citation, "source").Kind);

    private static string Show(string citation, CitationWords words, CitationMark mark) =>
        (mark.Kind == CitationMarkKind.Aside ? "aside " : mark.Kind == CitationMarkKind.Ellipsis && words.List.Is(mark.First, '[') ? "… " : "")
        + citation[words.List.StartOf(mark.First)..words.List.EndOf(mark.End - 1)];

    private static string Show(CitationWords words, CitationPlan plan)
    {
        var stretches = plan.Stretches.Select(s => "(" + string.Join(' ', Enumerable.Range(s.First, s.Length).Select(i => words.List.TextOf(i).ToString())) + ")").ToList();
        return string.Join(' ', stretches.Zip(plan.Gaps.Select(Show).Append(""), (stretch, gap) => gap.Length == 0 ? stretch : stretch + " " + gap))
            + (plan.Before == PlanGap.Empty ? "" : " start=" + Show(plan.Before))
            + (plan.Behind == PlanGap.Empty ? "" : " end=" + Show(plan.Behind))
            + (plan.Negation < 0 ? "" : " negation");
    }

    private static string Show(PlanGap gap) =>
        (gap.HasEllipsis ? "…" : "") + (gap.Brackets > 0 || !gap.HasEllipsis ? gap.Brackets.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")
        + (gap.IsLiteral ? "L" : "") + (gap.BeginsWithBracket ? "<" : "") + (gap.EndsWithBracket ? ">" : "");
}
