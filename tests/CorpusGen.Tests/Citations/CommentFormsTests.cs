using System;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The forms of citations in comments at their borders: where lines begin and end, what is tried with other words, where words stand.</summary>
public sealed class CommentFormsTests
{
    private const string Model = "; write cite(article-key): \"quoted words\"";

    [Theory]
    [InlineData("/* cite(pier)", "! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("/*cite(pier)", "! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("/*\tcite(pier)\t*/", "! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("/* so cite(pier)*/", "")]
    [InlineData("/* cite(pier): no */", "! cite(pier): no quoted words follow" + Model)]
    [InlineData("/* so cite(pier): no */", "")]
    [InlineData("/* cite(pier) no */", "")]
    [InlineData("/* cite(pier)\n so */", "! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("/* cite(pier) \"a\" */", "! cite(pier): the colon is missing" + Model)]
    [InlineData("/* so cite(pier)  \"a\" */", "! cite(pier): the colon is missing" + Model)]
    [InlineData("/* so cite(pier)\n\"a\" */", "")]
    [InlineData("/* so cite(pier):\n\"a\" */", "pier: a")]
    [InlineData("/* so cite(pier)\n:\n\"a\" */", "pier: a")]
    [InlineData("/* cite(pier", "")]
    [InlineData("/* cite(pier\" */", "! cite(pier\" : the parenthesis is never closed" + Model)]
    [InlineData("/* cite(pier\n\"a\") */", "")]
    [InlineData("/* cite( */", "")]
    [InlineData("/* cite(", "")]
    [InlineData("/* cite() */", "! cite(): the colon and the quoted words are missing" + Model)]
    [InlineData("/* cite(a): \"b\"", "a: b")]
    [InlineData("/* cite(a): \"b", "! cite(a): \"b: the quoted words are never closed; end them with a quotation mark")]
    [InlineData("/* cite(a): \"b\n cite(c): \"d\" */", "c: d\n! cite(a): \"b: the quoted words are never closed; end them with a quotation mark")]
    [InlineData("/* cite(a): \"b cite(c): \"d\" */", "a: b cite(c): \"d")]
    [InlineData("/* cite(a): \"b\" cite(c): \"d\" cite(e): \"f\" */", "a: b\nc: d\ne: f")]
    [InlineData("/* cite(a):\"b\"cite(c):\"d\" */", "a: b\nc: d")]
    [InlineData("/* acite(a): \"b\" cite(c): \"d\" */", "c: d")]
    [InlineData("/* 1cite(a): \"b\" é.cite(c): \"d\" */", "")]
    [InlineData("/* -cite(a): \"b\" */", "a: b")]
    [InlineData("/* cite(cite(a): \"b\" */", "cite(a: b")]
    [InlineData("/* cite(a , p. 5 , Lee): \"b\" */", "a, Lee: b")]
    [InlineData("/* cite(a, sec. 5): \"b\" */", "a#5: b")]
    [InlineData("/* cite(a, 2021, 2022): \"b\" */", "! cite(a, 2021, 2022): \"b: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("/* cite(a, p. 3, p. 4): \"b\" */", "a: b")]
    [InlineData("/* cite(a, sec. 5, p. 3): \"b\" */", "a#5: b")]
    [InlineData("/* cite(a, p. 3, sec. 5): \"b\" */", "a#5: b")]
    [InlineData("/* cite(a#): \"b\" */", "a#: b")]
    [InlineData("/* cite(a#b#c): \"b\" */", "a#b#c: b")]
    public void Citation_IsReadOrItsSlipIsSaid(string file, string expected)
    {
        var reading = new CitationReading();
        CommentCitationReader.Read(CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)), reading);

        Assert.Equal(expected, CommentReadings.Show(file, reading));
    }

    // Each end closes the innermost element of its name, and what is open inside that is never closed.
    [Theory]
    [InlineData("/// <q cite='a'>b <q>c</blockquote>", "! <q cite='a'>: the element is never closed; write </q> behind the quoted words")]
    [InlineData("/// <q cite='a'>b <q>c</blockquote></q></q>", "a: b c")]
    [InlineData("/// <blockquote cite='a'>b <q>c <q>d</blockquote>", "a: b c d")]
    [InlineData("/// <blockquote cite='a'>b <blockquote cite='c'>d <q cite='e'>f</blockquote> g</blockquote>", "c: d f\na: b d f g\n! <q cite='e'>: the element is never closed; write </q> behind the quoted words")]
    [InlineData("/// <q>b <blockquote cite='a'>c</q> d</blockquote>", "! <blockquote cite='a'>: the element is never closed; write </blockquote> behind the quoted words")]
    [InlineData("/// <q cite='a'>b <blockquote>c <q cite='d'>e</q> f</q>", "d: e\na: b c e f")]
    [InlineData("/// <q cite='a'>b</q> c</q>", "a: b")]
    [InlineData("/// </q><q cite='a'>b</q>", "a: b")]
    [InlineData("/// <q cite='a'>b<p/>c<br />d<para>e</para>f</q>", "a: b c d e f")]
    [InlineData("/// <q cite='a'>b<i>c</i><!-- x -->d<![CDATA[<e>]]></q>", "a: bcd<e>")]
    [InlineData("/// <q cite='a' speaker=' ' date='2021'>b</q>", "a,  , 2021: b")]
    [InlineData("/// <q cite='a#'>b</q>", "a#: b")]
    public void Elements_AreClosedByTheirEnds(string file, string expected)
    {
        var reading = new CitationReading();
        CommentXmlReader.Read(CommentWords.ReadLines(file, 0, out _), reading);

        Assert.Equal(expected, CommentReadings.Show(file, reading));
    }

    [Theory]
    [InlineData("cite(", true)]
    [InlineData("cite", false)]
    [InlineData("", false)]
    [InlineData("recite(", false)]
    [InlineData("_cite(", false)]
    [InlineData("@cite(", false)]
    [InlineData(".cite(", false)]
    [InlineData("1cite(", false)]
    [InlineData("(cite(", true)]
    [InlineData("recite(cite(", true)]
    [InlineData("recite( cite(", true)]
    [InlineData("recite(recite(", false)]
    [InlineData("Cite(", false)]
    public void Sign_IsAWordOfItsOwn(string words, bool hasSign) => Assert.Equal(hasSign, CommentCitationReader.HasSign(words));

    [Fact]
    public void Signs_AreWhatFilesAreSearchedFor()
    {
        Assert.Equal(["<q", "<blockquote"], CommentXmlReader.Signs);
        Assert.Equal(("cite(", "//=", "[@"), (CommentCitationReader.Sign, CommentSectionReader.Sign, MarkdownCitationReader.Sign));
    }

    [Theory]
    [InlineData("#fees", "", "fees")]
    [InlineData("a#fees", "a", "fees")]
    [InlineData("#", "", "")]
    [InlineData("a#b#c", "a", "b#c")]
    [InlineData("", "", null)]
    public void Target_IsDividedAtItsFirstSign(string target, string article, string? section)
    {
        var words = new LocatedWordsBuilder();
        words.AddExact(target, new SourceSpan(0, target.Length), WordsForm.Plain, 7);
        var located = ArticleTarget.Split(words.ToWords());

        Assert.Equal((article, section), ArticleTarget.Split(target));
        Assert.Equal((article, section), (located.Article?.Text, located.Section?.Text));
        Assert.Equal(section is null ? null : 7 + target.Length, located.Section?.Source.End);
    }

    // Where the words of a comment stand that has none.
    [Theory]
    [InlineData("/**/", 2)]
    [InlineData("/***/", 3)]
    [InlineData("/*", 2)]
    [InlineData("/* */", 2)]
    [InlineData("/** */", 3)]
    public void CommentWithoutWords_HasAPlace(string file, int start) => Assert.Equal(start, CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)).Source.Start);

    [Theory]
    [InlineData("//= a\n//# b", "a: b", 11)]
    [InlineData("//=a\n//#b", "a: b", 9)]
    [InlineData("//= a # s \n//# b \n  //#c\nd", "a#s: b |c", 24)]
    [InlineData("//= a\n//= type=x\n//# b", "a: b", 22)]
    [InlineData("//= a\n//= x\n//= y\n//# b\n//= z", "a: b", 23)]
    [InlineData("//= a\r\n//# b\r\n", "a: b", 12)]
    [InlineData("//= a\n//#\n//# b", "a: b", 15)]
    [InlineData("//= a\n//# b\n//#", "a: b", 15)]
    [InlineData("//= a\n//#\n", null, 9)]
    [InlineData("//= a\n\n//# b", null, 5)]
    [InlineData("//= a\n// b", null, 5)]
    [InlineData("//= a", null, 5)]
    [InlineData("//=", null, 3)]
    [InlineData("//= \n//# b", null, 4)]
    [InlineData("//= #s\n//# b", null, 6)]
    [InlineData("//== a\n//# b", null, 6)]
    [InlineData("//===\n//# b", null, 5)]
    [InlineData("//= = a\n//# b", null, 7)]
    [InlineData("//= a\n/# b", null, 5)]
    [InlineData("//= a\n//", null, 5)]
    [InlineData("//= a\n//# b\n// # c", "a: b", 11)]
    public void TwoLineForm_IsReadToItsLastLine(string file, string? expected, int end)
    {
        var site = CommentSectionReader.Read(file, 0, out var last);

        Assert.Equal((expected, end), (site is null ? null : CommentReadings.Show(file, site), last));
    }

    // What is put in place of words, or of nothing.
    [Theory]
    [InlineData("// cite(a): \"we go home\"", 0, 2, "", "go home", true)]
    [InlineData("// cite(a): \"we go home\"", 0, 3, "", "go home", true)]
    [InlineData("// cite(a): \"we go home\"", 5, 5, "", "we go", true)]
    [InlineData("// cite(a): \"we go home\"", 0, 0, "so ", "so we go home", true)]
    [InlineData("// cite(a): \"we go home\"", 10, 0, " now", "we go home now", true)]
    [InlineData("// cite(a): \"we go home\"", 0, 0, "/", "/we go home", false)]
    [InlineData("// cite(a): \"we go home\"", 0, 0, "*", "*we go home", false)]
    [InlineData("// cite(a): \"we go home\"", 0, 0, "#", "#we go home", false)]
    [InlineData("// cite(a): \"we go home\"", 0, 0, "=", "=we go home", false)]
    [InlineData("// cite(a): \"we go home\"", 0, 0, "-", "-we go home", true)]
    [InlineData("// cite(a): \"we go home\"", 3, 0, "/", "we /go home", true)]
    [InlineData("// cite(a): \"we\n// go home\"", 3, 0, "/", "we\n/go home", false)]
    [InlineData("// cite(a): \"we\n// go home\"", 2, 0, "/", "we/\ngo home", true)]
    [InlineData("// cite(a): \"we\n// go home\"", 3, 0, "", "we\ngo home", true)]
    [InlineData("// cite(a): \"we go home\"", 0, 10, "", "", false)]
    // A mark inside stands alone, so that the words go on to the last one.
    [InlineData("// cite(a): \"we \"go home\"", 0, 2, "they", "they \"go home", true)]
    [InlineData("// cite(a): \"we \"go home \"", 0, 2, "they", "they \"go home", true)]
    [InlineData("// cite(a): \"we \"go home\" so", 0, 2, "they", "they \"go home", true)]
    [InlineData("// cite(a): \"we \"go home\" so\" so", 0, 2, "they", "they \"go home\" so", true)]
    [InlineData("// cite(a): \"we go home\" so\" so", 6, 0, "\"all ", "we go \"all home\" so", false)]
    [InlineData("// cite(a): \"we go home\"(so", 0, 2, "they", "they go home", true)]
    public void Change_IsReadAsItIs(string file, int start, int length, string words, string text, bool isRead)
    {
        var reading = new CitationReading();
        CommentCitationReader.Read(CommentWords.ReadLines(file, 0, out _), reading);
        var site = Assert.Single(reading.Sites);

        Assert.Equal(isRead, site.Stretch!.ReadsAs(site.Citation with { Text = text }, site.Words, [(new SourceSpan(start, length), words)]));
    }

    [Fact]
    public void SeveralChanges_AreEachReadAsTheyAre()
    {
        var reading = new CitationReading();
        CommentCitationReader.Read(CommentWords.ReadLines("// cite(a): \"we go\n// home\"", 0, out _), reading);
        var site = Assert.Single(reading.Sites);

        Assert.True(Reads("they go\nback", (0, 2, "they"), (6, 4, "back")));
        Assert.False(Reads("they go\n/back", (0, 2, "they"), (6, 4, "/back")));
        Assert.False(Reads("/we go\nback", (0, 0, "/"), (6, 4, "back")));
        Assert.False(Reads("they go\nhome", (0, 2, "they"), (6, 4, "back")));
        Assert.True(Reads("we go\nhome"));

        bool Reads(string text, params (int Start, int Length, string Words)[] changes) =>
            site.Stretch!.ReadsAs(site.Citation with { Text = text }, site.Words, changes.Select(c => (new SourceSpan(c.Start, c.Length), c.Words)));
    }

    [Fact]
    public void Reading_IsStoppedAtEachSign() => Assert.Throws<OperationCanceledException>(() =>
        CommentCitationReader.Read(CommentWords.ReadLines("// cite(", 0, out _), new CitationReading(), new CancellationToken(canceled: true)));

    // Two pieces of more than a million characters each are copied in several steps.
    [Fact]
    public void LongWords_AreCopiedAsTheyAre()
    {
        var (first, second) = (new string('a', (1 << 20) + 3), new string('b', (1 << 20) + 5) + "c");
        var builder = new LocatedWordsBuilder();
        builder.AddExact(first, new SourceSpan(1, first.Length - 1), WordsForm.Plain);
        builder.AddExact(second, new SourceSpan(2, second.Length - 2), WordsForm.Plain, first.Length);

        Assert.Equal(first.Length + second.Length - 3, builder.Length);
        Assert.True(first[1..] + second[2..] == builder.ToWords().Text);
    }

    // Stretches that lie side by side in the file, and are written alike, are one.
    [Theory]
    [InlineData(0, WordsForm.Plain, 1)]
    [InlineData(1, WordsForm.Plain, 2)]
    [InlineData(0, WordsForm.Xml, 2)]
    public void Stretches_AreJoinedWhereTheyAreOne(int gap, WordsForm form, int edits)
    {
        var builder = new LocatedWordsBuilder();
        builder.AddExact("abc", new SourceSpan(0, 3), WordsForm.Plain, 10);
        builder.AddExact("def", new SourceSpan(0, 3), form, 13 + gap);
        var words = builder.ToWords();

        Assert.Equal(("abcdef", SourceSpan.FromBounds(10, 16 + gap), 6), (words.Text, words.Source, builder.Length));
        Assert.Equal(edits, words.Replace(new SourceSpan(1, 4), "x")!.Count);
        Assert.Equal(edits, words.SegmentsOf(new SourceSpan(0, 6)).Count());
        Assert.Equal([10, 11, 12, 13 + gap, 14 + gap, 15 + gap], Enumerable.Range(0, 6).Select(i => words.ToSource(new SourceSpan(i, 1)).Start));
        Assert.Equal([0, 0, 1, 2, 3, 4, 5, 6], new[] { 0, 10, 11, 12, 13 + gap, 14 + gap, 15 + gap, 16 + gap }.Select(words.CountBefore));
    }

    [Fact]
    public void Stretches_SideBySide_AreOneHoweverManyTheyAre()
    {
        var builder = new LocatedWordsBuilder();
        for (var i = 0; i < 4; i++)
        {
            builder.AddExact("abcdef", new SourceSpan(i, 1), WordsForm.Plain, 10);
        }

        var words = builder.ToWords();
        var segment = Assert.Single(words.SegmentsOf(new SourceSpan(0, 4)));

        Assert.Equal(("abcd", new SourceSpan(10, 4), new SourceSpan(10, 4)), (words.Text, segment.Source, words.Source));
    }

    // A part of the words knows the form of each of its places, and begins where its first character stands.
    [Theory]
    [InlineData(0, 0, "<", 10)]
    [InlineData(0, 3, "<", 13)]
    [InlineData(0, 4, "&lt;", 21)]
    [InlineData(2, 0, "<", 12)]
    [InlineData(2, 1, "<", 13)]
    [InlineData(2, 2, "&lt;", 21)]
    [InlineData(3, 0, "&lt;", 20)]
    [InlineData(3, 1, "&lt;", 21)]
    [InlineData(3, 3, "&lt;", 23)]
    [InlineData(5, 1, "&lt;", 23)]
    [InlineData(6, 0, "&lt;", 23)]
    public void PartOfWords_TakesOthersInItsOwnForm(int start, int at, string written, int place)
    {
        var builder = new LocatedWordsBuilder();
        builder.AddExact("abc", new SourceSpan(0, 3), WordsForm.Plain, 10);
        builder.AddExact("def", new SourceSpan(0, 3), WordsForm.Xml, 20);
        var part = builder.ToWords().Slice(SourceSpan.FromBounds(start, 6));

        Assert.Equal([new SourceEdit(new SourceSpan(place, 0), written)], part.Replace(new SourceSpan(at, 0), "<"));
        Assert.Equal(new SourceSpan(place, 0), part.ToSource(new SourceSpan(at, 0)));
    }

    [Fact]
    public void Words_WrittenInAnotherWay_AreNotJoined()
    {
        var builder = new LocatedWordsBuilder();
        builder.Add("&", new SourceSpan(0, 5), WordsForm.Xml);
        builder.AddExact("amp;a", new SourceSpan(4, 1), WordsForm.Xml, 1);
        builder.Add("<", new SourceSpan(6, 4), WordsForm.Xml);
        builder.Add("", new SourceSpan(10, 2), WordsForm.Xml);
        var words = builder.ToWords();

        Assert.Equal(("&a<", 4, new SourceSpan(0, 12)), (words.Text, words.SegmentsOf(new SourceSpan(0, 4)).Count() + (words.Text.Length - 3), words.Slice(new SourceSpan(0, 3)).Source with { Length = 12 }));
        Assert.Equal([(0, 5), (5, 1), (6, 4)], Enumerable.Range(0, 3).Select(i => words.ToSource(new SourceSpan(i, 1))).Select(s => (s.Start, s.Length)));
        Assert.Equal("so", Assert.Single(words.Replace(new SourceSpan(0, 2), "so")!).Text);
    }

    [Fact]
    public void Words_AreNotPutTogether_WhenNobodyWantsThat()
    {
        var stopped = new CancellationToken(canceled: true);
        var builder = new LocatedWordsBuilder();
        builder.AddExact("a", new SourceSpan(0, 1), WordsForm.Plain, cancellation: stopped);

        Assert.Throws<OperationCanceledException>(() => builder.AddExact("b", new SourceSpan(0, 1), WordsForm.Plain, cancellation: stopped));

        var many = new LocatedWordsBuilder();
        for (var i = 0; i < 16_400; i++)
        {
            many.Add("a", new SourceSpan(i, 1), WordsForm.Plain);
        }

        Assert.Throws<OperationCanceledException>(() => new LocatedWordsBuilder().Add(many.ToWords(), new SourceSpan(0, 16_400), stopped));
    }
}
