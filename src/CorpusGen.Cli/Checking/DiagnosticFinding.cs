using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Analyzers;
using CorpusGen.Cli.Findings;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Checking;

/// <summary>Makes findings of what the analyzer reports.</summary>
internal static class DiagnosticFinding
{
    private static readonly Dictionary<string, Rule> ById = Rules.All.ToDictionary(r => r.Id);

    /// <summary>The finding of a diagnostic.</summary>
    /// <param name="diagnostic">What the analyzer reports.</param>
    /// <param name="texts">The files that were checked, by their names.</param>
    public static Finding Of(Diagnostic diagnostic, IReadOnlyDictionary<string, SourceText> texts)
    {
        var properties = diagnostic.Properties;
        var path = diagnostic.Location.GetLineSpan().Path;
        return new Finding
        {
            Rule = ById[diagnostic.Id],
            Level = LevelOf(diagnostic.Severity),
            Message = diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Path = path,
            Region = RegionOf(diagnostic.Location),
            Text = properties.GetValueOrDefault(FixProperties.CitedText) ?? (texts.TryGetValue(path, out var text) ? text.ToString(diagnostic.Location.SourceSpan) : ""),
            Article = properties.GetValueOrDefault(FixProperties.CitedArticle),
            Source = diagnostic.AdditionalLocations.Count == 0 ? null : SourceOf(diagnostic.AdditionalLocations[0], properties.GetValueOrDefault(FixProperties.Speaker)),
            Counts = diagnostic.Severity > DiagnosticSeverity.Info,
        };
    }

    private static SourcePassage SourceOf(Location location, string? speaker) => new(location.GetLineSpan().Path, RegionOf(location), speaker);

    /// <summary>The lines and columns of a place.</summary>
    public static FileRegion RegionOf(Location location)
    {
        var span = location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return new FileRegion(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }

    private static FindingLevel LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FindingLevel.Error,
        DiagnosticSeverity.Warning => FindingLevel.Warning,
        _ => FindingLevel.Info,
    };
}
