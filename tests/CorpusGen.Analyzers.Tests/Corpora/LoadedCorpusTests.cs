using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Articles;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Corpora;

/// <summary>When the index of all articles is built, and when what was built is found again.</summary>
public sealed class LoadedCorpusTests
{
    private static readonly ImmutableArray<TestText> Files = NewFiles();

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

    /// <summary>Who waits for a corpus that another builds stops waiting at once; the other builds it whole, and it is built once.</summary>
    [Fact]
    public async Task Waiting_EndsWhenItIsNotWantedAnyMore_AndTheCorpusIsBuiltOnce()
    {
        var files = NewFiles();
        using var begun = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var slowReader = Task.Run(() => ArticleCache.GetOrRead(files[0].GetText()!, null, files[0].CorpusPath, token =>
        {
            begun.Set();
            goOn.Wait(CancellationToken.None);
            return ArticleReader.Read(files[0].CorpusPath, TestArticles.Harbour, null, token);
        }));
        begun.Wait(CancellationToken.None);
        var builder = Task.Run(() => Load(files));
        using var stop = new CancellationTokenSource();
        var waiter = Task.Run(() => Load(files, stop.Token));

        // Long enough for both to wait, the one for the article and the other for the one.
        await Task.Delay(100, CancellationToken.None);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.False(builder.IsCompleted);

        goOn.Set();
        var built = await builder;
        Assert.Same(await slowReader, built.Reading.Articles[0]);
        Assert.Equal(2, built.Reading.Articles.Count);
        Assert.Same(built, Load(files));
    }

    /// <summary>A corpus that was stopped while it was built is built by who asks next.</summary>
    [Fact]
    public void ABuildThatWasStopped_LeavesNothingHalfMade()
    {
        var files = NewFiles();

        Assert.Throws<OperationCanceledException>(() => Load(files, new CancellationToken(canceled: true)));

        Assert.Equal(2, Load(files).Reading.Articles.Count);
    }

    // Texts that nothing was made of yet.
    private static ImmutableArray<TestText> NewFiles() =>
    [
        new("harbour.txt", OptionNames.KindArticle, SourceText.From(TestArticles.Harbour)),
        new("orchard.txt", OptionNames.KindArticle, SourceText.From(TestArticles.Orchard)),
    ];

    // An editor makes a new options object for every change of the project.
    private static LoadedCorpus Load(ImmutableArray<TestText> files, CancellationToken cancellation = default) =>
        ProjectCorpus.Of(new AnalyzerOptions([.. files], new TestOptions(ImmutableDictionary<string, string>.Empty))).Load(cancellation);
}
