using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What is computed by a short cut is what the long way says, for every small input.</summary>
public sealed class EverySmallCaseTests
{
    private static readonly string[] Keys = [.. Enumerable.Range(0, 5).SelectMany(length => Every(length, "aBb"))];

    [Fact]
    public void DistanceOfTwoKeys_IsThatOfTheWholeTable_UpToTheLimit()
    {
        foreach (var a in Keys)
        {
            foreach (var b in Keys.Where((_, i) => i % 5 == a.Length))
            {
                var distance = Distance(a, b);
                for (var limit = 1; limit < 6; limit++)
                {
                    Assert.Equal((a, b, limit, Math.Min(limit, distance)), (a, b, limit, EditDistance.Bounded(a, b, limit)));
                }
            }
        }
    }

    [Fact]
    public void NumbersOfAGroup_AreThoseThatSaySo_InTheirOrder()
    {
        foreach (var digits in Enumerable.Range(0, 7).SelectMany(length => Every(length, "-012").Where((_, i) => i % 7 == 0)))
        {
            var groups = digits.Select(d => d == '-' ? -1 : d - '0').ToArray();
            var grouped = GroupedNumbers.Create(groups.Length, 3, new ByTable(groups, null), CancellationToken.None);
            for (var group = 0; group < 3; group++)
            {
                int[] expected = [.. Enumerable.Range(0, groups.Length).Where(n => groups[n] == group)];
                Assert.Equal(expected, grouped[group].ToArray());
                Assert.Equal(expected.Length, grouped.CountOf(group));
            }
        }
    }

    // Counting the numbers, adding the groups up, placing the numbers: each is as long as a corpus, or its words.
    [Theory]
    [InlineData(20_000, 1, 0)]
    [InlineData(20_000, 1, 20_000)]
    [InlineData(1, 20_000, 1)]
    public void Grouping_IsStopped_WhateverItIsAt(int count, int groups, int calls)
    {
        using var source = new CancellationTokenSource();
        var grouping = new ByTable(new int[count], (source, calls));
        if (calls == 0)
        {
            source.Cancel();
        }

        Assert.Throws<OperationCanceledException>(() => GroupedNumbers.Create(count, groups, grouping, source.Token));
    }

    private static IEnumerable<string> Every(int length, string letters) =>
        length == 0 ? [""] : Every(length - 1, letters).SelectMany(start => letters.Select(letter => start + letter));

    private static int Distance(string a, string b) =>
        a.Length == 0 ? b.Length
        : b.Length == 0 ? a.Length
        : new[]
        {
            Distance(a[1..], b[1..]) + (char.ToUpperInvariant(a[0]) == char.ToUpperInvariant(b[0]) ? 0 : 1),
            Distance(a[1..], b) + 1,
            Distance(a, b[1..]) + 1,
        }.Min();

    /// <summary>Groups by a table; stops the work when it has been asked so often.</summary>
    private readonly struct ByTable(int[] groups, (CancellationTokenSource Source, int Calls)? stop) : IGrouping
    {
        private readonly int[] _asked = new int[1];

        public int GroupOf(int number)
        {
            _asked[0]++;
            if (stop is { } wish && _asked[0] == wish.Calls)
            {
                wish.Source.Cancel();
            }

            return groups[number];
        }
    }
}
