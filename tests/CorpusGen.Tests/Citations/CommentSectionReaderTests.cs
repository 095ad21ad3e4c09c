using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Citations in two lines: <c>//= article-key#section</c> and <c>//# quoted words</c>.</summary>
public class CommentSectionReaderTests
{
    [Theory]
    [InlineData("//= pier#fees\n//# the fees stay", "pier#fees: the fees stay", "")]
    [InlineData("//=pier\n//#the fees stay\nreturn;", "pier: the fees stay", "\nreturn;")]
    [InlineData("//= pier # fees  \r\n    //#   the fees\r\n    //#   stay  \r\n", "pier#fees: the fees|stay", "\r\n")]
    [InlineData("//= pier\n//= type=test\n//= level=MUST\n//# the fees stay", "pier: the fees stay", "")]
    [InlineData("//= pier\n//# the fees\n//#\n//# stay\n// more", "pier: the fees||stay", "\n// more")]
    [InlineData("//= pier\n//#\n//# stay\n//#", "pier: stay", "")]
    [InlineData("//= pier\n//# one\n//= quay\n//# two", "pier: one", "\n//= quay\n//# two")]
    [InlineData("//= pier#\n//# stay", "pier#: stay", "")]
    public void QuotedWords_AreFoundWithTheirPlaces(string file, string expected, string rest)
    {
        var site = CommentSectionReader.Read(file, 0, out var end);

        Assert.Equal((expected, rest), (CommentReadings.Show(file, site!), file[end..]));
    }

    [Theory]
    [InlineData("//= pier#fees")]
    [InlineData("//= pier\n// the fees stay")]
    [InlineData("//= pier\n\n//# the fees stay")]
    [InlineData("//= pier\n//#\n//#  ")]
    [InlineData("//= pier\n//= type=test")]
    [InlineData("//=\n//# the fees stay")]
    [InlineData("//= #fees\n//# the fees stay")]
    [InlineData("//== pier ==\n//# the fees stay")]
    [InlineData("//= pier\n/")]
    [InlineData("//= pier\n//")]
    [InlineData("//= pier\n/# stay")]
    public void WhatQuotesNoWords_IsNoCitation(string file) => Assert.Null(CommentSectionReader.Read(file, 0, out _));
}
