using System;
using System.Linq;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Text;

public class RecentStringsTests
{
    [Fact]
    public void EqualWords_AreOneString()
    {
        var strings = new RecentStrings();
        var first = strings.Of("on Monday".AsSpan(3));
        Assert.Equal("Monday", first);
        Assert.Same(first, strings.Of("Monday morning".AsSpan(0, 6)));
        Assert.Null(strings.Of((string?)null));
    }

    [Fact]
    public void AnyStrings_ComeBackAsTheyAre() => Check.One(SeededCases.Of(100), Prop.ForAll<NonNull<string>[]>(all =>
    {
        var strings = new RecentStrings();
        return all.All(s => strings.Of(s.Get) == s.Get);
    }));
}
