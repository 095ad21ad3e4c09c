using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>What a run of <c>dotnet</c> left behind.</summary>
internal sealed record DotnetRun(int ExitCode, string Output);

/// <summary>Runs the SDK as a user's shell would.</summary>
internal static class Dotnet
{
    public static Task<DotnetRun> RunAsync(string folder, params string[] arguments) => RunAsync(folder, [], arguments);

    private static async Task<DotnetRun> RunAsync(string folder, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The test host runs inside a build; what that build tells its children is not meant for a user's project.
        foreach (var name in start.Environment.Keys.Where(IsOfTheBuildAround).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // No process may outlive the test: it would hold the temporary folder, and the generator that it has loaded. Nor may one serve it that was there before.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, await output + await error);
    }

    /// <summary>Runs it, and fails with its output when it does.</summary>
    public static Task<string> RunToSuccessAsync(string folder, params string[] arguments) => RunToSuccessAsync(folder, [], arguments);

    /// <summary>The same, with variables set in its environment.</summary>
    public static async Task<string> RunToSuccessAsync(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var run = await RunAsync(folder, environment, arguments);
        return run.ExitCode == 0
            ? run.Output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {run.ExitCode}:{Environment.NewLine}{run.Output}");
    }

    private static bool IsOfTheBuildAround(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
