using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>A day that is not today, for processes that are started on it: their clock says so (<c>AnotherDay.c</c>), and so do the files that they are given.</summary>
/// <param name="Away">How far it lies from today.</param>
/// <param name="Environment">What a process needs in its environment to run on that day, and its children with it.</param>
internal sealed record AnotherDay(TimeSpan Away, IReadOnlyList<(string Name, string Value)> Environment)
{
    /// <summary>Makes the clock of that day.</summary>
    /// <param name="away">How far it lies from today, in whole seconds.</param>
    /// <param name="folder">Where the clock is put.</param>
    /// <exception cref="PlatformNotSupportedException">The system cannot give a process another clock.</exception>
    /// <exception cref="InvalidOperationException">There is no C compiler, or it refuses the clock.</exception>
    public static async Task<AnotherDay> MakeAsync(TimeSpan away, string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("A build on another day needs Linux, where a library that is loaded first (LD_PRELOAD) can be the clock. Run this test there.");
        }

        var clock = Path.Combine(folder, "another-day.so");
        var seconds = ((long)away.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var source = Repository.File("tests", "CorpusGen.Package.Tests", "Slow", "AnotherDay.c");
        await CompileAsync("-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", $"-DSECONDS_AWAY={seconds}", "-o", clock, source, "-ldl");
        return new AnotherDay(away, [
            ("LD_PRELOAD", clock),

            // Neither asks the network, whose certificates hold for their days only, nor notes on that day when it last asked.
            ("NuGetAudit", "false"),
            ("DOTNET_CLI_TELEMETRY_OPTOUT", "true"),
            ("DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE", "true"),
        ]);
    }

    /// <summary>Lets every file of a folder have been written on that day.</summary>
    public void Date(string folder)
    {
        var then = DateTime.UtcNow + Away;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, then);
        }
    }

    private static async Task CompileAsync(params string[] arguments)
    {
        using var compiler = StartCompiler(arguments);
        var error = await compiler.StandardError.ReadToEndAsync();
        await compiler.WaitForExitAsync();
        if (compiler.ExitCode != 0)
        {
            throw new InvalidOperationException($"cc {string.Join(' ', arguments)} ended with {compiler.ExitCode}:{System.Environment.NewLine}{error}");
        }
    }

    private static Process StartCompiler(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("cc", arguments) { RedirectStandardError = true })!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                "A build on another day needs a C compiler with the headers of the C library, for its clock, and 'cc' cannot be started: install gcc or clang (Debian, Ubuntu: apt install gcc libc6-dev).",
                exception);
        }
    }
}
