using CorpusGen.Problems;

namespace CorpusGen.Cli.Findings;

/// <summary>How much a finding weighs.</summary>
internal enum FindingLevel
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Wrong.</summary>
    Warning,

    /// <summary>Wrong, and raised by an option.</summary>
    Error,
}

/// <summary>A stretch of a file; lines and columns are counted from 1, columns in UTF-16 code units, and the end is exclusive.</summary>
internal readonly record struct FileRegion(int Line, int Column, int EndLine, int EndColumn);

/// <summary>The passage of the corpus with which a citation was compared.</summary>
/// <param name="Path">The article's file.</param>
/// <param name="Region">Where the passage stands in it.</param>
/// <param name="Speaker">Whom the article credits, or null.</param>
internal sealed record SourcePassage(string Path, FileRegion Region, string? Speaker);

/// <summary>What is wrong with a citation, as all output formats tell it.</summary>
internal sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>What is wrong, in a line.</summary>
    public required string Message { get; init; }

    /// <summary>The file that cites, with <c>/</c> between folders.</summary>
    public required string Path { get; init; }

    /// <summary>The place to underline.</summary>
    public required FileRegion Region { get; init; }

    /// <summary>The cited words; what stands at the place when there are none.</summary>
    public required string Text { get; init; }

    /// <summary>The article's key as the citation has it, or null.</summary>
    public string? Article { get; init; }

    /// <summary>What it was compared with; null when nothing is near.</summary>
    public SourcePassage? Source { get; init; }

    /// <summary>Whether the command fails because of it.</summary>
    public bool Counts { get; init; } = true;
}
