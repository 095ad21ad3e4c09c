using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Corpora;

/// <summary>When the index of all articles is built, and when what was built is found again.</summary>
public sealed class LoadedCorpusTests
{
    private static readonly ImmutableArray<TestText> Files =
    [
        new("harbour.txt", OptionNames.KindArticle, SourceText.From(TestArticles.Harbour)),
        new("orchard.txt", OptionNames.KindArticle, SourceText.From(TestArticles.Orchard)),
    ];

    [Fact]
    public void TypingCSharp_BuildsNoIndexAgain() => Assert.Same(Load(Files), Load(Files));

    [Fact]
    public void AnotherProjectWithTheSameTexts_SharesTheIndex()
    {
        // Every project has file objects of its own, and an editor gives them the same text objects.
        ImmutableArray<TestText> beside = [.. Files.Select(f => new TestText(f.CorpusPath, f.Kind, f.GetText()))];

        Assert.Same(Load(Files), Load(beside));
    }

    [Fact]
    public void AnEditOfAnArticle_BuildsTheIndexAgain_AndReadsNoOther()
    {
        var before = Load(Files);

        var after = Load(Files.SetItem(0, new TestText("harbour.txt", OptionNames.KindArticle, SourceText.From(TestArticles.Harbour + "\n\"The ferry waits,\" said Mara Venn.\n"))));

        Assert.NotSame(before, after);
        Assert.NotSame(before.Reading.Articles[0], after.Reading.Articles[0]);
        Assert.Same(before.Reading.Articles[1], after.Reading.Articles[1]);
    }

    // An editor makes a new options object for every change of the project.
    private static LoadedCorpus Load(ImmutableArray<TestText> files) =>
        ProjectCorpus.Of(new AnalyzerOptions([.. files], new TestOptions(ImmutableDictionary<string, string>.Empty))).Load(CancellationToken.None);
}
