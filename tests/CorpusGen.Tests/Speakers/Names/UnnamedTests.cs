using CorpusGen.Speakers.Names;
using Xunit;

namespace CorpusGen.Tests.Speakers.Names;

public class UnnamedTests
{
    [Theory]
    [InlineData("a joint statement")]
    [InlineData("A spokesperson for the unions")]
    [InlineData("Another minister")]
    [InlineData("Their statement")]
    [InlineData("Hanna Berg's office")]
    [InlineData("the two")]
    [InlineData("both")]
    [InlineData("officials")]
    [InlineData("the northern head of Harbour Command")]
    [InlineData("a former keeper of the Old Light")]
    [InlineData("senior member of the Coast Guard")]
    [InlineData("North Quay harbour master")]
    [InlineData("the mayor, Hanna Berg")] // articles have the name where they have one
    public void Description_HasNoName(string speaker) => Assert.True(Unnamed.Is(speaker));

    [Theory]
    [InlineData("Hanna Berg")]
    [InlineData("Ludwig van der Meer")]
    [InlineData("Prince Omar bin Yusuf of the Islands")]
    [InlineData("Berg, the mayor")]
    [InlineData("An Tran")]
    [InlineData("the Harbour Board")]
    [InlineData("the Free Party of the North")]
    [InlineData("The Quay Gazette")]
    [InlineData("the poet Anna Lind")]
    [InlineData("王小明")]
    public void Name_IsOne_WhateverStandsAroundIt(string speaker) => Assert.False(Unnamed.Is(speaker));
}
