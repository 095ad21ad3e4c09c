using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>A warning or an error of a build, as the console shows it.</summary>
/// <param name="Project">The project's file, without folder and ending.</param>
/// <param name="File">The file it is about, without its folder; empty when it is about none.</param>
/// <param name="Line">The line, counted from 1; 0 when it is about no line.</param>
/// <param name="Column">The column, counted from 1; 0 when it is about no line.</param>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">Such as <c>CG0001</c>.</param>
/// <param name="Message">The message, without the link to the rule's page.</param>
internal sealed partial record BuildMessage(string Project, string File, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>As the console shows it, without folders: <c>Program.cs(9,32): warning CG0002: …</c>.</summary>
    public string ConsoleLine => $"{File}({Line},{Column}): {Severity} {Id}: {Message}";

    /// <summary>The messages of a build's output, each once: a multi-targeted project gives the same one for every target.</summary>
    public static IReadOnlyList<BuildMessage> Parse(string output) =>
        [.. output.Split('\n').Select(l => Pattern.Match(l.Trim())).Where(m => m.Success).Select(Of).Distinct()];

    private static BuildMessage Of(Match match) => new(
        Path.GetFileNameWithoutExtension(match.Groups["project"].Value),
        Path.GetFileName(match.Groups["file"].Value),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+),(?<column>\d+)\))?\s?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?)( \(https?://[^ ]*\))? \[(?<project>.*?\.csproj)(::.*)?\]$")]
    private static partial Regex Pattern { get; }
}
