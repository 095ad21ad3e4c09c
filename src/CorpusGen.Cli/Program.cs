using System;
using System.IO;
using System.Text;

namespace CorpusGen.Cli;

/// <summary>The <c>corpusgen</c> command: the only part of the project that reads and writes files.</summary>
internal static class Program
{
    // What a terminal has that does not say how wide it is.
    private const int UsualWidth = 80;

    private static int Main(string[] args)
    {
        using var output = Console.OpenStandardOutput();
        using var input = Console.OpenStandardInput();
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return CorpusGenCommand.Run(args, new Streams(input, output, error)
        {
            Screen = Console.IsOutputRedirected ? null : new Screen(FindWidth(), string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))),
            Progress = ProgressLine.IsWanted(Console.IsErrorRedirected, Environment.GetEnvironmentVariable("TERM"))
                ? new ProgressLine(error, FindWidth(), TimeProvider.System)
                : ProgressLine.None,
        });
    }

    private static int FindWidth() => Console.WindowWidth is > 0 and var width ? width : UsualWidth;
}
