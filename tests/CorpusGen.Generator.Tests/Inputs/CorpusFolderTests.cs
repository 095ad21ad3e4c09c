using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Project;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Inputs;

public sealed class CorpusFolderTests
{
    // Of one project the list before is known; whatever becomes of the files, the same comes of it as of a list that is seen for the first time.
    [Fact]
    public void FilesThatComeGoAndChangePlaces_AreListedAsForTheFirstTime() => Check.One(SeededCases.Of(300), Prop.ForAll<int[]>(changes =>
    {
        var project = new ProjectFile([]);
        var texts = new List<AdditionalText>(Enumerable.Range(0, 12).Select(Text));
        for (var round = 0; round < changes.Length; round++)
        {
            Change(texts, (uint)changes[round], round);
            if (round % 3 > 0)
            {
                ImmutableArray<AdditionalText> now = [.. texts];
                var first = CorpusFolder.Create((now, new ProjectFile([])), CancellationToken.None);
                var next = CorpusFolder.Create((now, project), CancellationToken.None);
                Assert.Equal(first.Files, next.Files);
                Assert.Equal(first.Paths, next.Paths);
                Assert.Equal(first.LockFile, next.LockFile);
            }
        }
    }));

    [Fact]
    public void AfterAnEdit_TheOtherFilesAreTheSameObjects()
    {
        var project = new ProjectFile([]);
        AdditionalText[] texts = [.. Enumerable.Range(1, 5).Select(Text)];
        var before = CorpusFolder.Create(([.. texts], project), CancellationToken.None);

        texts[2] = ((CorpusText)texts[2]).With("“Now this,” she said.\n");
        var after = CorpusFolder.Create(([.. texts], project), CancellationToken.None);

        Assert.Equal([true, true, false, true, true], before.Files.Zip(after.Files, (one, other) => ReferenceEquals(one, other)));
    }

    [Fact]
    public void AnEditedLockFile_IsTheLockFile()
    {
        var project = new ProjectFile([]);
        var locked = new CorpusText("corpus.lock", "", OptionNames.KindLock);
        CorpusFolder.Create(([Text(1), locked], project), CancellationToken.None);

        var edited = locked.With("edited");

        Assert.Same(edited, CorpusFolder.Create(([Text(1), edited], project), CancellationToken.None).LockFile?.Text);
    }

    [Theory]
    [InlineData("note-2.txt", OptionNames.KindSidecar)]
    [InlineData("note-2.txt", "none")]
    [InlineData("note-3.txt", OptionNames.KindArticle)]
    public void AFileOfAnotherNameOrKind_InThePlaceOfOne_IsWhatItIs(string path, string kind)
    {
        var project = new ProjectFile([]);
        AdditionalText[] texts = [Text(1), Text(2), Text(4)];
        CorpusFolder.Create(([.. texts], project), CancellationToken.None);
        texts[1] = new CorpusText(path, "", kind);

        var folder = CorpusFolder.Create(([.. texts], project), CancellationToken.None);

        Assert.Equal(CorpusFolder.Create(([.. texts], new ProjectFile([])), CancellationToken.None).Files, folder.Files);
        Assert.Equal(folder.Files.Select(f => f.Path), folder.Paths);
    }

    private static void Change(List<AdditionalText> texts, uint change, int round)
    {
        var (at, other) = ((int)(change / 5 % (uint)texts.Count), (int)(change / 7 % (uint)texts.Count));
        switch (change % 7)
        {
            case 0 when texts.Count > 1:
                texts.RemoveAt(at);
                break;
            case 1:
                texts.Insert(at, Text(1_000 + round));
                break;
            case 2:
                (texts[at], texts[other]) = (texts[other], texts[at]);
                break;
            case 3:
                texts.Insert(at, new UnreadableText());
                break;
            case 4 when texts[at] is CorpusText text:
                texts[at] = text.With($"edited in round {round}");
                break;
            case 5:
                texts[at] = new CorpusText($"lock-{at % 2}.json", $"of round {round}", OptionNames.KindLock);
                break;
            default:
                texts[at] = Text(5_000 + round);
                break;
        }
    }

    private static AdditionalText Text(int number) => number % 7 == 0
        ? new CorpusText($"none-{number}.txt", "", "none")
        : new CorpusText($"note-{number}.txt", "“Words,” she said.\n");
}
