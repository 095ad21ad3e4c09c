using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting.Browsing;

/// <summary>A test that needs an installed Chromium; it is skipped, and says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public BrowserFactAttribute() => Skip = Browser is null ? "No Chromium is installed: neither /usr/bin/chromium nor one on the PATH." : null;

    /// <summary>The program; null where none is installed.</summary>
    public static string? Browser { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin")
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
