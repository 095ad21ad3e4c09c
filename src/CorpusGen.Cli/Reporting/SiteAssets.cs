using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Cli.Reporting;

/// <summary>The style sheet and the scripts of a report, which are resources of the tool.</summary>
internal static class SiteAssets
{
    /// <summary>How everything looks.</summary>
    public const string Style = "report.css";

    /// <summary>What every page can do.</summary>
    public const string Script = "report.js";

    /// <summary>The search.</summary>
    public const string Search = "search.js";

    /// <summary>Their files.</summary>
    public static IEnumerable<SiteFile> Files => ((string[])[Style, Script, Search]).Select(name => new SiteFile(name, Read(name)));

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream($"CorpusGen.Cli.Reporting.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
