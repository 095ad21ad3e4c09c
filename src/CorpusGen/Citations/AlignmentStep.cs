namespace CorpusGen.Citations;

/// <summary>What a step of an alignment says.</summary>
internal enum StepKind
{
    /// <summary>Both sides have the same word.</summary>
    Same,

    /// <summary>One side has another word, or none.</summary>
    Differs,

    /// <summary>An ellipsis of the citation, over what it leaves out.</summary>
    Ellipsis,

    /// <summary>What needs no explanation: a bracket with the words it stands for, a remark, a footnote mark that is left out.</summary>
    Permitted,
}

/// <summary>A step of an alignment. Each side is a stretch of tokens; an empty one tells the place where the other side has more.</summary>
/// <param name="Cited">The tokens of the citation.</param>
/// <param name="Source">The tokens of the corpus.</param>
/// <param name="Kind">What it says.</param>
internal readonly record struct AlignmentStep(TokenRange Cited, TokenRange Source, StepKind Kind)
{
    /// <summary>Whether the citation adds a word.</summary>
    public bool IsAdded => Kind == StepKind.Differs && Source.Length == 0;
}
