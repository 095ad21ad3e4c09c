using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Cli.Tests;

public class ExtractTests
{
    [Fact]
    public void Folder_GivesARowAnArticle_SortedByPath()
    {
        using var corpus = TemporaryCorpus.WithBridge()
            .Add("archive/older.md", "A ferry crossed the river.")
            .Add("bridge.yml", "published: 2021-03-04")
            .Add("README.md", "# Where these come from");

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["archive/older", "bridge", "harbour"], run.Rows.Select(r => r.GetProperty("doc").GetString()));
    }

    [Fact]
    public void Quotation_HasItsMarksInItsSpan_AndItsSpeaker()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var quotation = CommandLine.Run(["extract", corpus.Folder]).Rows[0].GetProperty("quotes")[0];

        Assert.Equal("“The new bridge will open in June and will carry trams,”", quotation.GetProperty("text").GetString());
        Assert.Equal("direct", quotation.GetProperty("kind").GetString());
        Assert.Equal("Maria Lopez", quotation.GetProperty("name").GetString());
        Assert.Equal("said", quotation.GetProperty("cue").GetString());
    }

    [Fact]
    public void Candidates_AreWrittenWhenAskedFor_WithTheirEvidence()
    {
        const string row = """{"doc":"a","text":"Ray told Lee, who was out, \u201Cno.\u201D","dct":null}""";
        var without = Assert.Single(CommandLine.Run(["extract", "-"], row).Rows).GetProperty("quotes")[0];
        Assert.False(without.TryGetProperty("candidates", out _));

        var quotation = Assert.Single(CommandLine.Run(["extract", "-", "--candidates"], row).Rows).GetProperty("quotes")[0];
        var candidate = quotation.GetProperty("candidates")[0];
        Assert.Equal(quotation.GetProperty("speaker").GetString(), candidate.GetProperty("speaker").GetString());
        Assert.Equal("credited", candidate.GetProperty("outcome").GetString());
        Assert.Equal(quotation.GetProperty("rule").GetString(), candidate.GetProperty("evidence")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void Offsets_CountCodePoints()
    {
        const string text = "😀😀 “We will start on Monday 😀,” said Maria Lopez.";
        var row = Assert.Single(CommandLine.Run(["extract", "-"], JsonSerializer.Serialize(new { doc = "a", text, dct = "2021-03-04" })).Rows);

        var quotation = row.GetProperty("quotes")[0];
        var date = row.GetProperty("timex")[0];
        Assert.Equal("“We will start on Monday 😀,”", Slice(text, quotation));
        Assert.Equal("Monday", Slice(text, date));
        Assert.Equal("2021-03-08", date.GetProperty("value").GetString());
        Assert.Equal("DATE", date.GetProperty("type").GetString());
    }

    [Fact]
    public void Row_WithoutADate_LeavesTheYearOpen()
    {
        var row = Assert.Single(CommandLine.Run(["extract", "-"], """{"doc":"a","text":"The bridge opened on March 22.","dct":null}""").Rows);

        Assert.Equal("XXXX-03-22", row.GetProperty("timex")[0].GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("", "The article cannot be read: it is empty")]
    [InlineData("\\u0000\\u0000\\u0000\\u0000", "characters such as U+0000 are no text")]
    public void Row_ThatHoldsNoArticle_IsAnsweredWithNothing_AndSaysWhy(string text, string why)
    {
        var rows = $"{{\"doc\":\"a\",\"text\":\"{string.Concat(Enumerable.Repeat(text, 20))}\"}}\n" + """{"doc":"b","text":"“Trams will run,” said Maria Lopez."}""";
        var run = CommandLine.Run(["extract", "-"], rows);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([("a", 0), ("b", 1)], run.Rows.Select(r => (r.GetProperty("doc").GetString()!, r.GetProperty("quotes").GetArrayLength())));
        Assert.Contains("standard input, line 1: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void File_WithAByteOrderMark_IsReadWithoutIt(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var corpus = new TemporaryCorpus().Add("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("“Zoë will come,” said Maria Lopez.")]);

        var quotation = CommandLine.Run(["extract", corpus.Folder]).Rows[0].GetProperty("quotes")[0];

        Assert.Equal("“Zoë will come,”", quotation.GetProperty("text").GetString());
        Assert.Equal(0, quotation.GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData(new byte[] { 0x5A, 0x6F, 0xEB }, "it is not UTF-8 at byte 2")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x41, 0x00 }, "half of a surrogate pair stands alone")]
    [InlineData(new byte[0], "empty")]
    public void File_ThatIsNotText_IsReported_AndTheOthersAreRead(byte[] bytes, string why)
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("bad.txt", bytes);

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bad.txt(1,1): warning CG0101: The article cannot be read", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal(["bridge", "harbour"], run.Rows.Select(r => r.GetProperty("doc").GetString()).Where(d => d != "bad"));
    }

    [Fact]
    public void File_WithAFewBytesThatAreNotUtf8_IsReported_AndKeptAsInABuild()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("“The ferry will sail on Monday,” said Jos"), 0xE9, .. Encoding.UTF8.GetBytes(" Silva, the captain.\n")];
        using var corpus = TemporaryCorpus.WithBridge().Add("ferry.txt", text);

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ferry.txt(1,1): warning CG0101: The article cannot be read: it is not UTF-8 at byte 45", run.Error, StringComparison.Ordinal);
        Assert.Equal("“The ferry will sail on Monday,”", run.Rows.Single(r => r.GetProperty("doc").GetString() == "ferry").GetProperty("quotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Sidecar_ThatCannotBeRead_IsReportedWithItsLine()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("bridge.yml", "language: en\npublished: last Tuesday\n");

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bridge.yml(2,", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning CG0102", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_IsUtf8WithoutAByteOrderMark_OneRowALine()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.StartsWith("{\"doc\":\"bridge\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("“The new", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
    }

    private static string Slice(string text, JsonElement span) => string.Concat(
        text.EnumerateRunes().Skip(span.GetProperty("start").GetInt32()).Take(span.GetProperty("end").GetInt32() - span.GetProperty("start").GetInt32()));
}
