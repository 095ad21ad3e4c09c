using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Cli.Findings;

/// <summary>The order in which findings are told: by file and place, whatever order they were found in.</summary>
internal static class FindingOrder
{
    /// <summary>The findings, sorted.</summary>
    public static List<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(f => f.Path, System.StringComparer.Ordinal)
            .ThenBy(f => f.Region.Line)
            .ThenBy(f => f.Region.Column)
            .ThenBy(f => f.Rule.Id, System.StringComparer.Ordinal)
            .ThenBy(f => f.Message, System.StringComparer.Ordinal),
    ];
}
