using System;
using System.IO;
using System.Text;

namespace CorpusGen.Cli;

/// <summary>The <c>corpusgen</c> command: the only part of the project that reads and writes files.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        using var output = Console.OpenStandardOutput();
        using var input = Console.OpenStandardInput();
        using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return CorpusGenCommand.Run(args, new Streams(input, output, error));
    }
}
