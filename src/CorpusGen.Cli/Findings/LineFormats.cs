using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace CorpusGen.Cli.Findings;

/// <summary>Findings as lines of text: for a terminal, and as GitHub's workflow commands.</summary>
internal static class LineFormats
{
    /// <summary>Writes <c>path(line,column): warning CG0002: message</c>, as compilers do.</summary>
    public static void WriteText(IReadOnlyList<Finding> findings, Stream output) => WriteLines(findings, output, static f =>
        Printable.Of(string.Create(CultureInfo.InvariantCulture, $"{f.Path}({f.Region.Line},{f.Region.Column}): {LevelName(f.Level)} {f.Rule.Id}: {f.Message}")));

    /// <summary>
    /// Writes <c>::warning file=…,line=…,col=…,title=CG0002::message</c>. The form and its escapes are those of GitHub's documentation,
    /// "Workflow commands for GitHub Actions", and of its toolkit's <c>command.ts</c>.
    /// </summary>
    public static void WriteGitHub(IReadOnlyList<Finding> findings, Stream output) => WriteLines(findings, output, static f => string.Create(
        CultureInfo.InvariantCulture,
        $"::{CommandName(f.Level)} file={Property(f.Path)},line={f.Region.Line},col={f.Region.Column},title={Property(f.Rule.Id)}::{Data(f.Message)}"));

    /// <summary>The level as compilers name it.</summary>
    public static string LevelName(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "info",
    };

    private static string CommandName(FindingLevel level) => level == FindingLevel.Info ? "notice" : LevelName(level);

    private static string Property(string value) => Escape(value, isProperty: true);

    private static string Data(string message) => Escape(message, isProperty: false);

    // A line of the log is a command: nothing in a text may end it, or begin another.
    private static string Escape(string text, bool isProperty)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '%' => escaped.Append("%25"),
                '\r' => escaped.Append("%0D"),
                '\n' => escaped.Append("%0A"),
                ':' when isProperty => escaped.Append("%3A"),
                ',' when isProperty => escaped.Append("%2C"),
                _ => escaped.Append(Printable.Of(c)),
            };
        }

        return escaped.ToString();
    }

    private static void WriteLines(IReadOnlyList<Finding> findings, Stream output, System.Func<Finding, string> line)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in findings)
        {
            writer.WriteLine(line(finding));
        }
    }
}
