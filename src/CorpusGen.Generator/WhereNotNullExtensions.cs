using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>Leaves nulls out of a pipeline.</summary>
internal static class WhereNotNullExtensions
{
    /// <summary>The values that are not null, typed so.</summary>
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class => values.Where(static value => value is not null)!;
}
