using System;

namespace CorpusGen.Fuzz.Checks;

/// <summary>A promise is broken.</summary>
public sealed class FailedCheckException : Exception
{
    /// <summary>Says which promise, and how it is broken.</summary>
    /// <param name="check">The promise in a few words that never change: failures of one check count as the same.</param>
    /// <param name="message">How it is broken here.</param>
    public FailedCheckException(string check, string message)
        : base($"{check}: {message}") => Check = check;

    /// <summary>Says nothing.</summary>
    public FailedCheckException()
        : this("unnamed", "")
    {
    }

    /// <summary>Says it in its own words.</summary>
    public FailedCheckException(string message)
        : this("unnamed", message)
    {
    }

    /// <summary>Says it in its own words, with a cause.</summary>
    public FailedCheckException(string message, Exception innerException)
        : base(message, innerException) => Check = "unnamed";

    /// <summary>The promise.</summary>
    public string Check { get; }

    /// <summary>Throws unless a promise holds.</summary>
    public static void Unless(bool holds, string check, Func<string> message)
    {
        if (!holds)
        {
            throw new FailedCheckException(check, message());
        }
    }
}
