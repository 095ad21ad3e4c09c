using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What a comment would say with other words is what it says when they have been written into the file.</summary>
public sealed class CitationStretchTests
{
    private static readonly string[] Pieces =
        ["we ", "sold ", "boats", " ", "\"", "\"", "\u201C", "\u201D", "(", ")", "'", "5\" ", ",", "#", "&", "<", "\n// ", "cite(b): \"", "\n// cite(c): \"oak\"", "*"];

    private static Arbitrary<(string File, int Start, int Length, string Words)> Changes { get; } = (
        from words in Gen.Elements(Pieces).ListOf(6)
        from behind in Gen.Elements(Pieces).ListOf(4)
        from open in Gen.Elements('"', '"', '\u201C')
        from start in Gen.Choose(0, 30)
        from length in Gen.Choose(0, 6)
        from instead in Gen.Elements(Pieces).ListOf(3)
        let file = "// cite(a): " + open + string.Concat(words) + (open == '"' ? '"' : '\u201D') + string.Concat(behind)
        select (file, start, length, string.Concat(instead))).ToArbitrary();

    [Theory]
    [InlineData("// cite(a): \"we sold boats\"", "boats", "ships", true)]
    [InlineData("// cite(a): \"we sold boats\" and \"so on\"", "boats", "the \"old\" ships", true)]
    [InlineData("// cite(a): \"we sold boats\"", "we sold boats", "we", true)]
    // A mark that stands alone ends the words, or makes them go on.
    [InlineData("// cite(a): \"we sold boats\"", "sold", "sold\" ", false)]
    [InlineData("/* cite(a): \"we sold.\" ships */", "we", "of \"we", false)]
    [InlineData("// cite(a): \"we sold boats\" \"and\" more", "boats", "\"boats", false)]
    [InlineData("// cite(a): \u201Cwe sold boats\u201D \u201Cand\u201D more", "boats", "\u201Cboats", false)]
    [InlineData("// cite(a): \u201Cwe sold boats\u201D", "boats", "\"boats", true)]
    // What stands behind the last mark says whether it closes.
    [InlineData("// cite(a): \"we sold boats\"s", "boats", "boats (", false)]
    [InlineData("// cite(a): \"we sold boats\" ", "boats", "boats (", true)]
    [InlineData("// cite(a): \"we sold boats\"", "boats", "boats (", true)]
    // Where the marks inside are not in pairs, the words go on to the last one.
    [InlineData("// cite(a): \"we sold \"boats\" to all \"", "sold", "bought", true)]
    [InlineData("// cite(a): \"we sold \"boats\" to all \"\n// cite(b): \"so\"", "to", "for", true)]
    // What would end the comment cannot be written at all.
    [InlineData("/* cite(a): \"we sold boats\" */", "sold", "*/", false)]
    [InlineData("// cite(a): \"we sold boats\"", "sold", "s\nd", false)]
    // Nor what is the comment's own where a line begins.
    [InlineData("// cite(a): \"we\n//sold boats\"", "sold", "/sold", false)]
    [InlineData("// cite(a): \"we\n// sold boats\"", "sold", "#sold", false)]
    [InlineData("// cite(a): \"we\n// sold boats\"", "boats", "#boats", true)]
    [InlineData("/* cite(a): \"we\n sold boats\" */", "sold", "*sold", false)]
    [InlineData("/// <q cite=\"a\">we\n///sold</q>", "sold", "/sold", false)]
    // Documentation is escaped, and a comment in it is not read so.
    [InlineData("/// cite(a): \"we sold boats\"", "sold", "&", false)]
    [InlineData("/// <q cite=\"a\">we sold boats</q>", "sold", "\"&", true)]
    // A citation in the words would be read too.
    [InlineData("/// <q cite=\"a\">we sold boats</q>", "sold", "cite(b): ", false)]
    [InlineData("/// <q cite=\"a\">we ci sold</q>", " sold", "te(b)", false)]
    [InlineData("/// <q cite=\"a\">we sold boats</q>", "sold", "x.cite(b)", true)]
    public void OtherWords_AreReadAsTheyAre(string file, string old, string words, bool expected)
    {
        var site = Read(file)[0];
        var span = new SourceSpan(site.Words.Text.IndexOf(old, StringComparison.Ordinal), old.Length);

        AssertSays(expected, file, site, site.Words, span, words, site.Citation with { Text = Change(site.Words.Text, span, words) });
    }

