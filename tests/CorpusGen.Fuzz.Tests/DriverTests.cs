using System.IO;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using Xunit;

namespace CorpusGen.Fuzz.Tests;

/// <summary>The fuzz program's drivers reach what they drive: a check that finds nothing to do would always hold.</summary>
public class DriverTests
{
    private const string Article = "The harbour was full on Monday.\n\n“Nobody asked the fishermen,” said Oskar Bly. “We count the boats at night,” he said again.\n";

    private static readonly FuzzCase Input = new(
    [
        new CaseFile(FileKind.Article, "harbour.txt", Article),
        new CaseFile(FileKind.Code, "Program.cs", "class C { object f = Corpus.Cite(\"Nobody asked the fishermen\"); }"),
    ]);

    [Fact]
    public void Editor_OffersQuotations_AndTypedMembers()
    {
        var reading = ReadingCheck.Run(Input);
        var generated = GenerationCheck.Run(Input, reading);
        using var editor = new CaseEditor(Input, generated);

        Assert.InRange(CompletionCheck.Run(Input, reading, generated, editor), 10, 100);
        Assert.Equal(3, RefactoringCheck.Run(Input, reading, editor));
    }

    [Fact]
    public void Page_IsImported()
    {
        using var folder = new CaseFolder(new FuzzCase([new CaseFile(FileKind.Page, "page.html", Page("<p>" + Article + Article + Article + "</p>"))]));

        Assert.Equal(1, CaseFolder.Run(["import", Path.Combine(folder.Path, "page.html"), "--corpus", folder.Corpus, "--name", "a"]).ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Corpus, "a.md")));
    }

    [Theory]
    [InlineData("<p>The <b onclick=x>harbour</b>.</p>", "no text becomes an element")]
    [InlineData("<script>x</script>", "no text becomes a script")]
    [InlineData("<a href=javascript:x>y</a>", "no link runs a script")]
    [InlineData("<p>a &#0; b</p>", "a page of the report is well-formed")]
    [InlineData("<p>a \u202E b</p>", "a page hides nothing")]
    public void PageOfAReport_ThatIsWrong_IsNoticed(string body, string check) =>
        Assert.Equal(check, Assert.Throws<FailedCheckException>(() => ReportCheck.CheckPage("a.html", Page(body))).Check);

    private static string Page(string body) => $"<!DOCTYPE html><html lang=\"en\"><head><title>Harbour</title></head><body><article><h1>The harbour</h1>{body}</article></body></html>";
}
