using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>What the tool must not do, whatever the texts say.</summary>
public sealed class SafetyTests
{
    private const string Hostile = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202Eesrever\u2066\u200B";

    [Fact]
    public void Link_OutOfTheCorpus_IsNotFollowed()
    {
        using var outside = new TemporaryCorpus().Add("secret.txt", "The secret stays outside.\n");
        using var corpus = TemporaryCorpus.WithBridge();
        File.CreateSymbolicLink(Path.Combine(corpus.Folder, "link.txt"), Path.Combine(outside.Folder, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "folder"), outside.Folder);
        Directory.CreateSymbolicLink(Path.Combine(corpus.Folder, "circle"), corpus.Folder);

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.Equal(["bridge", "harbour"], run.Rows.Select(r => r.GetProperty("doc").GetString()));
        Assert.DoesNotContain("secret", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sidecar_CannotNameAFileElsewhere()
    {
        using var outside = new TemporaryCorpus().Add("secret.txt", "The secret stays outside.\n");
        using var corpus = TemporaryCorpus.WithBridge().Add("bridge.yml", $"id: \"../../etc\"\ntitle: \"{outside.Folder}/secret.txt\"\nurl: \"file://{outside.Folder}/secret.txt\"\n");

        var run = CommandLine.Run(["extract", corpus.Folder]);

        Assert.DoesNotContain("stays outside", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "text")]
    [InlineData("check", "github")]
    [InlineData("verify", "text")]
    [InlineData("verify", "github")]
    [InlineData("extract", null)]
    public void ControlSequences_OfTextsAndNames_DoNotReachTheTerminal(string verb, string? format)
    {
        using var corpus = TemporaryCorpus.WithBridge()
            .Add("hostile.txt", $"{Hostile}“The old bridge {Hostile} was closed,” said {Hostile} Maria.\n").Add("hostile.yml", $"title: \"{Hostile}\"\nnosuch: {Hostile}\n");
        using var code = new TemporaryCorpus().Add("a.md", $"\"The old {Hostile} bridge was open\" [@bridge] \"x\" [@{Hostile}]\n");
        string[] formatting = format is null ? [] : ["--format", format];
        var run = verb switch
        {
            "check" => CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, .. formatting]),
            "verify" => CommandLine.Run(["verify", "--corpus", corpus.Folder, .. formatting], "{\"text\":\"The old \\u001b[31m bridge was open\",\"article\":\"\\u001b[2Jbridge\"}\n"),
            _ => CommandLine.Run(["extract", corpus.Folder]),
        };

        // Rows of JSON are for programs; what people see is the error stream and the formats for people.
        Assert.All(run.Error + (format is null ? "" : run.Output), c => Assert.True(c is '\n' or '\r' || !IsSteering(c), $"U+{(int)c:X4}"));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("-x")]
    [InlineData("--help")]
    [InlineData("@file")]
    [InlineData("@")]
    public void Text_ThatBeginsLikeAnOption_IsText(string text)
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("o.txt", $"They wrote {text} on the wall of the ferry.\n");

        var run = CommandLine.Run(["verify", "--corpus", corpus.Folder], $$"""{"text":"They wrote {{text}} on the wall","article":"o"}""" + "\n" + $$"""{"id":"2","text":"{{text}}","article":"{{text}}","speaker":"{{text}}"}""");

        Assert.Equal(["found", "unknown-article"], run.Rows.Select(r => r.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void Folder_WhoseNameBeginsWithAnAt_IsAFolder_AndNoListOfArguments()
    {
        var run = CommandLine.Run(["extract", "@nosuch"]);
        Assert.Equal((2, "corpusgen: there is no folder '@nosuch'; name the folder that holds the articles." + Environment.NewLine), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Commands_WriteNothingBesideWhatTheyWereTold()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var code = new TemporaryCorpus().Add("a.md", "\"The old bridge was open\" [@bridge]\n");
        var output = Path.Combine(code.Folder, "out.sarif");
        var before = Files(corpus.Folder);

        CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "sarif", "--output", output]);

        Assert.Equal(before, Files(corpus.Folder));
        Assert.Equal(["a.md", "out.sarif"], Files(code.Folder).Select(f => Path.GetFileName(f.Path)));
    }

    [Fact]
    public void Output_ThatIsBrokenOff_LeavesTheOldFile_AndNoOther()
    {
        using var folder = new TemporaryCorpus().Add("out.txt", "old");
        var path = Path.Combine(folder.Folder, "out.txt");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write<int>(path, stream =>
        {
            stream.Write("half"u8);
            stream.Flush();

            // Whoever looks now sees the old file, whole.
            Assert.Equal("old", File.ReadAllText(path));
            throw new InvalidOperationException();
        }));

        Assert.Equal([(path, "old")], Files(folder.Folder));
    }

    [Fact]
    public void LeftoverOfAKilledRun_IsRemoved_AndWhatAnotherRunIsWritingIsNot()
    {
        using var folder = new TemporaryCorpus().Add(".one" + OutputFile.TemporaryEnding, "left").Add("other.tmp", "somebody else's");
        var written = Path.Combine(folder.Folder, ".two" + OutputFile.TemporaryEnding);
        using (var other = new FileStream(written, FileMode.CreateNew, FileAccess.Write, FileShare.Delete))
        {
            OutputFile.WriteText(Path.Combine(folder.Folder, "out.txt"), "new");
        }

        Assert.Equal([".two" + OutputFile.TemporaryEnding, "other.tmp", "out.txt"], Files(folder.Folder).Select(f => Path.GetFileName(f.Path)));
    }

    private static bool IsSteering(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static (string Path, string Text)[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllText(f, Encoding.UTF8)))];
}
