using System;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Speakers;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>Which names of which articles mean one speaker.</summary>
public class SpeakerDirectoryTests
{
    [Theory]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("Sergei Lavrov", "Sergej Lavrov")]
    [InlineData("Dmitri Trenin", "Dmitry Trenin")]
    [InlineData("Alexei Navalny", "Aleksey Navalny")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("José Muñoz", "Jose Munoz")]
    [InlineData("President Ann Lee", "Ann Lee")]
    [InlineData("Ann B. Lee", "Ann Lee")]
    [InlineData("the Foreign Ministry", "The Foreign Ministry")]
    public void Names_OfOneSpeaker_AreJoinedAcrossArticles(string first, string second)
    {
        var directory = SpeakerDirectory.Build([Article("a", first), Article("b", second)]);
        Assert.Single(directory.Speakers);
        Assert.Same(directory.Find("a", first), directory.Find("b", second));
    }

    [Theory]
    [InlineData("Ian Smith", "Jan Smith")]
    [InlineData("Ann Lee", "Bob Lee")]
    [InlineData("Ann Mary Lee", "Ann Ruth Lee")]
    [InlineData("Martin King", "Martin King Jr.")]
    [InlineData("Lee", "Ann Lee")]
    [InlineData("A. Lee", "Ann Lee")]
    [InlineData("the spokesman", "the minister")]
    public void Names_WithoutEvidence_StayTwoSpeakers(string first, string second) =>
        Assert.Equal(2, SpeakerDirectory.Build([Article("a", first), Article("b", second)]).Speakers.Count);

    [Fact]
    public void Surname_IsTheOnePersonOfItsArticle()
    {
        var directory = SpeakerDirectory.Build([Article("a", "Ann Lee", "Lee", "A. Lee"), Article("b", "Bob Lee", "Lee")]);
        Assert.Equal("Ann Lee", directory.Find("a", "Lee")!.Name);
        Assert.Equal("Ann Lee", directory.Find("a", "A. Lee")!.Name);
        Assert.Equal("Bob Lee", directory.Find("b", "Lee")!.Name);
        Assert.Equal(["A. Lee", "Lee"], directory.Find("a", "Ann Lee")!.Aliases);
    }

    [Fact]
    public void Surname_OfTwoPersonsInOneArticle_IsNeither()
    {
        var directory = SpeakerDirectory.Build([Article("a", "Ann Lee", "Bob Lee", "Lee")]);
        Assert.Equal(["Ann Lee", "Bob Lee", "Lee"], directory.Speakers.Select(s => s.Name));
    }

    [Fact]
    public void FamilyName_InFront_IsFound()
    {
        var directory = SpeakerDirectory.Build([Article("a", "Wang Yi", "Wang")]);
        Assert.Equal("Wang Yi", directory.Find("a", "Wang")!.Name);
    }

    [Fact]
    public void MostFrequentFullName_StandsForTheSpeaker()
    {
        var directory = SpeakerDirectory.Build([Article("a", "Sergey Lavrov"), Article("b", "Sergei Lavrov", "Lavrov"), Article("c", "Sergei Lavrov", "Lavrov")]);
        var speaker = Assert.Single(directory.Speakers);
        Assert.Equal("Sergei Lavrov", speaker.Name);
        Assert.Equal(["Lavrov", "Sergey Lavrov"], speaker.Aliases);
    }

    [Fact]
    public void Metadata_DecidesTheNameAndItsAliases()
    {
        var aliases = new SpeakerAliases("Sergey Viktorovich Lavrov", ["Sergei Lavrov", "the minister"]);
        var directory = SpeakerDirectory.Build([
            new ArticleSpeakers("a", ["Lavrov", "the minister"], [aliases]),
            Article("b", "Sergei Lavrov", "the minister"),
        ]);
        Assert.Equal("Sergey Viktorovich Lavrov", directory.Find("b", "Sergei Lavrov")!.Name);
        Assert.Equal("Sergey Viktorovich Lavrov", directory.Find("a", "the minister")!.Name);
        Assert.Equal("the minister", directory.Find("b", "the minister")!.Name);
    }

    [Fact]
    public void Spellings_OfTheArticles_AreAliases_AndDecideNoName()
    {
        var directory = SpeakerDirectory.Build([
            Article("a", "Ann Lee") with { Spellings = [new NameSpelling("Ann Lee", "Anne Lee"), new NameSpelling("Ann Lee", "Lee")] },
            Article("b", "Ann Lee", "Lee") with { Spellings = [new NameSpelling("Lee", "Annie")] },
        ]);
        Assert.Equal(new SpeakerIdentity("Ann Lee", ["Anne Lee", "Annie", "Lee"]), Assert.Single(directory.Speakers));
    }

    [Fact]
    public void Order_OfTheArticles_DoesNotMatter()
    {
        var articles = Enumerable.Range(0, 60).Select(i => Article($"{i:00}", i % 3 == 0 ? "Sergei Lavrov" : "Sergey Lavrov", "Lavrov", $"Ann Lee{i % 7}", "Lee3")).ToList();
        var one = SpeakerDirectory.Build(articles);
        articles.Reverse();
        var other = SpeakerDirectory.Build(articles);
        Assert.Equal(one.Speakers, other.Speakers);
    }

    [Fact]
    public void TenThousandArticles_TakeSeconds()
    {
        var articles = Enumerable.Range(0, 10_000)
            .Select(i => Article($"{i}", "Sergei Lavrov", "Lavrov", $"Ann{i % 500} Lee", $"Bob Smith{i}", $"Smith{i}", "the minister", "Lee")).ToList();
        var watch = Stopwatch.StartNew();
        var directory = SpeakerDirectory.Build(articles);
        Assert.Equal("Sergei Lavrov", directory.Find("9999", "Lavrov")!.Name);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static ArticleSpeakers Article(string key, params string[] names) =>
        new(key, names.OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray(), []);
}
