using System;
using CorpusGen.Citations;

namespace CorpusGen;

/// <summary>A citation does not hold; the message says why, as the build would.</summary>
public sealed class CitationException : Exception
{
    /// <summary>Says that a citation does not hold.</summary>
    public CitationException()
        : base("The citation does not hold.")
    {
    }

    /// <summary>Says why a citation does not hold.</summary>
    public CitationException(string message)
        : base(message)
    {
    }

    /// <summary>Says why a citation does not hold, and what led to it.</summary>
    public CitationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Carries the verdict on a citation; its message becomes the exception's.</summary>
    public CitationException(CitationVerdict verdict)
        : base(verdict.ToProblem()?.Message ?? "The citation does not hold.") => Verdict = verdict;

    /// <summary>The verdict, with the nearest passage and the differing words where there are some; null when none was given.</summary>
    public CitationVerdict? Verdict { get; }
}
