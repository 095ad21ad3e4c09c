using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Checking;

/// <summary>What <c>check</c> finds in files, and what it leaves out.</summary>
public class CheckTests
{
    private const string Altered = "// cite(harbour): \"The harbour has four cranes and no railway\"\n";

    [Theory]
    [InlineData("A.cs", "// cite(harbour): \"The harbour has four cranes and no railway\"", "CG0002")]
    [InlineData("A.cs", "/* cite(harbour): \"The harbour has four cranes and no railway\" */", "CG0002")]
    [InlineData("A.cs", "//= harbour\n//# The harbour has four cranes\n//# and no railway", "CG0002")]
    [InlineData("A.cs", "/// <q cite=\"harbour\">The harbour has four cranes and no railway</q>\nclass C;", "CG0002")]
    [InlineData("A.cs", "[Cites(\"harbour\", \"The harbour has four cranes and no railway\")] class C;", "CG0002")]
    [InlineData("A.cs", "class C { object F = Corpus.Cite(\"The harbour has four cranes and no railway\"); }", "CG0002")]
    [InlineData("A.cs", "class C { void Say([CorpusQuote] string words) => Say(\"The harbour has four \" + \"cranes and no railway\"); }", "CG0002")]
    [InlineData("A.cs", "#if NEWS\n// cite(harbour): \"The harbour has four cranes and no railway\"\n#endif", "CG0002")]
    [InlineData("A.cs", "class C { object F = Texts.Sources.Cite(\"The harbour has four cranes and no railway\"); }", "CG0002")]
    [InlineData("A.cs", "class C { object F = Corpus.\\u0043ite(\"The harbour has four cranes and no railway\"); }", "CG0002")]
    [InlineData("A.cs", "class C { This does not compile } // cite(harbor): \"three cranes and no railway\"", "CG0006")]
    [InlineData("A.cs", "// cite(harbour) \"three cranes and no railway\"", "CG0011")]
    [InlineData("a.md", "We read: \"The harbour has four cranes and no railway\" [@harbour].", "CG0002")]
    [InlineData("a.md", "> The harbour has four cranes and no railway. [@harbour]", "CG0002")]
    public void Citation_IsFoundInEveryForm(string file, string text, string rule)
    {
        var row = Assert.Single(Check(file, text, expected: 1).Rows);

        Assert.Equal(rule, row.GetProperty("rule").GetString());
        Assert.EndsWith("/" + file, row.GetProperty("path").GetString(), StringComparison.Ordinal);

        static Run Check(string file, string text, int expected)
        {
            using var code = new TemporaryCorpus().Add(file, text);
            using var corpus = TemporaryCorpus.WithBridge();
            string[] project = text.Contains("Texts.Sources", StringComparison.Ordinal)
                ? ["--property", "CorpusGenNamespace=Texts", "--property", "CorpusGenClassName=Sources"]
                : [];
            var run = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json", "--define", "NEWS", .. project]);
            Assert.Equal(expected, run.ExitCode);
            return run;
        }
    }

