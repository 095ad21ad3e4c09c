using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Text;

public class WordNumbersTests
{
    [Fact]
    public void Words_AreNumberedInTheirOrder_AndFoundInAnyCase()
    {
        var words = Made(5_000);
        var numbers = new WordNumbers();
        Assert.Equal(Enumerable.Range(1, words.Count), words.ConvertAll(numbers.Add));
        Assert.Equal(words.Count, numbers.Count);
        Assert.Equal(Enumerable.Range(1, words.Count), words.ConvertAll(w => numbers.Find(w)));
        Assert.Equal(Enumerable.Range(1, words.Count), words.ConvertAll(w => numbers.Find(w.ToUpperInvariant())));
    }

    [Fact]
    public void Word_AddedTwice_KeepsItsNumber()
    {
        var numbers = new WordNumbers();
        Assert.Equal([1, 2, 1], new[] { "march", "may", "march" }.Select(numbers.Add));
        Assert.Equal(2, numbers.Count);
    }

    [Theory]
    [InlineData("don\u2019t")]
    [InlineData("Don't")]
    public void Apostrophe_OfEitherKind_IsTheSame(string word)
    {
        var numbers = new WordNumbers();
        numbers.Add("don't");
        Assert.Equal(1, numbers.Find(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("mar")]
    [InlineData("marches")]
    [InlineData("M\u00C4RCH")]
    [InlineData("\u212Aing")]
    [InlineData("a word that is longer than any of the list")]
    public void WordThatIsNotListed_HasNoNumber(string word)
    {
        var numbers = new WordNumbers();
        numbers.Add("march");
        numbers.Add("king");
        Assert.Equal(WordNumbers.Unlisted, numbers.Find(word));
    }

    // Many words of the same first and last letters and lengths, which is what the table goes by.
    private static List<string> Made(int count) =>
        [.. Enumerable.Range(0, count).Select(i => "w" + string.Concat(i.ToString("D4", CultureInfo.InvariantCulture).Select(d => (char)('a' + (d - '0')))) + (i % 2 == 0 ? "ing" : "ed"))];
}
