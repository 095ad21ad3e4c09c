using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Tests.Articles;

public sealed class ArticleCacheTests
{
    private int _reads;

    [Fact]
    public void SameTexts_AreReadOnce()
    {
        object text = new(), sidecar = new();

        var first = Read(text, sidecar, "a.txt");

        Assert.Same(first, Read(text, sidecar, "a.txt"));
        Assert.Equal(1, _reads);
    }

    [Fact]
    public void AnotherTextOrSidecarOrPath_IsReadAgain()
    {
        object text = new(), sidecar = new();

        Read(text, sidecar, "a.txt");
        Read(text, null, "a.txt");
        Read(text, new object(), "a.txt");
        Read(text, new object(), "b.txt");
        Read(new object(), sidecar, "a.txt");

        Assert.Equal(5, _reads);
    }

    [Fact]
    public void TwoReadersAtOnce_ReadOnce()
    {
        var text = new object();

        var readings = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(16).Select(_ => Read(text, null, "a.txt")).ToList();

        Assert.Equal(1, _reads);
        Assert.Single(readings.Distinct());
    }

    [Fact]
    public void StoppedReading_IsNotRemembered()
    {
        var text = new object();
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => ArticleCache.GetOrRead(text, null, "a.txt", token =>
        {
            stop.Cancel();
            token.ThrowIfCancellationRequested();
            return ArticleReader.Read("a.txt", "Text.", null, token);
        }, stop.Token));
        Read(text, null, "a.txt");

        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task WaitingReader_StopsWhenItIsNotWantedAnyMore()
    {
        var text = new object();
        using var began = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() => ArticleCache.GetOrRead(text, null, "a.txt", token =>
        {
            began.Set();
            end.Wait(CancellationToken.None);
            return ArticleReader.Read("a.txt", "Text.", null, token);
        }));
        began.Wait(CancellationToken.None);

        var waiter = Task.Run(() => ArticleCache.GetOrRead(text, null, "a.txt", _ => throw new InvalidOperationException("read twice"), stop.Token));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter);
        end.Set();
        Assert.Equal("a.txt", (await reader).Path);
    }

    private ArticleReading Read(object text, object? sidecar, string path) => ArticleCache.GetOrRead(text, sidecar, path, token =>
    {
        Interlocked.Increment(ref _reads);
        return ArticleReader.Read(path, "Text.", null, token);
    });
}
