namespace CorpusGen.Project;

/// <summary>What of its articles a library with a public corpus carries, so that citations in projects that reference it can be checked.</summary>
public enum CarriedText
{
    /// <summary>Nothing: other projects have the typed members alone.</summary>
    None,

    /// <summary>The quotations, which the program has in any case, and what is known of the articles.</summary>
    Quotations,

    /// <summary>The whole texts.</summary>
    Text,
}
