using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>A warning or an error of a build, as the console shows it.</summary>
/// <param name="Project">The project's file, without folder and ending.</param>
/// <param name="File">The file it is about, without its folder; empty when it is about none.</param>
/// <param name="Line">The line, counted from 1; 0 when it is about no line.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">Such as <c>CG0001</c>.</param>
/// <param name="Message">The message, without the link to the rule's page.</param>
internal sealed partial record BuildMessage(string Project, string File, int Line, string Severity, string Id, string Message)
{
    /// <summary>The messages of a build's output, each once: a multi-targeted project gives the same one for every target.</summary>
    public static IReadOnlyList<BuildMessage> Parse(string output) =>
        [.. output.Split('\n').Select(l => Pattern.Match(l.Trim())).Where(m => m.Success).Select(Of).Distinct()];

    private static BuildMessage Of(Match match) => new(
        Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
        Path.GetFileName(match.Groups["file"].Value),
        match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0,
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+),\d+\))?\s?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?)( \(https?://[^ ]*\))? \[(?<project>.*?\.csproj)(::.*)?\]$")]
    private static partial Regex Pattern { get; }
}
