using System;
using System.Linq;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Words are known by the order in which they came, however many and however long they are.</summary>
public sealed class WordTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(129)]
    [InlineData(3_000)]
    public void Words_AreNumberedInTheirOrder(int count)
    {
        var words = Enumerable.Range(0, count).Select(i => $"w{i}").ToArray();
        var table = new WordTable();

        Assert.Equal(Enumerable.Range(0, count), words.Select(w => table.Intern(w)));
        Assert.Equal(Enumerable.Range(0, count), words.Select(w => table.Intern(w)));
        Assert.Equal(Enumerable.Range(0, count), words.Select(w => table.Find(w)));
        Assert.Equal(words, Enumerable.Range(0, table.Count).Select(i => table[i].ToString()));
        Assert.All(words, w => Assert.Equal(-1, table.Find(w + "x")));

        table.Freeze();
        Assert.Equal(words, Enumerable.Range(0, table.Count).Select(i => table[i].ToString()));
    }

    // The letters of all words together have room for 256 at first.
    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(600)]
    [InlineData(5_000)]
    public void Word_MayBeLong(int length)
    {
        var (word, table) = (new string('a', length), new WordTable());

        Assert.Equal((0, 1, 2), (table.Intern(word), table.Intern("b"), table.Intern(word + "c")));
        Assert.Equal((0, 1, 2), (table.Find(word), table.Find("b"), table.Find(word + "c")));
        Assert.Equal((word, "b", word + "c"), (table[0].ToString(), table[1].ToString(), table[2].ToString()));
    }

    // Words that begin, end or have the middle alike.
    [Fact]
    public void WordsThatAreAlmostAlike_AreDifferent()
    {
        string[] words =
        [
            "", .. from length in Enumerable.Range(1, 9) from at in Enumerable.Range(0, length) from letter in new[] { 'x', '\u0100', '\uD83D' }
                   select new string('a', at) + letter + new string('a', length - at - 1),
        ];
        var table = new WordTable();

        Assert.Equal(Enumerable.Range(0, words.Length), words.Select(w => table.Intern(w)));
        Assert.Equal(Enumerable.Range(0, words.Length), words.Select(w => table.Find(w.AsSpan())));
        Assert.Equal(-1, table.Find("aaa"));
    }

    [Fact]
    public void EmptyTable_HasNoWord()
    {
        var table = new WordTable();

        Assert.Equal((0, -1, -1), (table.Count, table.Find(""), table.Find("a")));
        table.Freeze();
        Assert.Equal((0, -1), (table.Count, table.Find("a")));
    }
}
