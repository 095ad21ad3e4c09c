using System.Linq;
using System.Threading;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Text;

public class PagedListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8_191)]
    [InlineData(8_192)]
    [InlineData(8_193)]
    [InlineData(100_000)]
    public void List_HasWhatWasAdded_InItsOrder(int count)
    {
        var list = new PagedList<int>();
        for (var i = 0; i < count; i++)
        {
            list.Add(i);
            list[i]++;
        }

        var expected = Enumerable.Range(1, count);
        Assert.Equal(count, list.Count);
        Assert.Equal(expected, list);
        Assert.Equal(expected, list.ToArray(CancellationToken.None));
    }

    [Fact]
    public void Copy_OfAStoppedWork_IsNotMade()
    {
        var list = new PagedList<string>();
        list.Add("Ada Quill");
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.ThrowsAny<System.OperationCanceledException>(() => list.ToArray(stopped.Token));
    }
}
