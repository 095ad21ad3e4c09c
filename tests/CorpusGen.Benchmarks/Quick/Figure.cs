namespace CorpusGen.Benchmarks.Quick;

/// <summary>Which side of its target a figure must be on.</summary>
internal enum TargetSide
{
    /// <summary>It has no target; it is there to compare with.</summary>
    None,

    /// <summary>Smaller is better.</summary>
    AtMost,

    /// <summary>Larger is better.</summary>
    AtLeast,
}

/// <summary>What was measured, and what is wanted.</summary>
/// <param name="Name">What.</param>
/// <param name="Value">How much.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Side">Which side of the target is good.</param>
/// <param name="Target">The target; without meaning when there is none.</param>
/// <param name="Note">What to compare it with; empty when there is nothing to say.</param>
internal sealed record Figure(string Name, double Value, string Unit, TargetSide Side = TargetSide.None, double Target = 0, string Note = "")
{
    /// <summary>Whether the target is missed.</summary>
    public bool IsMissed => Side switch
    {
        TargetSide.AtMost => !(Value <= Target),
        TargetSide.AtLeast => !(Value >= Target),
        _ => false,
    };
}
