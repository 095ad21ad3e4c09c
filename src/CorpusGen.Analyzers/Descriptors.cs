using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers;

/// <summary>Makes the compiler's descriptors of our rules. Category and help link follow from the rule.</summary>
internal static class Descriptors
{
    /// <summary>In front of a rule's page.</summary>
    public const string HelpLinkBase = "https://github.com/corpusgen/corpusgen/blob/main/docs/rules/";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Rules.All.ToImmutableDictionary(r => r.Id, Create);

    /// <summary>The descriptor of <paramref name="rule"/>.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The descriptors of <paramref name="rules"/>.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(IEnumerable<Rule> rules) => [.. rules.Select(Of)];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        SeverityOf(rule),
        isEnabledByDefault: true,
        rule.Description,
        HelpLinkBase + rule.Id + ".md",
        IsAboutProject(rule) ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static DiagnosticSeverity SeverityOf(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Info => DiagnosticSeverity.Info,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Error,
    };

    // Found when a whole compilation was seen; editors show these after a build, and not while typing.
    private static bool IsAboutProject(Rule rule) => rule.Category == "Project";
}
