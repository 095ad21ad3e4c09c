using System;
using System.Linq;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Runs;

/// <summary>How a case failed.</summary>
/// <param name="Kind">What failures of one cause have in common: the promise, or the exception and where it was thrown.</param>
/// <param name="Details">How it failed.</param>
internal sealed record Outcome(string Kind, string Details)
{
    /// <summary>Runs a case; null when every promise holds.</summary>
    public static Outcome? Of(FuzzCase input, CheckDepth depth) => Of(input, depth, out _);

    /// <summary>Runs a case; null when every promise holds.</summary>
    /// <param name="input">The case.</param>
    /// <param name="depth">What is done with it.</param>
    /// <param name="fixes">How many fixes were applied; 0 when it failed.</param>
    public static Outcome? Of(FuzzCase input, CheckDepth depth, out int fixes)
    {
        fixes = 0;
        try
        {
            fixes = AllChecks.Run(input, depth);
            return null;
        }
        catch (FailedCheckException e)
        {
            return new Outcome(e.Check, e.Message);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for; it is reported, kept, and makes the program fail.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var frames = (e.StackTrace ?? "").Split('\n').Where(l => l.Contains(" at CorpusGen.", StringComparison.Ordinal)).Take(1);
            return new Outcome(e.GetType().Name + string.Concat(frames.Select(Method)), e.ToString());
        }
    }

    private static string Method(string frame)
    {
        var start = frame.IndexOf(" at ", StringComparison.Ordinal) + 4;
        return " in " + frame[start..frame.IndexOf('(', start)];
    }
}
