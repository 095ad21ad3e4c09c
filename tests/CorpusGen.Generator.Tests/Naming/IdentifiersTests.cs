using System;
using System.Linq;
using System.Reflection;
using CorpusGen.Generator.Naming;
using CorpusGen.Project;
using CorpusGen.Tests;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Generator.Tests.Naming;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("we-need-to-abandon-cold-war-mentality", "WeNeedToAbandonColdWarMentality")]
    [InlineData("Sergei Lavrov", "SergeiLavrov")]
    [InlineData("don’t-stop", "DontStop")]
    [InlineData("rock-'n'-roll", "RockNRoll")]
    [InlineData("NATO-summit", "NATOSummit")]
    [InlineData("we-came-2", "WeCame_2")]
    [InlineData("march-22-2021", "March_22_2021")]
    [InlineData("70-years", "_70Years")]
    [InlineData("snake_case", "SnakeCase")]
    [InlineData("élan-vital", "ÉlanVital")]
    [InlineData("中俄-关系", "中俄关系")]
    [InlineData("e\u0301lan", "E\u0301lan")]
    [InlineData("\u0301a", "_\u0301a")]
    [InlineData("zero\u200Bwidth", "Zerowidth")]
    [InlineData("class", "Class")]
    public void Words_BecomeOneName(string words, string name) => Assert.Equal(name, Identifiers.FromWords(words, "Quote"));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("!?")]
    [InlineData("\uD83D\uDE00")]
    public void TextWithoutWords_IsNamedAfterItsHash(string text) =>
        Assert.Equal("Quote_" + StableHash.TextOf(text), Identifiers.FromWords(text, "Quote"));

    [Fact]
    public void LongWords_AreCutAndStayDifferent()
    {
        var one = Identifiers.FromWords(new string('a', 2000) + "1", "Quote");
        var other = Identifiers.FromWords(new string('a', 2000) + "2", "Quote");

        Assert.InRange(one.Length, 50, 120);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void AnyText_MakesAName()
    {
        var property = Prop.ForAll<string>(text => CSharpName.IsValid(Identifiers.FromWords(text ?? "", "Quote")) && !CSharpName.IsKeyword(Identifiers.FromWords(text ?? "", "Quote")));
        Check.One(SeededCases.Of(1000), property);
    }

    [Theory]
    [InlineData("harbour", "Harbour")]
    [InlineData("harbour-article", "HarbourArticle_")]
    [InlineData("article", "Article")]
    [InlineData("particle", "Particle")]
    public void ArticleName_IsNeverAnotherArticlesRecord(string key, string name) => Assert.Equal(name, Identifiers.OfArticle(key));

    [Fact]
    public void TakenName_IsMarkedByItsOwnOrigin()
    {
        var scope = new NameScope(["Items"]);

        Assert.Equal("Same", scope.Add("Same", "first"));
        Assert.Equal("Same_" + StableHash.TextOf("second"), scope.Add("Same", "second"));
        Assert.Equal("Same_" + StableHash.TextOf("third"), scope.Add("Same", "third"));
        Assert.Equal("Same_" + StableHash.TextOf("third") + "_2", scope.Add("Same", "third"));
        Assert.Equal("Items_2", scope.AddNumbered("Items"));
        Assert.Equal("Items_3", scope.AddNumbered("Items"));
    }

    [Theory]
    [InlineData("2021-03-22", "On2021_03_22")]
    [InlineData("2021-03", "In2021_03")]
    [InlineData("2020", "In2020")]
    [InlineData("2021-W12", "InWeek2021_12")]
    [InlineData("2021-W12-WE", "OnWeekend2021_12")]
    [InlineData("199", "In1990s")]
    [InlineData("19", "In19xx")]
    [InlineData("1989-Q3", "InQuarter1989_3")]
    [InlineData("2021-H1", "InHalf2021_1")]
    [InlineData("2021-SU", "InSummer2021")]
    [InlineData("2021-FA", "InAutumn2021")]
    [InlineData("XXXX-03-22", "OnXXXX_03_22")]
    [InlineData("XXXX-SP", "InSpringXXXX")]
    [InlineData("2021-03-22T15:00", "At2021_03_22T15_00")]
    [InlineData("2024-04-09TAF", "On2024_04_09Afternoon")]
    [InlineData("PRESENT_REF", "Present")]
    [InlineData("BC0044", "OnBC0044")]
    [InlineData("\"*/", "On___")]
    public void Date_IsNamedAfterItsValue(string value, string name) => Assert.Equal(name, DateName.Of(value));

    [Theory]
    [InlineData(typeof(QuoteList), nameof(ReservedNames.InQuotes))]
    [InlineData(typeof(DateList), nameof(ReservedNames.InDates))]
    [InlineData(typeof(SpeakerList), nameof(ReservedNames.InSpeakers))]
    public void EveryMemberOfTheBaseType_IsReserved(Type type, string list)
    {
        var reserved = (System.Collections.Generic.IReadOnlyList<string>)typeof(ReservedNames).GetProperty(list)!.GetValue(null)!;
        var members = type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)
            .Where(m => m is not ConstructorInfo && m is not MethodBase { IsSpecialName: true } && !m.Name.Contains('.', StringComparison.Ordinal) && m is not MethodBase { IsPrivate: true })
            .Select(m => m.Name);

        Assert.Empty(members.Except(reserved));
    }
}
