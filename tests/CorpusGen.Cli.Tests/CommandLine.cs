using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Cli.Tests;

/// <summary>What one run of the command left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<JsonElement> Rows => [.. Output.Split('\n').Where(l => l.Length > 0).Select(l => JsonElement.Parse(l))];
}

/// <summary>Runs the command in this process, or starts it as one of its own.</summary>
internal static class CommandLine
{
    public static Run Run(string[] args, string input = "", Screen? screen = null) => Run(args, Encoding.UTF8.GetBytes(input), screen);

    public static Run Run(string[] args, byte[] input, Screen? screen = null, ProgressLine? progress = null)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var exitCode = CorpusGenCommand.Run(args, new Streams(stdin, stdout, stderr) { Screen = screen, Progress = progress ?? ProgressLine.None });
        return new Run(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }

    /// <summary>Starts the command as a process.</summary>
    public static Process Start(params string[] args) => StartIn(Environment.CurrentDirectory, args);

    /// <summary>Starts the command as a process, in a folder.</summary>
    public static Process StartIn(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in (string[])[typeof(Streams).Assembly.Location, .. args])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