    [Theory]
    [InlineData("// cite(a, Ada Quill): \"we sold boats\"", "Bo Reed", true)]
    [InlineData("// cite(a, Ada Quill): \"we sold boats\"", "Bo Reed (QC)", false)]
    [InlineData("// cite(a, Ada Quill): \"we sold boats\"", "Reed, Bo", false)]
    [InlineData("/// cite(a, Ada Quill): \"we sold boats\"", "Reed & Reed", false)]
    [InlineData("/// <q cite=\"a\" speaker=\"Ada Quill\">we sold boats</q>", "Bo Reed", true)]
    [InlineData("/// <q cite=\"a\" speaker=\"Ada Quill\">we sold boats</q>", "Bo \"Red\" Reed", false)]
    [InlineData("/// <q cite=\"a\" speaker='Ada Quill'>we sold boats</q>", "Bo \"Red\" Reed", true)]
    [InlineData("/// <q cite=\"a\" speaker='Ada Quill'>we sold boats</q>", "Bo O'Reed", false)]
    [InlineData("/// <q cite=\"a\">x</q> <q cite=\"a\" speaker='Ada Quill'>we sold boats</q>", "Bo Reed", true)]
    public void AnotherSpeaker_IsReadAsItIs(string file, string name, bool expected)
    {
        var site = Read(file)[^1];
        var speaker = site.Speaker!;

        AssertSays(expected, file, site, speaker, new SourceSpan(0, speaker.Text.Length), name, site.Citation with { Speaker = name });
    }

    [Fact]
    public void SeveralChanges_AreMadeAtOnce()
    {
        var site = Read("// so cite(a): \"we sold boats\" and more")[0];
        (SourceSpan, string)[] changes = [(new SourceSpan(0, 2), "they"), (new SourceSpan(8, 5), "ships")];

        Assert.True(site.Stretch!.ReadsAs(site.Citation with { Text = "they sold ships" }, site.Words, changes));
        Assert.False(site.Stretch.ReadsAs(site.Citation with { Text = "they sold boats" }, site.Words, changes));
    }

    [Fact]
    public void PartOfAComment_IsReadLikeAWholeOne()
    {
        var file = "// cite(a): \"we sold boats\" cite(b): \"we sold ships\"";
        var comment = CommentWords.ReadLines(file, 0, out _);
        var reading = new CitationReading();
        CommentCitationReader.Read(comment.Slice(SourceSpan.FromBounds(comment.Text.IndexOf("cite(b", StringComparison.Ordinal), comment.Text.Length)), reading);
        var site = Assert.Single(reading.Sites);

        Assert.True(site.Stretch!.ReadsAs(site.Citation with { Text = "we sold oak" }, site.Words, [(new SourceSpan(8, 5), "oak")]));
        Assert.False(site.Stretch.ReadsAs(site.Citation with { Text = "we sold \"oak" }, site.Words, [(new SourceSpan(8, 5), "\"oak")]));
    }

    [Fact]
    public void WhatIsSaidToBeRead_IsReadFromTheFile()
    {
        var said = 0;
        Prop.ForAll(Changes, change =>
        {
            if (Read(change.File) is not [var site, ..])
            {
                return;
            }

            var start = Math.Min(change.Start, site.Words.Text.Length);
            var span = new SourceSpan(start, Math.Min(change.Length, site.Words.Text.Length - start));
            var expected = site.Citation with { Text = Change(site.Words.Text, span, change.Words) };
            if (site.Stretch!.ReadsAs(expected, site.Words, [(span, change.Words)]))
            {
                said++;
                var actual = ReadChanged(change.File, site.Words, span, change.Words)[0];
                Assert.Equal(expected with { Text = Blanks(expected.Text) }, actual with { Text = Blanks(actual.Text) });
            }
        }).Check(SeededCases.Of(2_000));
        Assert.InRange(said, SeededCases.CountOf(100), SeededCases.CountOf(2_000) - 1);
    }

    private static void AssertSays(bool isRead, string file, CitationSite site, LocatedWords part, SourceSpan span, string words, Citation expected)
    {
        Assert.Equal(isRead, site.Stretch!.ReadsAs(expected, part, [(span, words)]));
        if (isRead)
        {
            Assert.Contains(expected, ReadChanged(file, part, span, words));
        }
    }

    private static Citation[] ReadChanged(string file, LocatedWords part, SourceSpan span, string words)
    {
        var edits = part.Replace(span, words)!.OrderByDescending(e => e.Span.Start);
        return [.. Read(edits.Aggregate(file, (text, e) => Change(text, e.Span, e.Text))).Select(s => s.Citation)];
    }

    // Blanks where a line begins are the comment's.
    private static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Change(string text, SourceSpan span, string words) => text.Remove(span.Start, span.Length).Insert(span.Start, words);

    private static IReadOnlyList<CitationSite> Read(string file)
    {
        var comment = file.StartsWith("/*", StringComparison.Ordinal) ? CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)) : CommentWords.ReadLines(file, 0, out _);
        var reading = new CitationReading();
        CommentCitationReader.Read(comment, reading);
        CommentXmlReader.Read(comment, reading);
        return reading.Sites;
    }
}
