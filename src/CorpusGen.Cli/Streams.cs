using System.IO;

namespace CorpusGen.Cli;

/// <summary>What a command reads from and writes to, so that tests can run it without a process.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes: results alone, in UTF-8 without a byte order mark.</param>
/// <param name="Error">Standard error: what a person should know.</param>
internal sealed record Streams(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The terminal that shows <see cref="Output"/>; null when the output goes into a file or to another program.</summary>
    public Screen? Screen { get; init; }

    /// <summary>Shows on a terminal how far long work is; nothing where nobody looks.</summary>
    public ProgressLine Progress { get; init; } = ProgressLine.None;
}

/// <summary>A terminal.</summary>
/// <param name="Width">How many columns it has.</param>
/// <param name="HasColour">Whether colours are wanted: they are unless the user set <c>NO_COLOR</c> (no-color.org).</param>
internal sealed record Screen(int Width, bool HasColour);
