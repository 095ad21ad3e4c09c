using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Tests.Articles;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>By which names a citation may credit a speaker.</summary>
public class SpeakerSpellingTests
{
    [Theory]
    [InlineData("Sergei Lavrov", true)]
    [InlineData("Sergey Lavrov", true)]
    [InlineData("Lavrov", true)]
    [InlineData("lavrov", true)]
    [InlineData("Wang Yi", false)]
    public void Lavrov_IsCreditedByEachOfHisNames(string name, bool isHis)
    {
        var articles = CorpusReading.Create(CorpusFolder.Files.Select(CorpusFolder.Read));
        var index = CorpusIndex.Create(articles.ToCitable());
        var said = articles.Articles.SelectMany(a => a.Quotations.Where(q => q.Attribution?.Name == "Sergei Lavrov").Select(q => (a.Key, Words: a.WordsOf(q.Words)))).ToList();

        Assert.NotEmpty(said);
        Assert.All(said, s => Assert.Equal(
            isHis,
            index.Check(new Citation { Text = s.Words, Article = s.Key, Speaker = name }).Kind is VerdictKind.Found or VerdictKind.TooShort));
    }

    [Theory]
    [InlineData("Ann Lee", "Ann Lee", true)]
    [InlineData("ann  LEE", "Ann Lee", true)]
    [InlineData("Lee", "Ann Lee", true)]
    [InlineData("Ann", "Ann Lee", false)]
    [InlineData("ee", "Ann Lee", false)]
    [InlineData("n Lee", "Ann Lee", false)]
    [InlineData("Lee", "Lee", true)]
    [InlineData("Lee", "A Lee", true)]
    [InlineData("Lee", "Anlee", false)]
    [InlineData("Ann Lee", "Lee", false)]
    [InlineData("O'Neil", "Pat O’Neil", true)]
    [InlineData("Bjork", "Ann Björk", false)]
    [InlineData("minister", "the foreign minister", false)]
    [InlineData("The foreign minister", "the foreign minister", true)]
    [InlineData("Lee", "Oskar Bly, Ann Lee", true)]
    [InlineData("", "Ann Lee", false)]
    [InlineData("", "", true)]
    [InlineData(" ", "", false)]
    [InlineData("", "Ann Lee, ", true)]
    [InlineData("", ", Ann Lee", true)]
    [InlineData("\u200B", "\u200B, Ann Lee", true)]
    [InlineData("\u200B", "\u200C", false)]
    public void Name_IsAWholeNameOrASurname(string claimed, string names, bool isMeant) => Assert.Equal(isMeant, SpeakerNames.Matches(claimed, [.. names.Split(", ")]));

    [Fact]
    public void Lavrov_HasTheOtherSpellingsOfTheCorpus() => Assert.Equal(
        ["Lavrov", "Sergey Lavrov"],
        CorpusReading.Create(CorpusFolder.Files.Select(CorpusFolder.Read)).Speakers.Speakers.Single(s => s.Name == "Sergei Lavrov").Aliases);
}
