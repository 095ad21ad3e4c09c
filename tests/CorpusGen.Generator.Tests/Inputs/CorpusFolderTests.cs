using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Tests.Support;
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
                Assert.Equal(
                    CorpusFolder.Create((now, new ProjectFile([])), CancellationToken.None),
                    CorpusFolder.Create((now, project), CancellationToken.None));
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

        Assert.Equal([true, true, false, true, true], before.Zip(after, (one, other) => ReferenceEquals(one, other)));
    }

    private static void Change(List<AdditionalText> texts, uint change, int round)
    {
        var (at, other) = ((int)(change / 5 % (uint)texts.Count), (int)(change / 7 % (uint)texts.Count));
        switch (change % 5)
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
            default:
                texts[at] = Text(5_000 + round);
                break;
        }
    }

    private static AdditionalText Text(int number) => number % 7 == 0
        ? new CorpusText($"none-{number}.txt", "", "none")
        : new CorpusText($"note-{number}.txt", "“Words,” she said.\n");
}
