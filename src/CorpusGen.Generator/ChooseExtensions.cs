using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>Maps and filters in one step. Each step over all files is walked from end to end after every edit, so that a second one would be felt.</summary>
internal static class ChooseExtensions
{
    /// <summary>What <paramref name="choose"/> makes of the values, without nulls.</summary>
    public static IncrementalValuesProvider<TResult> Choose<TSource, TResult>(
        this IncrementalValuesProvider<TSource> values, Func<TSource, CancellationToken, TResult?> choose)
        where TResult : class =>
        values.SelectMany((value, cancellation) => choose(value, cancellation) is { } chosen ? ImmutableArray.Create(chosen) : []);
}
