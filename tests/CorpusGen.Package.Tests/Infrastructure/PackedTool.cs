using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>The tool, packed from what was just built, installed from a folder and run as its users run it.</summary>
internal static class PackedTool
{
    private const string Folder = "tools";

    /// <summary>Packs it into a folder that serves as its feed.</summary>
    public static Task PackAsync(string feed, params string[] options) => PackedPackage.PackAsync("CorpusGen.Cli", feed, options);

    /// <summary>Installs it into a folder below another, where it is in nobody's way.</summary>
    /// <param name="root">The folder above.</param>
    /// <param name="settings">The file that names the feed.</param>
    /// <param name="options">What else <c>dotnet tool install</c> is told.</param>
    public static Task<string> InstallAsync(string root, string settings, params string[] options) => Dotnet.RunToSuccessAsync(
        root, ["tool", "install", "CorpusGen.Cli", "--tool-path", Folder, "--configfile", settings, .. options]);

    /// <summary>Runs it.</summary>
    /// <param name="root">The folder below which it was installed.</param>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<DotnetRun> RunAsync(string root, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(root, Folder, OperatingSystem.IsWindows() ? "corpusgen.exe" : "corpusgen"), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The launcher of a tool looks where installers put the runtime; this machine's may be elsewhere.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, await output + await error);
    }
}
