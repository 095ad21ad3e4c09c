using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Cli.Findings;

/// <summary>Findings as JSON lines.</summary>
internal static class FindingRows
{
    /// <summary>Writes a row a finding.</summary>
    public static void Write(IReadOnlyList<Finding> findings, Stream output)
    {
        var rows = new RowWriter(output);
        foreach (var finding in findings)
        {
            rows.Write(finding, static (json, f) =>
            {
                json.WriteString("rule", f.Rule.Id);
                json.WriteString("level", LineFormats.LevelName(f.Level));
                json.WriteString("message", f.Message);
                json.WriteString("path", f.Path);
                json.WriteNumber("line", f.Region.Line);
                json.WriteNumber("column", f.Region.Column);
                json.WriteNumber("endLine", f.Region.EndLine);
                json.WriteNumber("endColumn", f.Region.EndColumn);
                json.WriteString("text", f.Text);
                json.WriteString("article", f.Article);
                if (f.Source is { } source)
                {
                    json.WriteStartObject("source");
                    json.WriteString("path", source.Path);
                    json.WriteNumber("line", source.Region.Line);
                    json.WriteString("speaker", source.Speaker);
                    json.WriteEndObject();
                }
            });
        }
    }
}
