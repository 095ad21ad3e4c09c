using System;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Words and where a file writes them: what a fix changes, and what an editor underlines.</summary>
public class LocatedWordsTests
{
    [Theory]
    [InlineData("// cite(a): \"the fees stay\"", "fees", "dues", "// cite(a): \"the dues stay\"")]
    [InlineData("// cite(a): \"the fees stay\"", "the fees stay", "pay", "// cite(a): \"pay\"")]
    [InlineData("// cite(a): \"the\n//  fees stay\"", "fees", "dues", "// cite(a): \"the\n//  dues stay\"")]
    [InlineData("// cite(a): \"the\n//  fees stay\"", "the\nfees", "my dues", "// cite(a): \"my dues stay\"")]
    [InlineData("// cite(a): \"the\n//  fees\n// stay\"", "the\nfees\nstay", "pay", "// cite(a): \"pay\"")]
    [InlineData("/// <q cite=\"a\">fish &amp; chips</q>", "& chips", "> meat", "/// <q cite=\"a\">fish &gt; meat</q>")]
    [InlineData("/// <q cite=\"a\">fish &amp; chips</q>", "fish &", "a < b", "/// <q cite=\"a\">a &lt; b chips</q>")]
    [InlineData("/// <q cite=\"a\">the <b>old</b> pier</q>", "old", "new", "/// <q cite=\"a\">the <b>new</b> pier</q>")]
    [InlineData("/// <q cite=\"a\">the <b>old</b> pier</q>", "the old pier", "a quay", "/// <q cite=\"a\">a quay<b></b></q>")]
    [InlineData("/* cite(a): \"the fees stay\" */", "fees", "*/ x", null)]
    [InlineData("// cite(a): \"the fees stay\"", "fees", "a\nb", null)]
    [InlineData("/// <q cite=\"a\">one<br/>two</q>", " ", "x", null)]
    public void Replaced_WordsAreWrittenInTheFormOfTheFile(string file, string old, string words, string? expected)
    {
        var cited = Read(file);
        var edits = cited.Replace(new SourceSpan(cited.Text.IndexOf(old, StringComparison.Ordinal), old.Length), words);

        Assert.Equal(expected, edits?.Reverse().Aggregate(file, (text, e) => text.Remove(e.Span.Start, e.Span.Length).Insert(e.Span.Start, e.Text)));
    }

    [Theory]
    [InlineData("// cite(a): \"the fees stay\"", 0, "// cite(a): \"x the fees stay\"")]
    [InlineData("// cite(a): \"the fees stay\"", 3, "// cite(a): \"thex  fees stay\"")]
    [InlineData("// cite(a): \"the fees stay\"", 13, "// cite(a): \"the fees stayx \"")]
    [InlineData("// cite(a): \"the\n// fees\"", 3, "// cite(a): \"thex \n// fees\"")]
    [InlineData("// cite(a): \"the\n// fees\"", 4, "// cite(a): \"the\n// x fees\"")]
    [InlineData("/// <q cite=\"a\">a &amp; b</q>", 3, "/// <q cite=\"a\">a &amp;x  b</q>")]
    [InlineData("/// <q cite=\"a\">a &amp; b</q>", 2, "/// <q cite=\"a\">a x &amp; b</q>")]
    [InlineData("/// <q cite=\"a\">&amp; b</q>", 0, "/// <q cite=\"a\">x &amp; b</q>")]
    [InlineData("/// <q cite=\"a\">a &amp;</q>", 3, "/// <q cite=\"a\">a &amp;x </q>")]
    public void Inserted_WordsStandWhereTheyAreMissing(string file, int at, string expected)
    {
        var edit = Assert.Single(Read(file).Replace(new SourceSpan(at, 0), "x ")!);

        Assert.Equal((expected, 0), (file.Insert(edit.Span.Start, edit.Text), edit.Span.Length));
        Assert.Equal(edit.Span, Read(file).ToSource(new SourceSpan(at, 0)));
    }

    // As of "the " + "fees": what comes between two literals comes behind the first.
    [Theory]
    [InlineData(0, 5)]
    [InlineData(3, 8)]
    [InlineData(4, 9)]
    [InlineData(5, 21)]
    [InlineData(8, 24)]
    public void Inserted_WordsBetweenTwoPieces_StandBehindTheFirst(int at, int place)
    {
        var builder = new LocatedWordsBuilder();
        builder.AddExact("the fees", new SourceSpan(0, 4), WordsForm.RegularString, 5);
        builder.AddExact("the fees", new SourceSpan(4, 4), WordsForm.RegularString, 16);
        var words = builder.ToWords();

        Assert.Equal(("the fees", 8), (words.Text, builder.Length));
        Assert.Equal([new SourceEdit(new SourceSpan(place, 0), "x")], words.Replace(new SourceSpan(at, 0), "x"));
        Assert.Equal(new SourceSpan(place, 0), words.ToSource(new SourceSpan(at, 0)));
    }

    [Fact]
    public void PartOfWords_AddedToOthers_KeepsItsPlaces()
    {
        var all = CommentWords.ReadLines("// the fees\n// stay", 0, out _);
        var builder = new LocatedWordsBuilder();
        builder.Add("so ", new SourceSpan(90, 1), WordsForm.Elsewhere);
        builder.Add(all.Slice(new SourceSpan(4, 9)), new SourceSpan(2, 7));

        var words = builder.ToWords();

        Assert.Equal("so es\nstay", words.Text);
        Assert.Equal([9, 10, 11, 15, 16, 17, 18], Enumerable.Range(3, 7).Select(i => words.ToSource(new SourceSpan(i, 1)).Start));
    }

    [Theory]
    [InlineData("// cite(a): \"the fees\"")]
    [InlineData("// cite(a): \"the\n//  fees\"")]
    [InlineData("/// <q cite=\"a\">a &amp; b &#xE4; c</q>")]
    public void Count_OfTheWordsInFrontOfAPlace_IsThatOfTheirCharacters(string file)
    {
        var cited = Read(file);

        Assert.Equal(0, cited.CountBefore(0));
        Assert.Equal(cited.Text.Length, cited.CountBefore(file.Length));
        for (var i = 0; i < cited.Text.Length; i++)
        {
            var place = cited.ToSource(new SourceSpan(i, 1));
            Assert.Equal((i, i + 1), (cited.CountBefore(place.Start), cited.CountBefore(place.End)));
            Assert.Equal(i, cited.CountBefore(place.End - 1));
            Assert.Equal(place, cited.Slice(new SourceSpan(i, cited.Text.Length - i)).ToSource(new SourceSpan(0, 1)));
        }
    }

    [Fact]
    public void NoWords_HaveNoPlace_AndCannotBeReplaced()
    {
        var none = new LocatedWordsBuilder().ToWords();

        Assert.Equal((default, null), (none.Source, none.Replace(default, "x")));
    }

    private static LocatedWords Read(string file)
    {
        var reading = new CitationReading();
        var comment = file.StartsWith("/*", StringComparison.Ordinal) ? CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)) : CommentWords.ReadLines(file, 0, out _);
        CommentCitationReader.Read(comment, reading);
        CommentXmlReader.Read(comment, reading);
        return Assert.Single(reading.Sites).Words;
    }
}
