using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Articles;

/// <summary>Files of every kind, read to the end.</summary>
public class ArticleReaderTests
{
    private const string Prose = "The harbour stays closed for a third day, the port authority reported.";

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF")]
    [InlineData("---\ntitle: x\n---\n")]
    public void File_WithoutWords_IsReported(string text)
    {
        var reading = ArticleReader.Read("a.txt", text);
        Assert.Equal("CG0101", Assert.Single(reading.Problems).Rule.Id);
        Assert.Empty(reading.Blocks);
        Assert.NotEmpty(reading.Key);
    }

    [Fact]
    public void File_WithoutWords_KeepsItsMetadata()
    {
        var reading = ArticleReader.Read("a.txt", string.Empty, new Sidecar("a.yml", "id: b\ntitel: x"));
        Assert.Equal("b", reading.Key);
        Assert.Equal(["a.yml", "a.txt"], reading.Problems.Select(p => p.Path));
    }

    // Git may check a file out with other line ends. The file is the source, so offsets are the file's; whatever else is read stays the same.
    [Fact]
    public void LineEnds_ChangeOffsets_AndNothingElse()
    {
        Assert.All(CorpusFolder.Files, file => AssertSame(file, CorpusFolder.Text(file)));
        AnyText.Check(text => Assert.All(["a.txt", "a.md"], path => AssertSame(path, text)));

        static void AssertSame(string path, string text)
        {
            var unix = text.Replace("\r", string.Empty, StringComparison.Ordinal);
            Assert.Equal(Told(path, unix), Told(path, unix.Replace("\n", "\r\n", StringComparison.Ordinal)));
        }

        static IEnumerable<string> Told(string path, string text)
        {
            var reading = ArticleReader.Read(path, text);
            var metadata = reading.Metadata;
            return
            [
                $"{reading.Key} {metadata.Title} {string.Join(", ", metadata.Authors)} {metadata.Publisher} {metadata.Published}",
                .. reading.Blocks.Select(b => $"{b.Kind} {Line(b.Span)} {Words(b.Span)}"),
                .. reading.Quotations.Zip(reading.QuotationIds).Select(q => $"{q.Second} {q.First.Kind} {q.First.Attribution?.Name} {q.First.Utterance} {Line(q.First.Words)} {Words(q.First.Words)}"),
                .. reading.Dates.Select(d => $"{d.Type} {d.Value} {Line(d.Span)} {Words(d.Span)}"),
                .. reading.Problems.Select(p => $"{p.Rule.Id} {Line(p.Span)}"),
            ];

            int Line(SourceSpan span) => reading.Lines.LineOf(span.Start);

            string Words(SourceSpan span) => reading.WordsOf(span).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Title_OverSeveralLines_IsOneLine() =>
        Assert.Equal("Storm closes the harbour", ArticleReader.Read("a.md", "Storm closes\r\n  the harbour\r\n===\r\n\r\n" + Prose).Metadata.Title);

    [Fact]
    public void File_OfAnotherEncoding_IsReported()
    {
        // Windows-1252 quotation marks, read as Latin-1 and as UTF-8.
        var asLatin1 = string.Concat(Enumerable.Repeat("He said \u0093no\u0094 and it\u0092s true. ", 5));
        var asUtf8 = string.Concat(Enumerable.Repeat("He said \uFFFDno\uFFFD and it\uFFFDs true. ", 5));
        Assert.All([asLatin1, asUtf8], text =>
        {
            var reading = ArticleReader.Read("a.txt", text);
            Assert.Equal("CG0101", Assert.Single(reading.Problems).Rule.Id);
            Assert.NotEmpty(reading.Blocks);
        });
    }

    [Fact]
    public void File_ThatIsNoText_IsLeftOut()
    {
        // UTF-16 without a byte order mark, taken for UTF-8.
        var reading = ArticleReader.Read("a.txt", string.Concat(Prose.Select(c => c + "\0")));
        Assert.Equal("CG0101", Assert.Single(reading.Problems).Rule.Id);
        Assert.Empty(reading.Blocks);
    }

    // Not rows of a theory: test runners write rows down as UTF-8, which has no lone surrogates.
    [Fact]
    public void Character_ThatIsOdd_IsText() => Assert.All(
        ["A single \uFFFD stands in a page that was copied badly.", "A lone \uD83D surrogate.", "A NUL \0 inside.", "*/ \" #endif \" </summary> is text."],
        text =>
        {
            var reading = ArticleReader.Read("a.txt", text);
            Assert.Empty(reading.Problems);
            Assert.Equal(text, Assert.Single(reading.Blocks).Span.Of(reading.Source));
        });

    [Fact]
    public void File_ThatIsTooLarge_IsLeftOutAndNamed()
    {
        var reading = ArticleReader.Read("harbour.txt", new string('x', ArticleReader.MaxLength + 1));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("CG0109", problem.Rule.Id);
        Assert.Contains("4,000,001", problem.Message, StringComparison.Ordinal);
        Assert.Empty(reading.Blocks);
        Assert.Equal("harbour", reading.Key);
    }

    [Theory]
    [InlineData("\n", 4)]
    [InlineData("\r\n", 4)]
    [InlineData("\r", 4)]
    [InlineData("\u2028", 4)]
    [InlineData("\u0085", 4)]
    public void LineEnd_OfAnyKind_DividesTheSameBlocks(string lineEnd, int count)
    {
        var text = string.Join(lineEnd, "Storm closes the harbour", "By Jane Doe", string.Empty, Prose, "Advertisement", string.Empty);
        var reading = ArticleReader.Read("a.txt", text);
        Assert.Equal(count, reading.Blocks.Count);
        Assert.Equal([BlockKind.Title, BlockKind.Byline, BlockKind.Prose, BlockKind.Boilerplate], reading.Blocks.Select(b => b.Kind));
        Assert.Equal(Prose, reading.Blocks[2].Span.Of(text));
    }

    [Fact]
    public void Spans_AreOfTheFile_BehindFrontMatterAndMarkup()
    {
        const string Source = "---\ntitle: x\n---\n# Storm\n\nThe *harbour* master said, “We *will* open on March 3, 2021,” and [left](a.html).\n";
        var reading = ArticleReader.Read("a.md", Source);
        var quotation = Assert.Single(reading.Quotations);
        Assert.Equal("“We *will* open on March 3, 2021,”", quotation.Span.Of(Source));
        Assert.Equal("We will open on March 3, 2021,", reading.WordsOf(quotation.Words));
        Assert.Equal("March 3, 2021", Assert.Single(reading.Dates).Span.Of(Source));
        Assert.Equal(["Storm", "The *harbour* master said, “We *will* open on March 3, 2021,” and [left](a.html)."], reading.Blocks.Select(b => b.Span.Of(Source)));
    }

    [Fact]
    public void Heading_OnTopOfMarkdown_IsTheTitle()
    {
        var reading = ArticleReader.Read("1.md", "# The *storm*\n\nRain.\n\n## Later\n\nSun.");
        Assert.Equal("The storm", reading.Metadata.Title);
        Assert.Equal("the-storm", reading.Key);
        Assert.Equal([BlockKind.Title, BlockKind.Prose, BlockKind.Heading, BlockKind.Prose], reading.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Line_OfMarkdownWithHeadings_IsNoHeadingByItsShapeAlone()
    {
        var reading = ArticleReader.Read("1.md", "# Storm\n\n" + Prose + "\n\nA short line\n\n" + Prose);
        Assert.Equal([BlockKind.Title, BlockKind.Prose, BlockKind.Prose, BlockKind.Prose], reading.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Mark_ThatNeverCloses_IsReportedInProseOnly()
    {
        var reading = ArticleReader.Read("a.txt", Prose + "\nThe master said, “We will open.\nSearch Trends “\n" + Prose);
        var problem = Assert.Single(reading.Problems, p => p.Rule.Id == "CG0104");
        Assert.Equal(2, reading.Lines.LineOf(problem.Span.Start));
        Assert.Equal("a.txt", problem.Path);
    }

    [Fact]
    public void Work_ThatIsStopped_Stops() =>
        Assert.Throws<OperationCanceledException>(() => ArticleReader.Read("a.txt", Prose, null, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void AnyText_IsRead_AlwaysTheSameWay(string path) => AnyText.Check(text =>
    {
        var reading = ArticleReader.Read(path, text, new Sidecar("a.yml", text));
        var end = 0;
        foreach (var block in reading.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End <= text.Length);
            end = block.Span.End;
        }

        var whole = new SourceSpan(0, text.Length);
        Assert.All(reading.Quotations, q => Assert.True(whole.Contains(q.Span) && q.Span.Contains(q.Words)));
        Assert.All(reading.Dates, d => Assert.True(whole.Contains(d.Span)));
        Assert.All(reading.Problems, p => Assert.NotEmpty(p.Message));
        var again = ArticleReader.Read(path, text, new Sidecar("a.yml", text));
        Assert.Equal(reading.Key, again.Key);
        Assert.Equal(reading.Blocks, again.Blocks);
        Assert.Equal(reading.Problems, again.Problems);
    });
}
