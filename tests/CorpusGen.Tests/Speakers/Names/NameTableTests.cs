using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Speakers.Names;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Speakers.Names;

public sealed class NameTableTests
{
    [Fact]
    public void ANameThatStandsTwice_HasOneNumber_WhateverBlankItHas()
    {
        const string Text = "Ann Lee met Ann\u00A0Lee and Ann Leigh.";
        using var table = new NameTable(Text, ignoresCase: false);
        var first = table.Add(new SourceSpan(0, 7));
        Assert.Equal(first, table.Add(new SourceSpan(12, 7)));
        Assert.NotEqual(first, table.Add(new SourceSpan(24, 9)));
        Assert.Equal(first, table.Find("Ann Lee".AsSpan()));
        Assert.Equal(NameTable.Unlisted, table.Find("ann lee".AsSpan()));
    }

    [Fact]
    public void ATableThatIgnoresCase_FindsARoleHoweverItIsWritten()
    {
        using var table = new NameTable("Foreign minister", ignoresCase: true);
        Assert.Equal(table.Add(new SourceSpan(8, 8)), table.Find("MINISTER".AsSpan()));
    }

    [Fact]
    public void AnyWords_AreNumberedAsADictionaryWouldNumberThem() => Prop.ForAll<ushort[]>(Number).Check(SeededCases.Of(100));

    private static void Number(ushort[] seeds)
    {
        var words = seeds.Select(s => $"N{s % 1000:D3}").ToArray();
        var text = string.Concat(words);
        using var table = new NameTable(text, ignoresCase: false);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var number = table.Add(new SourceSpan(i * 4, 4));
            if (!known.TryAdd(words[i], number))
            {
                Assert.Equal(known[words[i]], number);
            }
        }

        Assert.Equal(known.Count, known.Values.Distinct().Count());
        Assert.All(known, pair => Assert.Equal(pair.Value, table.Find(pair.Key.AsSpan())));
    }
}
