using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What stands between the words that are compared is never passed over, whichever side and direction the comparison takes from a rare word.</summary>
public sealed class WordWalkTests
{
    // Each text has the first words forty times, so that the search goes by the rare one behind or in front of them.
    [Theory]
    // From the last word backward: a footnote mark further in front, and a reading of the citation that ends further in front.
    [InlineData("red ", "red[1] boat pier", "red pier", 0)]
    [InlineData("red ", "red[1] boat pier", "red boat pier", 1)]
    [InlineData("red ", "red[1] pier", "red pier", 1)]
    [InlineData("red boat ", "red[1] boat[2] pier", "red boat pier", 1)]
    [InlineData("old ", "cooperation pier", "co-\noperation old pier", 0)]
    [InlineData("old ", "cooperation old pier", "co-\noperation old pier", 1)]
    [InlineData("old ", "co-\noperation pier", "cooperation old pier", 0)]
    [InlineData("cooperation old ", "co-\noperation old pier", "cooperation old pier", 1)]
    [InlineData("cooperation old ", "co-\noperation old pier", "co-\noperation old pier", 1)]
    [InlineData("cooperation old ", "coop-\neration old pier", "co-\noperation old pier", 1)]
    [InlineData("cooperation old ", "(cooperation old pier", "they cooperation old pier", 0)]
    [InlineData("cooperation old ", "so (cooperation old pier", "so ( cooperation old pier", 0)]
    [InlineData("cooperation old ", "so (coop-\neration old pier", "so ( cooperation old pier", 0)]
    [InlineData("cooperation old ", "so (coop-\neration old pier", "so (cooperation old pier", 1)]
    [InlineData("cooperation old ", "so ( coop-\neration old pier", "so (cooperation old pier", 0)]
    [InlineData("cooperation old ", "so (coop-\neration old pier", "so ( co-\noperation old pier", 0)]
    [InlineData("cooperation old ", "so (coop-\neration old pier", "so (co-\noperation old pier", 1)]
    [InlineData("cooperation old ", "cooperation old pier", "Coop-\neration old pier", 1)]
    [InlineData("cooperation old ", "Coop-\neration old pier", "co-\noperation old pier", 1)]
    [InlineData("cooperation old ", "Coop-\neration old pier", "so co-\noperation old pier", 0)]
    // From the first word forward.
    [InlineData("red ", "pier boat red[1]", "pier red", 0)]
    [InlineData("red ", "pier[1] red", "pier red", 1)]
    [InlineData("red boat ", "pier[1] red[2] boat", "pier red boat", 1)]
    [InlineData("old ", "pier cooperation", "pier old co-\noperation", 0)]
    [InlineData("old ", "pier old cooperation", "pier old co-\noperation", 1)]
    [InlineData("old cooperation ", "pier old coop-\neration", "pier old co-\noperation", 1)]
    [InlineData("old cooperation ", "pier old (coop-\neration", "pier old ( co-\noperation", 0)]
    [InlineData("old cooperation ", "pier old (coop-\neration", "pier old (co-\noperation", 1)]
    [InlineData("old cooperation ", "pier old ( coop-\neration", "pier old (cooperation", 0)]
    // A reading of the corpus ends with it, and a reading of the citation with the citation.
    [InlineData("old ", "pier co-\noperation", "pier cooperation", 1)]
    [InlineData("old ", "pier cooperation", "pier co-\noperation", 1)]
    [InlineData("old ", "pier cooperation", "pier cooperation now", 0)]
    [InlineData("old ", "pier co-\noperation", "pier cooperation old", 0)]
    // An article that begins with a word which it reads out of others too.
    [InlineData("old ", "cooperation pier co-\noperation", "pier cooperation", 1)]
    [InlineData("old ", "co-\noperation pier co-\noperation", "pier cooperation", 1)]
    // The first word in its other case alone, beside words that are not rare.
    [InlineData("The red so the boat ", "pier", "the red", 40)]
    [InlineData("the red so The boat ", "pier", "The red", 40)]
    [InlineData("The red so the boat ", "pier", "the boat", 40)]
    [InlineData("The red so the boat ", "pier", "so The boat", 0)]
    // Several readings in a row, and the longest.
    [InlineData("old ", "pier un-\nre-\nmarkable un-\nre-\nmarkable houses", "pier unremarkable unremarkable houses", 1)]
    [InlineData("unremarkable old ", "un-\nre-\nmarkable old pier", "unremarkable old pier", 1)]
    [InlineData("unremarkable old ", "unremarkable old pier", "un-\nre-\nmarkable old pier", 1)]
    [InlineData("unremarkable old ", "un-\nre-\nmarkable old pier", "unre-\nmarkable old pier", 1)]
    public void Words_AreFoundFromARareOneOn(string often, string once, string citation, int places)
    {
        // What makes a number in brackets a footnote mark is that there is such a note.
        once += once.Contains('[', System.StringComparison.Ordinal) ? "\n[1] See there.\n[2] See there." : "";
        foreach (var articles in new[] { new[] { often, once }, [once, often], [often, once, often] })
        {
            var index = TestCorpus.WordsOf([.. articles.Select(a => a == often ? string.Concat(Enumerable.Repeat(often, 40 / articles.Count(o => o == often))) : a)]);
            using var words = new CitationWords(citation, index.Words);
            List<TokenRange> found = [], again = [];

            var matcher = new PhraseMatcher(index, words, CancellationToken.None);
            matcher.Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), found);
            Assert.True(index.MakesPairsFor(int.MaxValue, CancellationToken.None));
            matcher.Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), again);

            Assert.Equal(places, found.Count);
            Assert.Equal(found, again);
        }
    }

    // A place counts when all of it lies in the scope, the tokens of its readings too.
    [Theory]
    [InlineData("so cold war now", "cold war", 1, 3)]
    [InlineData("so co-\noperation now", "cooperation", 1, 4)]
    [InlineData("so cooperation now", "co-\noperation", 1, 2)]
    [InlineData("so cold[1] war now\n[1] See there.", "cold war", 1, 6)]
    [InlineData("so un-\nre-\nmarkable un-\nre-\nmarkable now", "unremarkable unremarkable", 1, 11)]
    public void Words_AreFoundInAScopeThatHoldsAllOfThem(string text, string citation, int first, int end)
    {
        var index = TestCorpus.WordsOf(text);
        using var words = new CitationWords(citation, index.Words);
        for (var from = 0; from < index.Codes.Length; from++)
        {
            for (var to = from; to <= index.Codes.Length; to++)
            {
                var found = new List<TokenRange>();
                new PhraseMatcher(index, words, CancellationToken.None).Find(new TokenRange(0, words.End), new TokenRange(from, to), found);

                Assert.Equal(from <= first && end <= to ? [new TokenRange(first, end)] : [], found);
            }
        }
    }

    // Places are added to those that are there, in order, and none twice.
    [Theory]
    [InlineData("red boat red boat red", "red", "0-1 2-3 4-5 0-1 2-3 4-5")]
    [InlineData("co-\noperation cooperation co-\noperation co-operation", "co-\noperation", "0-3 3-4 4-7 7-8 0-3 3-4 4-7 7-8")]
    [InlineData("red", "red", "0-1 0-1")]
    public void Places_AreAddedInOrder(string text, string citation, string places)
    {
        var index = TestCorpus.WordsOf(text);
        using var words = new CitationWords(citation, index.Words);
        List<TokenRange> found = [];
        for (var i = 0; i < 2; i++)
        {
            new PhraseMatcher(index, words, CancellationToken.None).Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), found);
        }

        Assert.Equal(places, string.Join(' ', found.Select(f => $"{f.First}-{f.End}")));
    }

    // A stretch costs as much as its cheapest word, wherever that stands, and the first word in both of its cases.
    [Theory]
    [InlineData("(nine ten", 9)]
    [InlineData("(ten nine", 9)]
    [InlineData("(ten ten nine ten", 9)]
    [InlineData("(eight ten nine", 8)]
    [InlineData("(nine eight one", 8)]
    [InlineData("(nine one", 1)]
    [InlineData("both ten", 10)]
    [InlineData("ten Both", 10)]
    [InlineData("(", 0)]
    public void Cost_IsThatOfTheCheapestWord(string citation, long cost)
    {
        var index = TestCorpus.WordsOf(string.Concat(new[] { ("ten ", 10), ("nine ", 9), ("eight ", 8), ("both Both ", 10), ("one ", 1) }.Select(w => string.Concat(Enumerable.Repeat(w.Item1, w.Item2)))));
        using var words = new CitationWords(citation, index.Words);
        var first = words.List.Is(0, '(') && words.End > 1 ? 1 : 0;

        Assert.Equal(cost, new PhraseMatcher(index, words, CancellationToken.None).CostOf(new TokenRange(first, words.End)));
        Assert.False(index.HasReadings);
    }

    // Words that stand in eight places are looked at each time; it never pays to make pairs for them, however often they are asked for.
    [Theory]
    [InlineData("elf elf", false)]
    [InlineData("ten ten", true)]
    [InlineData("(elf ten", false)]
    [InlineData("twelve ten", true)]
    [InlineData("(twelve ten", true)]
    [InlineData("twelve", true)]
    public void Pairs_AreMadeForWordsOfMoreThanEightPlaces(string citation, bool areMade)
    {
        var index = TestCorpus.WordsOf(string.Concat(Enumerable.Repeat("elf ", 8).Concat(Enumerable.Repeat("twelve ", 12)).Concat(Enumerable.Repeat("ten Ten ( ", 20))));
        using var words = new CitationWords(citation, index.Words);
        for (var i = 0; i < 40; i++)
        {
            new PhraseMatcher(index, words, CancellationToken.None).Find(new TokenRange(0, words.End), new TokenRange(0, index.Codes.Length), []);
        }

        Assert.Equal(areMade, index.HasPairs);
    }
}
