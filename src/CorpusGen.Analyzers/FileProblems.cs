using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers;

/// <summary>Reports what is wrong with a file of the corpus, and not more of it than can be read: a hostile file could have a million problems.</summary>
internal static class FileProblems
{
    /// <summary>So many problems of one rule are reported of one file. Counted for each rule, so that many of one hide none of another.</summary>
    public const int Limit = 100;

    /// <summary>Reports the problems of a file; of more than <see cref="Limit"/> of one rule the first ones, and the last of these says how many more there are.</summary>
    /// <param name="problems">The problems, in the order in which they are reported.</param>
    /// <param name="locate">Gives the place of a problem.</param>
    /// <param name="report">Takes the diagnostics.</param>
    public static void Report(IEnumerable<Problem> problems, Func<Problem, Location> locate, Action<Diagnostic> report)
    {
        foreach (var ofRule in problems.GroupBy(p => p.Rule))
        {
            var (count, last) = (0, default(Problem));
            foreach (var problem in ofRule)
            {
                if (++count < Limit)
                {
                    report(ToDiagnostic(problem, locate(problem)));
                }
                else
                {
                    last ??= problem;
                }
            }

            if (last is not null)
            {
                report(count == Limit ? ToDiagnostic(last, locate(last)) : WithMore(last, count - Limit, locate(last)));
            }
        }
    }

    /// <summary>A problem as a diagnostic.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="others">Places that belong to it.</param>
    public static Diagnostic ToDiagnostic(Problem problem, Location place, IEnumerable<Location>? others = null) =>
        Diagnostic.Create(Descriptors.Of(problem.Rule), place, others, [.. problem.Arguments.Cast<object>()]);

    // The rule's own message has no room for the number.
    private static Diagnostic WithMore(Problem problem, int more, Location place)
    {
        var rule = Descriptors.Of(problem.Rule);
        return Diagnostic.Create(
            rule.Id,
            rule.Category,
            string.Concat(problem.Message, "; and ", more.ToString(CultureInfo.InvariantCulture), " more of ", rule.Id, " in this file"),
            rule.DefaultSeverity,
            rule.DefaultSeverity,
            rule.IsEnabledByDefault,
            rule.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
            rule.Title,
            rule.Description,
            rule.HelpLinkUri,
            place,
            customTags: rule.CustomTags);
    }
}
