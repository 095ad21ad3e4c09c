using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 3, 0)]
    [InlineData("", "abc", 9, 3)]
    [InlineData("abc", "", 9, 3)]
    [InlineData("a", "bcd", 9, 3)]
    [InlineData("bcd", "a", 9, 3)]
    [InlineData("abcd", "ABCD", 9, 0)]
    [InlineData("ab", "ba", 9, 2)]
    [InlineData("xxabc", "abc", 9, 2)]
    [InlineData("abc", "xxabc", 9, 2)]
    [InlineData("abcxx", "abc", 9, 2)]
    [InlineData("abc", "abcxx", 9, 2)]
    [InlineData("abc", "abxxc", 3, 2)]
    [InlineData("kitten", "sitting", 9, 3)]
    [InlineData("kitten", "sitting", 4, 3)]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("kitten", "sitting", 2, 2)]
    [InlineData("abcdefgh", "bcdefghi", 3, 2)]
    [InlineData("bcdefghi", "abcdefgh", 3, 2)]
    [InlineData("abcdefgh", "cdefghij", 4, 4)]
    [InlineData("abcdefgh", "cdefghij", 5, 4)]
    [InlineData("abcdefgh", "ijklmnop", 9, 8)]
    [InlineData("abcdefgh", "ijklmnop", 5, 5)]
    public void LettersThatDiffer_AreCounted_UpToTheLimit(string a, string b, int limit, int expected) => Assert.Equal(expected, EditDistance.Bounded(a, b, limit));

    [Theory]
    [InlineData(256, 256, 1)]
    [InlineData(256, 257, 3)]
    [InlineData(257, 256, 3)]
    public void TextLongerThanAnyFileName_IsNoMisspeltKey(int a, int b, int expected) =>
        Assert.Equal(expected, EditDistance.Bounded(new string('a', a - 1) + "x", new string('a', b - 1) + "y", 3));
}
