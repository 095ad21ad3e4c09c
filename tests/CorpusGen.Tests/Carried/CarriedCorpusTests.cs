using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Carried;
using CorpusGen.Citations;
using CorpusGen.Tests.Articles;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Carried;

/// <summary>What a library carries is what was read from its articles, whatever stands in them.</summary>
public class CarriedCorpusTests
{
    private const string Hostile = "---\ntitle: A \0 bridge\npublished: 2021-03-24\n---\n“Half of it: \uD83D \0 \uF8FF \uFFFE &amp; *so*,” said Maria Lopez\r\non **Tuesday**.\u2028\n> “And «more» of &lt;it&gt;.”\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnyText_ComesBackWithItsPlaces(bool wholeText) => AnyText.Check(text =>
    {
        foreach (var path in new[] { "a.txt", "b.md" })
        {
            var article = ArticleReader.Read(path, "Then: " + text);
            AssertSame(article, Assert.Single(Read(Carry([article], wholeText)).Articles), wholeText);
        }
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void HostileText_ComesBackWithItsPlaces(bool wholeText)
    {
        var article = ArticleReader.Read("north/bridge.md", Hostile);
        var carried = Assert.Single(Read(Carry([article], wholeText)).Articles);

        AssertSame(article, carried, wholeText);
        Assert.Equal(("bridge", "north/bridge.md", "2021-03-24", "North"), (carried.Key, carried.Path, carried.Published, carried.Corpus));
    }

    [Fact]
    public void WholeText_GivesTheVerdictsOfTheArticles()
    {
        var corpus = CorpusReading.Create(CorpusFolder.Files.Select(f => ArticleReader.Read(f, CorpusFolder.Text(f))));
        var own = CorpusIndex.Create(corpus.ToCitable());
        var carried = Read(Carry(corpus.Articles, wholeText: true)).Index;
        foreach (var citation in corpus.Articles.SelectMany(CitationsOf))
        {
            var (expected, actual) = (own.Check(citation), carried.Check(citation));
            Assert.Equal(expected with { Passage = null }, actual with { Passage = null });
            Assert.Equal(expected.Passage, actual.Passage is null ? null : actual.Passage with { Corpus = null });
        }
    }

    [Fact]
    public void Quotations_AreFoundWithoutTheRestOfTheText()
    {
        var corpus = CorpusReading.Create(CorpusFolder.Files.Select(f => ArticleReader.Read(f, CorpusFolder.Text(f))));
        var own = CorpusIndex.Create(corpus.ToCitable());
        var carried = Read(Carry(corpus.Articles, wholeText: false));

        Assert.All(carried.Articles, a => Assert.False(a.HasWholeText));
        foreach (var article in corpus.Articles)
        {
            foreach (var quotation in article.Quotations.Where(q => !q.Words.IsEmpty))
            {
                // Words of a heading may stand in the text, too; those of a speaker stand where he speaks.
                var citation = new Citation { Text = article.WordsOf(quotation.Words), Article = article.Key, Speaker = quotation.Attribution?.Name };
                var (expected, actual) = (own.Check(citation), carried.Index.Check(citation));
                Assert.Equal((expected.Kind, expected.Omission), (actual.Kind, actual.Omission));
                Assert.True(citation.Speaker is null || expected.Passage == (actual.Passage! with { Corpus = null }));
            }
        }
    }

    [Fact]
    public void LargeCorpus_IsDividedIntoAttributes_WhoseOrderDoesNotMatter()
    {
        var articles = Enumerable.Range(0, 30).Select(i => ArticleReader.Read($"a{i}.txt", $"“Number {i} is here,” said Maria Lopez.\n" + new string('x', 20_000))).ToList();
        var data = Carry(articles, wholeText: true);

        Assert.InRange(data.Count, 4, 10);
        Assert.All(data, d => Assert.InRange(d.Data!.Length, 1, 200_100));
        Assert.Equal(30, Read(data).Articles.Count);
        Assert.Equal(Read(data).Articles.Select(a => a.Key).Order(), Read([.. data.AsEnumerable().Reverse()]).Articles.Select(a => a.Key).Order());
    }

    internal static CarriedCorpus Read(IReadOnlyCollection<CarriedData> data)
    {
        var corpus = CarriedCorpus.Read("North", data);
        Assert.Null(corpus.Problem);
        return corpus;
    }

    internal static List<CarriedData> Carry(IReadOnlyList<ArticleReading> articles, bool wholeText)
    {
        var corpus = CorpusReading.Create(articles);
        var carried = corpus.ToCitable().Zip(corpus.Articles, (citable, article) => new CarriedArticle
        {
            Key = citable.Key,
            OtherKey = citable.OtherKeys.IsEmpty ? null : citable.OtherKeys[0],
            Path = citable.Path,
            Title = citable.Title,
            Published = citable.Published,
            Words = CarriedWords.Write(article, wholeText),
            Quotations = citable.Quotations.Select(q => new CarriedQuotation(q.Id, q.Span, q.Utterance, q.Speaker)).ToEquatableArray(),
        });
        var speakers = corpus.Speakers.Speakers.Select(s => new CarriedSpeaker(s.Name, s.Aliases)).ToList();
        return
        [
            new CarriedData(CarriedFormat.Version, CarriedFormat.WriteCorpus("North.Corpus", corpus.Articles.Count, speakers)),
            .. CarriedFormat.WriteArticles(carried).Select(d => new CarriedData(CarriedFormat.Version, d)),
        ];
    }

    private static void AssertSame(ArticleReading article, CitableArticle carried, bool wholeText)
    {
        var expected = Assert.Single(CorpusReading.Create([article]).ToCitable());
        Assert.Equal(
            (expected.Key, expected.Title, expected.Published, expected.OtherKeys, expected.MentionedDates, expected.Quotations, wholeText),
            (carried.Key, carried.Title, carried.Published, carried.OtherKeys, carried.MentionedDates, carried.Quotations, carried.HasWholeText));
        var plain = 0;
        foreach (var passage in carried.Passages)
        {
            plain = wholeText ? 0 : article.Plain.ToPlain(new SourceSpan(passage.Start, 0)).Start;
            Assert.Equal(article.Plain.Text.Substring(plain, passage.Words.Text.Length), passage.Words.Text);
            for (var i = 0; i < passage.Words.Text.Length; i++)
            {
                var place = passage.Words.ToSource(new SourceSpan(i, 1));
                Assert.Equal(article.Plain.ToSource(new SourceSpan(plain + i, 1)), new SourceSpan(passage.Start + place.Start, place.Length));
                Assert.Equal(article.Lines.LineOf(passage.Start + place.Start), passage.Lines!.LineOf(passage.Start + place.Start));
            }
        }

        var missing = article.Quotations.Where(q => !q.Words.IsEmpty && !carried.Passages.Any(p => p.Start <= q.Words.Start && q.Words.Start < article.Source.Length));
        Assert.Empty(missing);
    }

    private static IEnumerable<Citation> CitationsOf(ArticleReading article)
    {
        var words = article.Plain.Text.Split(' ');
        for (var i = 0; i + 6 < words.Length; i += 5)
        {
            var text = string.Join(' ', words.Skip(i).Take(6));
            yield return new Citation { Text = text };
            yield return new Citation { Text = text, Article = article.Key, Speaker = "Lavrov", Date = "2021-03-23" };
            yield return new Citation { Text = text.Replace("the", "a", StringComparison.Ordinal), Article = "lavrov-in-guilin" };
        }
    }
}
