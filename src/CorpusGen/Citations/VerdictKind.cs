namespace CorpusGen.Citations;

/// <summary>What became of a citation.</summary>
public enum VerdictKind
{
    /// <summary>The source has the words, and everything else that was claimed holds.</summary>
    Found,

    /// <summary>A passage is near, and differs (CG0002).</summary>
    Altered,

    /// <summary>No passage is near (CG0001).</summary>
    NotFound,

    /// <summary>Somebody else said it (CG0003).</summary>
    WrongSpeaker,

    /// <summary>It stands in another article (CG0004).</summary>
    WrongArticle,

    /// <summary>A speaker is named, but these are the article's own words (CG0005).</summary>
    OwnWords,

    /// <summary>There is no article of that key (CG0006).</summary>
    UnknownArticle,

    /// <summary>The date that is claimed disagrees with the source (CG0007).</summary>
    WrongDate,

    /// <summary>Too short to identify anything: it stands in several places (CG0009).</summary>
    TooShort,
}
