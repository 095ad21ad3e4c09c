using System.Linq;
using CorpusGen.Dates;
using Xunit;

namespace CorpusGen.Tests.Dates;

public class DateProblemTests
{
    [Theory]
    [InlineData("They met on March 22.", "XXXX-03-22", "\"March 22\" can only be read as XXXX-03-22; add 'published' to the article's metadata")]
    [InlineData("They met on Tuesday.", "XXXX-WXX-2", "\"Tuesday\" can only be read as XXXX-WXX-2; add 'published' to the article's metadata")]
    [InlineData("They met last year.", "XXXX", "\"last year\" can only be read as XXXX; add 'published' to the article's metadata")]
    [InlineData("They met at noon.", "XXXX-XX-XXT12:00", "\"noon\" can only be read as XXXX-XX-XXT12:00; add 'published' to the article's metadata")]
    public void WithoutAnArticlesDate_TheValueStaysOpen(string text, string value, string message)
    {
        var scan = DateScanner.Scan(text, [], null);
        Assert.Equal(value, Assert.Single(scan.Mentions.ToList()).Value);
        var problem = Assert.Single(scan.Problems.ToList());
        Assert.Equal(("CG0105", message), (problem.Rule.Id, problem.Message));
        Assert.Equal(scan.Mentions[0].Span, problem.Span);
        Assert.Null(problem.Path);
    }

    [Theory]
    [InlineData("They met on March 22, 2021.")]
    [InlineData("They waited three weeks in 1995.")]
    [InlineData("They now meet every Monday.")]
    [InlineData("The gulls came early in the morning.")]
    public void WhatNeedsNoAnchor_IsNoProblem(string text) => Assert.Empty(DateScanner.Scan(text, [], null).Problems);

    [Fact]
    public void DateWithoutItsYear_TakesThatOfTheLastDate_WhenTheArticleHasNone()
    {
        var scan = DateScanner.Scan("They met on March 22, 2019 and again on April 2.", [], null);
        Assert.Equal("2019-04-02", scan.Mentions[1].Value);
        Assert.Equal("2019-03-22", scan.Mentions[1].Anchor);
        Assert.Empty(scan.Problems);
    }

    [Theory]
    [InlineData("They met on Monday, March 23, 2021.", "2021-03-23 was a Tuesday, not a Monday")]
    [InlineData("They met on Monday, March 23.", "2021-03-23 was a Tuesday, not a Monday")]
    public void WeekdayThatContradictsItsDate_IsReported(string text, string message)
    {
        var scan = DateScanner.Scan(text, [], PartialDate.Parse("2021-03-24"));
        Assert.Equal("2021-03-23", Assert.Single(scan.Mentions.ToList()).Value);
        var problem = Assert.Single(scan.Problems.ToList());
        Assert.Equal(("CG0106", message), (problem.Rule.Id, problem.Message));
    }

    [Theory]
    [InlineData("They met on February 30.", "There is no February 30: February has 29 days")]
    [InlineData("They met on February 29, 2021.", "There is no February 29, 2021: February has 28 days in 2021")]
    [InlineData("They met on 31 April 2021.", "There is no 31 April 2021: April has 30 days")]
    [InlineData("They met on 2021-02-30.", "There is no 2021-02-30: February has 28 days in 2021")]
    public void ImpossibleDate_HasNoMention(string text, string message)
    {
        var scan = DateScanner.Scan(text, [], PartialDate.Parse("2021-03-24"));
        Assert.Empty(scan.Mentions);
        var problem = Assert.Single(scan.Problems.ToList());
        Assert.Equal(("CG0107", message), (problem.Rule.Id, problem.Message));
    }

    [Fact]
    public void LeapDay_IsOfTheNearestLeapYear() =>
        Assert.Equal("2020-02-29", DateScanner.Scan("It was due on February 29.", [], PartialDate.Parse("2021-03-24")).Mentions[0].Value);
}
