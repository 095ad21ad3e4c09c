using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Locking;

public class LockTests
{
    private const string Opening = "bridge#the-new-bridge-will-open-in-june";

    [Fact]
    public void Lock_HasEveryQuotationInALine_AndIsTheSameTwice()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var first = Lock(corpus);
        var text = Text(corpus);
        var second = Lock(corpus);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("1 quotation of 2 articles locked", first.Error, StringComparison.Ordinal);
        Assert.Matches("(?m)^  quote the-new-bridge-will-open-in-june [0-9a-f]{16} The new bridge will open in June and will carry trams,$", text);
        Assert.Equal(text, Text(corpus));
    }

    [Fact]
    public void ChangedQuotation_StaysLocked_UntilItIsAccepted()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        var before = Text(corpus);
        corpus.Add("bridge.txt", "“The new bridge will open in July and will carry trams,” said Maria Lopez, the mayor.\n");

        var refused = Lock(corpus);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("error CG0014", refused.Error, StringComparison.Ordinal);
        Assert.Contains("\"June\" became \"July\"", refused.Error, StringComparison.Ordinal);
        Assert.Contains("in June and will carry", Text(corpus), StringComparison.Ordinal);

        var accepted = Lock(corpus, "--accept", Opening);
        Assert.Equal(0, accepted.ExitCode);
        Assert.DoesNotContain("in June", Text(corpus), StringComparison.Ordinal);
        Assert.NotEqual(before, Text(corpus));
    }

    [Fact]
    public void NewWording_UnderANewName_IsLockedOnlyWhenItIsAccepted()
    {
        const string Later = "bridge#the-old-bridge-will-open-in-june";
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "“The old bridge will open in June and will carry trams,” said Maria Lopez, the mayor. “It is safe,” she said.\n");

        Assert.Equal(1, Lock(corpus).ExitCode);
        Assert.Equal([Opening, "bridge#it-is-safe"], Locked(corpus).Order(StringComparer.Ordinal).Reverse());
        var diff = CommandLine.Run(["diff", "--corpus", corpus.Folder]);
        Assert.Equal(1, diff.ExitCode);
        Assert.Contains($"{Opening} has changed: \"new\" became \"old\"", diff.Output, StringComparison.Ordinal);
        Assert.Equal(1, Lock(corpus).ExitCode);

        Assert.Equal(0, Lock(corpus, "--accept", Opening).ExitCode);
        Assert.Equal([Later, "bridge#it-is-safe"], Locked(corpus).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(0, CommandLine.Run(["diff", "--corpus", corpus.Folder]).ExitCode);
        Assert.Equal(0, Lock(corpus).ExitCode);
    }

    [Fact]
    public void ChangeThatIsTakenBack_LeavesTheLockAsItWas()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        var article = File.ReadAllText(Path.Combine(corpus.Folder, "bridge.txt"));
        Lock(corpus);
        var before = Text(corpus);
        corpus.Add("bridge.txt", article.Replace("The new bridge", "A bridge", StringComparison.Ordinal));

        Assert.Equal(1, Lock(corpus).ExitCode);
        corpus.Add("bridge.txt", article);
        Assert.Equal(0, Lock(corpus).ExitCode);

        Assert.Equal(before, Text(corpus));
    }

    [Fact]
    public void NewQuotation_ThatOnlyHasTheNameOfALockedOne_DoesNotReplaceIt()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "“The new bridge will open in June after all,” said Ann Reed. “The new bridge will open in June and will carry trams,” said Maria Lopez.\n");

        Lock(corpus);

        Assert.Contains(" The new bridge will open in June and will carry trams,\n", Text(corpus), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "holds no article")]
    [InlineData("", "no article of the folder")]
    public void FolderWithoutAnArticle_LeavesTheLockAsItIs_AndSaysWhatWouldBeGone(string? article, string expected)
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        var before = Text(corpus);
        Empty(corpus, article);

        foreach (var run in (Run[])[Lock(corpus), Lock(corpus, "--accept-all")])
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Contains("corpus.lock has 1 quotation of 2 articles", run.Error, StringComparison.Ordinal);
            Assert.Contains("put the articles back", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, Text(corpus));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void FolderWithoutAnArticle_GetsNoLock(string? article)
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Empty(corpus, article);

        var run = Lock(corpus);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".txt or .md", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(corpus.Folder, "corpus.lock")));
    }

    [Fact]
    public void ArticleThatCannotBeRead_IsNamed()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("empty.txt", "");

        Assert.Contains("empty.txt(1,1): warning CG0101", Lock(corpus).Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt(1,1): warning CG0101", CommandLine.Run(["diff", "--corpus", corpus.Folder]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void QuotationThatIsGone_IsKept_UntilItIsAccepted()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "Nothing is said of it any more.\n");

        Assert.Contains("is gone: 'bridge' has no passage near its words", Lock(corpus).Error, StringComparison.Ordinal);
        Assert.Contains(Opening[7..], Text(corpus), StringComparison.Ordinal);
        Assert.Equal(0, Lock(corpus, "--accept", "bridge").ExitCode);
        Assert.DoesNotContain(Opening[7..], Text(corpus), StringComparison.Ordinal);
    }

    [Fact]
    public void ArticleThatIsGone_KeepsItsQuotationsInTheLock_UntilAllIsAccepted()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        File.Delete(Path.Combine(corpus.Folder, "bridge.txt"));

        var run = Lock(corpus);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is gone: the corpus has no article 'bridge' any more", run.Error, StringComparison.Ordinal);
        Assert.Contains("Put the file of 'bridge' back, or take over that it is gone with 'corpusgen lock --accept bridge'.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Put the file of 'bridge' back", CommandLine.Run(["diff", "--corpus", corpus.Folder]).Error, StringComparison.Ordinal);
        Assert.Contains("article bridge\n", Text(corpus), StringComparison.Ordinal);
        Assert.Equal(0, Lock(corpus, "--accept-all").ExitCode);
        Assert.DoesNotContain("article bridge\n", Text(corpus), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAnEditorMayChange_IsNoChange()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "The old bridge was closed for a year.\r\n\r\n\"The  new bridge will open in June and will carry trams,\" said Maria Lopez, the mayor.\r\n");

        Assert.Equal(0, Lock(corpus).ExitCode);
        Assert.Equal(0, CommandLine.Run(["diff", "--corpus", corpus.Folder]).ExitCode);
    }

    [Fact]
    public void ArticleThatWasRenamed_KeepsItsKey()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        File.Move(Path.Combine(corpus.Folder, "bridge.txt"), Path.Combine(corpus.Folder, "crossing.txt"));

        var run = CommandLine.Run(["list", "articles", "--corpus", corpus.Folder, "--format", "json"]);

        Assert.Equal(["bridge", "harbour"], run.Rows.Select(r => r.GetProperty("key").GetString()));
        Assert.Equal(["Corpus.Bridge", "Corpus.Harbour"], run.Rows.Select(r => r.GetProperty("member").GetString()));
        Assert.Equal(0, Lock(corpus).ExitCode);
        Assert.Contains("article bridge\n  file crossing.txt\n", Text(corpus), StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfNoChange_IsWrongUse()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);

        var run = Lock(corpus, "--accept", Opening);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"nothing called '{Opening}' has changed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BeginningOfAnId_AcceptsItsChange_WhereNoOtherHasIt()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("tram.txt", "“We like old trams,” said Ann Reed. “We like red boats,” she said.\n");
        Lock(corpus);
        corpus.Add("tram.txt", "“We like new trams,” said Ann Reed. “We like blue boats,” she said.\n");

        var several = Lock(corpus, "--accept", "tram#we-like");
        var one = Lock(corpus, "--accept", "tram#we-like-old");

        Assert.Equal(2, several.ExitCode);
        Assert.Contains("2 changes begin with 'tram#we-like', such as tram#we-like-old-trams and tram#we-like-red-boats; write more of the name.", several.Error, StringComparison.Ordinal);
        Assert.Contains("1 change accepted", one.Error, StringComparison.Ordinal);
        Assert.Equal(2, Lock(corpus, "--accept", "tra").ExitCode);
    }

    [Fact]
    public void ChangeThatIsOpen_IsFollowedByWhatToDo()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "Nothing is said of it any more.\n");

        Assert.EndsWith($"1 change open; 'corpusgen diff' shows both wordings, 'corpusgen lock --accept NAME' takes a change over.{Environment.NewLine}", Lock(corpus).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LineThatCannotBeRead_CanBeDeleted_AsItsMessageSays()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        var text = Text(corpus);
        corpus.Add("corpus.lock", text.Replace("in June", "in July", StringComparison.Ordinal) + "some words\n");

        Assert.Contains("or delete it", Lock(corpus).Error, StringComparison.Ordinal);
        corpus.Add("corpus.lock", string.Concat(Text(corpus).Split('\n').Where(l => l != "some words" && !l.Contains("in July", StringComparison.Ordinal)).Select(l => l + "\n")));

        Assert.Equal(0, Lock(corpus).ExitCode);
        Assert.Equal(text, Text(corpus));
    }

    [Theory]
    [InlineData("corpus.lock 1\n\narticle bridge\n<<<<<<< ours\n", "line 4: The lock file cannot be read: a merge conflict is not resolved")]
    [InlineData("corpus.lock 2\n", "line 1: The lock file cannot be read: its first line is not")]
    [InlineData("corpus.lock 1\narticle bridge\n  quote a 0000000000000000 other words\n", "line 3: The lock file cannot be read: the words of 'a' do not fit their hash")]
    public void LockThatCannotBeRead_IsNotWrittenOver(string text, string expected)
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("corpus.lock", text);

        var run = Lock(corpus);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(text, Text(corpus));
    }

    [Fact]
    public void Diff_ShowsBothWordings()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "“The new bridge will not open in July and will carry trams,” said Maria Lopez, the mayor.\n");

        var run = CommandLine.Run(["diff", "--corpus", corpus.Folder]);
        var row = Assert.Single(CommandLine.Run(["diff", "--corpus", corpus.Folder, "--format", "json"]).Rows);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("- The new bridge will open in [-June-] and will carry trams,\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("+ The new bridge will {+not+} open in {+July+} and will carry trams,\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("bridge.txt", row.GetProperty("path").GetString());
        Assert.Equal(1, row.GetProperty("line").GetInt32());
        Assert.Equal("The new bridge will not open in July and will carry trams,", row.GetProperty("now").GetString());
    }

    [Theory]
    [InlineData("“We shall sail at dawn,” said Ann Reed.", "“We shall sail at noon,” said Ann Reed.", "We shall sail at {+noon+},")]
    [InlineData("“We shall sail at dawn,” said Ann Reed.", "Ann Reed said: “We shall sail at noon.”", "We shall sail at {+noon+}.")]
    [InlineData("“We shall sail at dawn,” said Ann Reed.", "Ann Reed said: “We shall sail at noon”.", "We shall sail at {+noon+}")]
    [InlineData("Ann Reed said “we shall sail at dawn”.", "“We shall sail at noon,” said Ann Reed.", "We shall sail at {+noon+}")]
    [InlineData("Ann Reed asked: “Shall we sail at dawn?!”", "Ann Reed asked: “Shall we sail at noon?!”", "Shall we sail at {+noon+}?!")]
    public void Diff_ShowsThePunctuationAtTheEnd_OnBothSidesOrOnNone(string before, string after, string expected)
    {
        using var corpus = new TemporaryCorpus().Add("sail.txt", before + "\n");
        Lock(corpus);
        corpus.Add("sail.txt", after + "\n");

        Assert.Contains($"\n+ {expected}\n", CommandLine.Run(["diff", "--corpus", corpus.Folder]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DiffOfWhatIsGone_HasNoSecondWording()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "Nothing is said of it any more.\n");

        var run = CommandLine.Run(["diff", "--corpus", corpus.Folder]);

        Assert.EndsWith("- [-The new bridge will open in June and will carry trams,-]\n\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DiffOnATerminal_IsSideBySide()
    {
        using var corpus = TemporaryCorpus.WithBridge();
        Lock(corpus);
        corpus.Add("bridge.txt", "“The new bridge will open in July and will carry trams,” said Maria Lopez, the mayor.\n");

        var run = CommandLine.Run(["diff", "--corpus", corpus.Folder], screen: new Screen(160, HasColour: false));

        Assert.Matches("open in June .*open in July", run.Output);
    }

    [Fact]
    public void DiffOnATerminal_HasColumnsOfOneWidth_WhateverStandsInThem()
    {
        using var corpus = TemporaryCorpus.WithBridge().Add("tram.txt", "“We like trams,” said Ann Reed.\n");
        Lock(corpus);
        corpus.Add("bridge.txt", "“The new bridge will open in July and will carry trams,” said Maria Lopez, the mayor.\n").Add("tram.txt", "Nothing is said.\n");

        var run = CommandLine.Run(["diff", "--corpus", corpus.Folder], screen: new Screen(61, HasColour: false));

        var frames = run.Output.Split('\n').Where(l => l.StartsWith('╭')).ToList();
        Assert.Equal([frames[0], frames[0]], frames);
        Assert.Equal((61, 30), (frames[0].Length, frames[0].IndexOf('┬', StringComparison.Ordinal)));
    }

    [Fact]
    public void DiffWithoutALock_SaysHowToWriteOne()
    {
        using var corpus = TemporaryCorpus.WithBridge();

        var run = CommandLine.Run(["diff", "--corpus", corpus.Folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("write it with 'corpusgen lock'", run.Error, StringComparison.Ordinal);
    }

    private static Run Lock(TemporaryCorpus corpus, params string[] options) => CommandLine.Run(["lock", "--corpus", corpus.Folder, .. options]);

    // The names of what the lock has, in its order.
    private static string[] Locked(TemporaryCorpus corpus) =>
        [.. Text(corpus).Split('\n').Where(l => l.StartsWith("  quote ", StringComparison.Ordinal)).Select(l => $"bridge#{l.Split(' ')[3]}")];

    // Takes the articles away, or leaves files in which nothing stands.
    private static void Empty(TemporaryCorpus corpus, string? text)
    {
        foreach (var name in (string[])["bridge.txt", "harbour.txt"])
        {
            File.Delete(Path.Combine(corpus.Folder, name));
            _ = text is null ? corpus : corpus.Add(name, text);
        }
    }

    private static string Text(TemporaryCorpus corpus) => File.ReadAllText(Path.Combine(corpus.Folder, "corpus.lock"));
}
