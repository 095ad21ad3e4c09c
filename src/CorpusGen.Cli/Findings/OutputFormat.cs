using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using CorpusGen.Cli.Listing;

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

    /// <summary>The option of a verb that writes results and finds nothing wrong: for people, or for programs.</summary>
    public static Option<string> CreateOption(string description)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => Text };
        option.AcceptOnlyFromAmong(Text, Json);
        return option;
    }

    /// <summary>The form of a table that a format of that option stands for.</summary>
    public static TableForm TableFormOf(string format) => IsJson(format) ? TableForm.Json : TableForm.Text;

    /// <summary>Whether a format of that option is the one for programs.</summary>
    public static bool IsJson(string format) => format == Json;

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
