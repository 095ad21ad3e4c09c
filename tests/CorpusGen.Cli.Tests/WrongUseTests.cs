using System;
using System.IO;
using System.Text;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>Wrong use ends with 2, writes nothing to standard output, and says on standard error what to do.</summary>
public class WrongUseTests
{
    public static TheoryData<string[], string> Commands => new()
    {
        { [], "Try 'corpusgen --help'" },
        { [], "corpusgen: name a command." },
        { ["frobnicate"], "corpusgen: there is no command 'frobnicate'; the commands are init, import, list," },
        { ["lits"], "corpusgen: there is no command 'lits'; did you mean 'list'?" },
        { ["--frobnicate"], "corpusgen: there is no option '--frobnicate'" },
        { ["extract"], "Try 'corpusgen extract --help'" },
        { ["extract", "no/such/folder"], "there is no folder 'no/such/folder'" },
        { ["extract", "corpus", "surplus"], "surplus" },
        { ["list", "quotations"], "Must be one of: 'articles' 'quotes' 'speakers' 'dates'" },
        { ["verify", "--corpus"], "--corpus" },
        { ["import", "no/such/page.html"], "the page 'no/such/page.html' cannot be read: there is no such file." },
        { ["import", "."], "the page '.' cannot be read: it is a folder." },
        { ["import", "page.html", "--published", "3/4/2021"], "write 2021, 2021-03 or 2021-03-22" },
        { ["verify", "--corpus", "no/such/folder"], "there is no folder 'no/such/folder'" },
    };

    public static TheoryData<string, string> BadRows => new()
    {
        { "", "holds no row" },
        { "\n  \n", "holds no row" },
        { """{"doc":"a","text":"b"}""" + "\n{\"doc\":", "line 2" },
        { """["doc","text"]""", "no JSON object but Array" },
        { """{"doc":"a"}""", "line 1: there is no \"text\"" },
        { """{"text":"b"}""", "there is no \"doc\"" },
        { """{"doc":"a","text":7}""", "\"text\" is no text but Number" },
        { """{"doc":"a","text":"\ud83d"}""", "half of a surrogate pair" },
        { """{"doc":"a","text":"b","dct":"last week"}""", "\"dct\" is no date" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_ThatIsWrong_SaysWhatToDo(string[] args, string message)
    {
        var run = CommandLine.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Required command was not provided", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list", "articles")]
    [InlineData("verify", "-")]
    [InlineData("check", "CODE")]
    public void FileThatCannotBeOpened_IsNamed(string verb, string argument)
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var code = new TemporaryCorpus().Add("A.cs", "// cite(harbour): \"three cranes and no railway\"\n");
        var guarded = Path.Combine(verb == "check" ? code.Folder : corpus.Folder, verb == "check" ? "A.cs" : "bridge.txt");
        using var guard = new FileStream(guarded, FileMode.Open, FileAccess.Read, FileShare.None);

        var run = CommandLine.Run([verb, argument == "CODE" ? code.Folder : argument, "--corpus", corpus.Folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("corpusgen: the file '", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{Path.GetFileName(guarded)}' cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("list", "quotes")]
    [InlineData("list", "quotes", "--format", "json")]
    [InlineData("show", "bridge#the-new")]
    [InlineData("export", "csv")]
    [InlineData("verify")]
    public void StandardOutputThatIsFull_IsSaid(params string[] args)
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var input = new MemoryStream("{\"text\":\"three cranes\"}"u8.ToArray());
        using var output = new FullDisk();
        using var error = new StringWriter();

        var exitCode = CorpusGenCommand.Run(args is ["--help"] ? args : [.. args, "--corpus", corpus.Folder], new Streams(input, output, error));

        Assert.Equal((2, $"corpusgen: standard input or output fails: The disk is full.{Environment.NewLine}"), (exitCode, error.ToString()));
    }

    [Fact]
    public void PlaceThatCannotBeWritten_IsNamed_AndNotTheFileOnTheWayThere()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        var (folder, file) = (Path.Combine(corpus.Folder, "none"), Path.Combine(corpus.Folder, "bridge.txt"));

        var missing = CommandLine.Run(["export", "csv", "--corpus", corpus.Folder, "--output", Path.Combine(folder, "a.csv")]);
        var isFolder = CommandLine.Run(["export", "csv", "--corpus", corpus.Folder, "--output", corpus.Folder]);
        var isFile = CommandLine.Run(["report", "--corpus", corpus.Folder, "--output", file]);

        Assert.Equal((2, 2, 2), (missing.ExitCode, isFolder.ExitCode, isFile.ExitCode));
        Assert.Contains($"cannot be written: there is no folder '{folder}'.", missing.Error, StringComparison.Ordinal);
        Assert.Contains($"the file '{corpus.Folder}' cannot be written: it is a folder.", isFolder.Error, StringComparison.Ordinal);
        Assert.Contains($"'{file}' is a file; name a folder.", isFile.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadRows))]
    public void Row_ThatIsWrong_IsNamedByItsLine(string input, string message)
    {
        var run = CommandLine.Run(["extract", "-"], input);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_InFrontOfTheWrongOne_AreAnswered()
    {
        var run = CommandLine.Run(["extract", "-"], "{\"doc\":\"first\",\"text\":\"Rain fell.\"}\nnonsense\n");

        Assert.Equal("first", Assert.Single(run.Rows).GetProperty("doc").GetString());
        Assert.Contains("line 2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_ThatAreNotUtf8_AreRefused()
    {
        var run = CommandLine.Run(["extract", "-"], Encoding.Latin1.GetBytes("""{"doc":"é","text":"é"}"""));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutArticles_IsWrongUse()
    {
        using var corpus = new TemporaryCorpus().Add("README.md", "# About").Add("picture.png", "");
        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no article; put .txt or .md files into it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FileInsteadOfAFolder_IsWrongUse()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        var run = CommandLine.Run(["extract", Path.Combine(corpus.Folder, "bridge.txt")]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a file; name the folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void CitationFileThatIsMissing_IsWrongUse()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        var run = CommandLine.Run(["verify", "--corpus", corpus.Folder, Path.Combine(corpus.Folder, "none.jsonl")]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.jsonl' cannot be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ControlCharacters_NeverReachTheTerminal()
    {
        var run = CommandLine.Run(["extract", "no\u001b[31msuch\u202efolder"]);

        Assert.Contains(@"no\u001B[31msuch\u202Efolder", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The disk is full.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The disk is full.");
    }
}
