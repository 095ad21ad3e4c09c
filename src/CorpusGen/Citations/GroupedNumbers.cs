using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Tells the group of a number. Made to be a struct, so that sorting millions of numbers calls nothing.</summary>
internal interface IGrouping
{
    /// <summary>The group, counted from 0; below 0 for a number that belongs to none.</summary>
    public int GroupOf(int number);
}

/// <summary>The numbers 0, 1, 2, … in groups: those of a group lie together, in their order.</summary>
internal sealed class GroupedNumbers
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private GroupedNumbers(int[] starts, int[] numbers)
    {
        _starts = starts;
        _numbers = numbers;
    }

    /// <summary>The numbers of a group.</summary>
    public ReadOnlySpan<int> this[int group] => _numbers.AsSpan(_starts[group], CountOf(group));

    /// <summary>How many numbers a group has.</summary>
    public int CountOf(int group) => _starts[group + 1] - _starts[group];

    /// <summary>Sorts the numbers below <paramref name="count"/>, by counting.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static GroupedNumbers Create<TGrouping>(int count, int groups, TGrouping grouping, CancellationToken cancellation)
        where TGrouping : struct, IGrouping
    {
        // While the numbers are placed, the start of a group moves to its end, which is where the next one starts: hence the shift by 2.
        var starts = new int[groups + 2];
        for (var number = 0; number < count; number++)
        {
            cancellation.ThrowIfRequestedAt(number);
            var group = grouping.GroupOf(number);
            if (group >= 0)
            {
                starts[group + 2]++;
            }
        }

        for (var group = 2; group < starts.Length; group++)
        {
            cancellation.ThrowIfRequestedAt(group);
            starts[group] += starts[group - 1];
        }

        var numbers = new int[starts[starts.Length - 1]];
        for (var number = 0; number < count; number++)
        {
            cancellation.ThrowIfRequestedAt(number);
            var group = grouping.GroupOf(number);
            if (group >= 0)
            {
                numbers[starts[group + 1]++] = number;
            }
        }

        return new GroupedNumbers(starts, numbers);
    }
}
