using System.Linq;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Text;

public class LentListTests
{
    [Fact]
    public void Items_StayInOrder_WhereTheListOutgrowsItsMemory()
    {
        using var list = new LentList<int>(4);
        for (var i = 0; i < 10_000; i++)
        {
            list.Add(i);
        }

        Assert.Equal(10_000, list.Count);
        Assert.Equal(Enumerable.Range(0, 10_000), list.AsSpan().ToArray());
        list[3] = -3;
        Assert.Equal(-3, list.AsSpan()[3]);
    }

    [Fact]
    public void List_ThatIsClearedOrGivenBack_IsEmpty()
    {
        var list = new LentList<int>(4);
        list.Add(1);
        list.Clear();
        Assert.True(list.AsSpan().IsEmpty);
        list.Add(2);
        Assert.Equal([2], list.AsSpan().ToArray());
        list.Dispose();
        Assert.Equal(0, list.Count);
    }
}
