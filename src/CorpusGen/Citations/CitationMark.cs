namespace CorpusGen.Citations;

/// <summary>What an editor's mark in a citation stands for.</summary>
internal enum CitationMarkKind
{
    /// <summary>Words of the source are left out.</summary>
    Ellipsis,

    /// <summary>Words stand for others, or are added.</summary>
    Bracket,

    /// <summary>A remark of the editor's, such as <c>[sic]</c>.</summary>
    Aside,
}

/// <summary>An editor's mark in a citation.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct CitationMark(CitationMarkKind Kind, int First, int End);
