using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Citations;
using CorpusGen.Tests.Articles;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What holds for every stretch of every article of the corpus.</summary>
public class MatcherProperties
{
    private static readonly IReadOnlyList<string> Texts =
        [.. CorpusFolder.Files.Select(CorpusFolder.Text)];

    private static readonly IReadOnlyList<CitableArticle> Articles = [.. Texts.Select((text, i) => TestArticle(i, text))];

    private static readonly IReadOnlyList<string> FlatTexts = [.. Texts.Select(Flat)];

    private static readonly CorpusIndex Index = CorpusIndex.Create(Articles);

    // A stretch of an article from the first letter of a word to the last of another.
    private static Arbitrary<Stretch> Stretches { get; } = (
        from article in Gen.Choose(0, Texts.Count - 1)
        let words = WordScanner.Scan(Texts[article], WordSide.Source)
        let places = Enumerable.Range(0, words.Count).Where(words.IsWord).ToList()
        from first in Gen.Choose(0, places.Count - 1)
        from length in Gen.Frequency((4, Gen.Choose(1, 12)), (1, Gen.Choose(13, 200)))
        let last = places[Math.Min(places.Count - 1, first + length - 1)]
        select new Stretch(article, words.StartOf(places[first]), words.EndOf(last))).ToArbitrary();

    [Fact]
    public void AnyStretch_OnWordBounds_IsFound() =>
        Check(stretch => Judge(stretch.Text, stretch.Key).IsClean && Judge(stretch.Text, null).Kind is VerdictKind.Found or VerdictKind.TooShort);

    [Fact]
    public void AnyStretch_WithAnotherWordForOneOfThem_IsReported() =>
        Check(stretch => Some(EachWord(stretch)).All(word => Judge(Replace(stretch.Text, word, "zebra"), stretch.Key).Kind != VerdictKind.Found));

    [Fact]
    public void AnyStretch_WithAWordMoreInside_IsReported() =>
        Check(stretch => Some(EachWord(stretch).Skip(1)).All(word =>
            Judge(stretch.Text.Insert(word.Start, "zebra "), stretch.Key).Kind != VerdictKind.Found));

    [Fact]
    public void AnyStretch_WithAWordLessInside_IsReportedUnlessTheArticleHasThatToo() =>
        Check(stretch => Some(EachWord(stretch).Skip(1).SkipLast(1).Where(w => !IsBesideEllipsis(stretch.Text, w))).All(word =>
            IsReportedUnlessItStandsThere(stretch, Replace(stretch.Text, word, ""))));

    [Fact]
    public void AnyStretch_WithAnotherOfItsOwnWordsForOneOfThem_IsReportedUnlessTheArticleHasThatToo() =>
        Check(stretch =>
        {
            var words = EachWord(stretch).ToList();
            return words.Where((w, i) => i > 0 && i < words.Count - 1 && !IsBesideEllipsis(stretch.Text, w)).Take(8).All(word =>
                words.Take(4).All(other => other.Of(stretch.Text) == word.Of(stretch.Text)
                    || IsReportedUnlessItStandsThere(stretch, Replace(stretch.Text, word, other.Of(stretch.Text)))));
        });

    [Fact]
    public void AnyStretch_WithAWordMoreAtEitherEnd_IsReported() =>
        Check(stretch => new[] { "zebra " + stretch.Text, stretch.Text + " zebra" }.All(text => Judge(text, stretch.Key).Kind != VerdictKind.Found));

    [Fact]
    public void AnyStretch_InAnotherUnicodeForm_GetsTheSameVerdict() =>
        Check(stretch => new[] { NormalizationForm.FormD, NormalizationForm.FormC }.All(form => Same(stretch, stretch.Text.Normalize(form))));

    [Fact]
    public void AnyStretch_WithOtherLineEndsAndBlanks_GetsTheSameVerdict() =>
        Check(stretch => Same(stretch, stretch.Text.Replace("\n", "\r\n", StringComparison.Ordinal)) && Same(stretch, stretch.Text.Replace(" ", "\n\t ", StringComparison.Ordinal)));