    [Fact]
    public void Finding_HasThePlaceOfTheDifferingWord_AndOfTheSource()
    {
        using var code = new TemporaryCorpus().Add("A.cs", "\n" + Altered);
        using var corpus = TemporaryCorpus.WithBridge();

        var row = Assert.Single(CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]).Rows);

        Assert.Equal((2, 36, 2, 40), (Number("line"), Number("column"), Number("endLine"), Number("endColumn")));
        Assert.Equal("The harbour has four cranes and no railway", row.GetProperty("text").GetString());
        Assert.Equal("harbour", row.GetProperty("article").GetString());
        Assert.EndsWith("/harbour.txt", row.GetProperty("source").GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, row.GetProperty("source").GetProperty("line").GetInt32());

        int Number(string member) => row.GetProperty(member).GetInt32();
    }

    [Fact]
    public void Summary_CountsWhatWasJudged_WhereverItStands()
    {
        using var code = new TemporaryCorpus()
            .Add("A.cs", Altered + "class C { object F = Corpus.Cite(\"The new bridge will open in June\"); }")
            .Add("deep/B.cs", "#pragma warning disable CG0002\n" + Altered)
            .Add("c.md", "\"three cranes and no railway\" [@harbour]");
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder]);

        Assert.Contains("4 citations in 3 files checked against 2 articles: 2 hold, 2 do not.", run.Error, StringComparison.Ordinal);
        Assert.Contains("/A.cs(1,36): warning CG0002: ", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void CallThatDoesNotBind_IsNotPassedOverInSilence()
    {
        using var code = new TemporaryCorpus()
            .Add("A.cs", "// cite(harbour): \"three cranes and no railway\"\nclass C { object F = Sources.Cite(\"The harbour has four cranes\"); }")
            .Add("B.cs", "class D { object F = Corpus.Cite(\"The new bridge will open in June\"); }");
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 call of 'Cite' was not checked, since the method is not known here: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("/A.cs:2. If it is the corpus class, name it with --property", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 citations in 2 files", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class C { object F(string words) => Corpus.Cite(words); }", "CG0010")]
    [InlineData("class C { object F = Sources.Cite(\"The new bridge will open in June\"); }", null)]
    public void CitationsThatCannotBeChecked_AreNoSuccess_AndAreShown(string text, string? rule)
    {
        using var code = new TemporaryCorpus().Add("A.cs", text);
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(rule, run.Rows.SingleOrDefault() is { ValueKind: System.Text.Json.JsonValueKind.Object } row ? row.GetProperty("rule").GetString() : null);
        Assert.Contains("no citation in 1 file could be checked.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static class Say { public static void It([CorpusQuote] string words) { } }", "class D { void M() => Say.It(\"The harbour has four cranes and no railway\"); }")]
    [InlineData("global using Told = CorpusGen.CitesAttribute;", "[Told(\"harbour\", \"The harbour has four cranes and no railway\")] class D;")]
    public void WhatOneFileDeclares_MayCiteInAnother(string declaring, string citing)
    {
        using var code = new TemporaryCorpus().Add("A.cs", declaring).Add("B.cs", citing);
        using var corpus = TemporaryCorpus.WithBridge();

        var row = Assert.Single(CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]).Rows);

        Assert.EndsWith("/B.cs", row.GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LockedQuotation_ThatHasChanged_IsFoundWhereItIsUsed_AndInTheLock()
    {
        using var code = new TemporaryCorpus()
            .Add("A.cs", "class C { object F => Corpus.Bridge.Quotes.TheNewBridgeWillOpenInJune; }")
            .Add("B.cs", "// cite(harbour): \"three cranes and no railway\"");
        using var corpus = TemporaryCorpus.WithBridge();
        CommandLine.Run(["lock", "--corpus", corpus.Folder]);

        var before = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]);
        corpus.Add("bridge.txt", "“The new bridge will open in July and will carry trams,” said Maria Lopez, the mayor.\n");
        var after = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]);

        Assert.Empty(before.Output);
        Assert.Equal(["CG0014", "CG0014"], after.Rows.Select(r => r.GetProperty("rule").GetString()));
        Assert.Contains(after.Rows, r => r.GetProperty("path").GetString()!.EndsWith("/A.cs", StringComparison.Ordinal));
        Assert.Contains(after.Rows, r => r.GetProperty("message").GetString()!.EndsWith("; used in A.cs:1", StringComparison.Ordinal));
    }

    [Fact]
    public void LineOfTheLock_ThatCannotBeRead_IsAFinding()
    {
        using var code = new TemporaryCorpus().Add("B.cs", "// cite(harbour): \"three cranes and no railway\"");
        using var corpus = TemporaryCorpus.WithBridge();
        CommandLine.Run(["lock", "--corpus", corpus.Folder]);
        corpus.Add("corpus.lock", File.ReadAllText(Path.Combine(corpus.Folder, "corpus.lock")) + "this is no line of a lock\n");

        var row = Assert.Single(CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]).Rows);

        Assert.Equal("CG0111", row.GetProperty("rule").GetString());
    }

    [Fact]
    public void FoldersOfOtherTools_AndTheCorpusItself_AreLeftOut()
    {
        using var code = new TemporaryCorpus()
            .Add("src/bin/A.cs", Altered).Add("obj/A.cs", Altered).Add(".git/A.cs", Altered).Add("node_modules/x/A.cs", Altered)
            .Add("corpus/harbour.md", "The harbour has three cranes.\n\n\"four cranes and no railway at all\" [@nowhere]")
            .Add("A.cs", "// cite(harbour): \"The harbour has three cranes\"");

        var run = CommandLine.Run(["check", code.Folder, "--corpus", Path.Combine(code.Folder, "corpus")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 citation in 1 file checked against 1 article: 1 holds, 0 do not.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsOnlyWorthKnowing_IsShown_AndDoesNotFail()
    {
        using var code = new TemporaryCorpus().Add("A.cs", "class C { void M(string s) { Corpus.Cite(s); Corpus.Cite(\"The new bridge will open in June\"); } }");
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": info CG0010: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_ThatIsNotText_IsAFinding_AndTheOthersAreChecked()
    {
        using var code = new TemporaryCorpus().Add("A.cs", Altered).Add("B.cs", [0x2F, 0x2F, 0xE9, 0x0A]);
        using var corpus = TemporaryCorpus.WithBridge();

        var rules = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder, "--format", "json"]).Rows.Select(r => r.GetProperty("rule").GetString());

        Assert.Equal(["CG0002", "CG0101"], rules);
    }

    [Theory]
    [InlineData("no citation was found in 1 file", "class C;")]
    [InlineData("there is no .cs or .md file", null)]
    public void NothingChecked_IsNoSuccess(string message, string? text)
    {
        using var code = new TemporaryCorpus();
        using var corpus = TemporaryCorpus.WithBridge();
        if (text is not null)
        {
            code.Add("A.cs", text);
        }

        var run = CommandLine.Run(["check", code.Folder, "--corpus", corpus.Folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no file or folder 'no/such'", "no/such")]
    [InlineData("write --property name=value", ".", "--property", "RootNamespace")]
    [InlineData("1 2", ".", "--property", "CorpusGenClassName=1 2")]
    [InlineData("'CorpusGenClasName' is no property that a check heeds", ".", "--property", "CorpusGenClasName=Sources")]
    [InlineData("with CorpusGenBrokenCitations=none no citation is checked; leave it out.", ".", "--property", "CorpusGenBrokenCitations=none")]
    [InlineData("--baseline FILE", ".", "--update-baseline")]
    [InlineData("create it with --update-baseline", ".", "--baseline", "no-such-baseline")]
    [InlineData("yaml", ".", "--format", "yaml")]
    public void WrongUse_SaysWhatToDo(string message, params string[] arguments)
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["check", .. arguments, "--corpus", corpus.Folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
