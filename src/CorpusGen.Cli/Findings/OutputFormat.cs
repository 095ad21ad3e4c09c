using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Cli.Findings;

/// <summary>The forms in which findings are written.</summary>
internal static class OutputFormat
{
    /// <summary>For people: a line a finding, as compilers write it.</summary>
    public const string Text = "text";

    /// <summary>For programs: a JSON object a line.</summary>
    public const string Json = "json";

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    public const string Sarif = "sarif";

    /// <summary>For GitHub Actions: annotations in the log.</summary>
    public const string GitHub = "github";

    /// <summary>All of them.</summary>
    public static string[] Names => [Text, Json, Sarif, GitHub];

    /// <summary>Writes findings.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="findings">The findings, sorted.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(string format, IReadOnlyList<Finding> findings, Stream output)
    {
        Action<IReadOnlyList<Finding>, Stream> write = format switch
        {
            Text => LineFormats.WriteText,
            Json => FindingRows.Write,
            Sarif => SarifLog.Write,
            GitHub => LineFormats.WriteGitHub,
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        write(findings, output);
    }
}