    [Fact]
    public void AnyStretch_WithMarksOfAnotherStyle_GetsTheSameVerdict() =>
        Check(stretch => Same(stretch, stretch.Text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'').Replace('–', '-'))
            && Same(stretch, stretch.Text.Replace('“', '«').Replace('”', '»')));

    [Fact]
    public void AnyArticle_InAnotherForm_GivesTheSameVerdicts()
    {
        var other = CorpusIndex.Create(Articles.Select((a, i) =>
            TestArticle(i, Texts[i].Normalize(NormalizationForm.FormD).Replace("\n", "\r\n", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"'))));

        Check(stretch => WithAltered(stretch).All(text =>
            other.Check(text, stretch.Key) is var verdict && Judge(text, stretch.Key) is var expected
            && verdict.Kind == expected.Kind && verdict.Differences.Count == expected.Differences.Count));
    }

    [Fact]
    public void OrderOfTheArticles_ChangesNoVerdict()
    {
        var reversed = CorpusIndex.Create(Articles.Reverse());

        Check(stretch => WithAltered(stretch).All(text => reversed.Check(text) == Judge(text, null)));
    }

    [Fact]
    public void Culture_ChangesNoVerdict()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "ar-SA", "th-TH" })
            {
                Check(stretch => WithAltered(stretch).All(text =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    var expected = Judge(text, stretch.Key);
                    CultureInfo.CurrentCulture = new CultureInfo(name);
                    return Judge(text, stretch.Key) is var verdict && verdict == expected && verdict.ToProblem() == expected.ToProblem();
                }));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void AnyText_GetsAVerdict_AndItsSpansStandInIt() =>
        Prop.ForAll<string?>(text =>
        {
            var verdict = Judge(text ?? "", null);
            return verdict.Differences.All(d => d.CitedSpan.Of(text ?? "") == d.Cited)
                && (verdict.ToProblem() is not { } problem || (problem.Span.End <= (text ?? "").Length && problem.Message.Length > 0));
        }).Check(SeededCases.Of(100));

    // A change of one word may make what the article says elsewhere: of the words alone, not of the space in front of the first.
    private static bool IsReportedUnlessItStandsThere(Stretch stretch, string changed) =>
        Judge(changed, stretch.Key).Kind != VerdictKind.Found || FlatTexts[stretch.Article].Contains(Flat(changed)[1..], StringComparison.Ordinal);

    private static void Check(Func<Stretch, bool> holds) => Prop.ForAll(Stretches, holds).Check(SeededCases.Of(100));

    private static bool Same(Stretch stretch, string text) => Judge(text, stretch.Key).IsClean;

    private static CitationVerdict Judge(string text, string? article) => Index.Check(text, article);

    private static CitableArticle TestArticle(int number, string text) => new()
    {
        Key = $"article-{number}",
        Path = $"{number}.txt",
        Passages = [new CitablePassage(PlainText.Identity(text), 0, 1)],
        Quotations = [],
    };

    // One article has an ellipsis of its own. A word beside it that is left out is just what an ellipsis says.
    private static bool IsBesideEllipsis(string text, SourceSpan word) =>
        text.AsSpan(0, word.Start).TrimEnd().EndsWith("…", StringComparison.Ordinal) || text.AsSpan(word.End).TrimStart().StartsWith("…", StringComparison.Ordinal);

    // As it stands there, and with each of its first two words replaced.
    private static IEnumerable<string> WithAltered(Stretch stretch) =>
        EachWord(stretch).Take(2).Select(w => Replace(stretch.Text, w, "zebra")).Append(stretch.Text);

    private static IEnumerable<SourceSpan> EachWord(Stretch stretch)
    {
        var words = WordScanner.Scan(stretch.Text, WordSide.Citation);
        return Enumerable.Range(0, words.Count).Where(words.IsWord).Select(i => SourceSpan.FromBounds(words.StartOf(i), words.EndOf(i)));
    }

    // The first few, one in the middle, the last.
    private static IEnumerable<SourceSpan> Some(IEnumerable<SourceSpan> words)
    {
        var all = words.ToList();
        return all.Where((_, i) => i < 4 || i == all.Count / 2 || i == all.Count - 1);
    }

    private static string Replace(string text, SourceSpan span, string by) => text[..span.Start] + by + text[span.End..];

    private static string Flat(string text)
    {
        var words = WordScanner.Scan(text, WordSide.Source);
        return string.Concat(Enumerable.Range(0, words.Count).Select(i => (words.HasSpaceBefore(i) ? " " : "") + words.TextOf(i).ToString()));
    }

    private sealed record Stretch(int Article, int Start, int End)
    {
        public string Key => $"article-{Article}";

        public string Text => Texts[Article][Start..End];

        public override string ToString() => $"{Key}: {Text}";
    }
}
