namespace CorpusGen.Project;

/// <summary>How much a broken citation (CG0001 to CG0008) weighs in a project: <c>CorpusGenBrokenCitations</c>.</summary>
public enum BrokenCitations
{
    /// <summary>A warning, which is the default.</summary>
    Warning,

    /// <summary>An error: the build fails.</summary>
    Error,

    /// <summary>Nothing is reported.</summary>
    None,
}
