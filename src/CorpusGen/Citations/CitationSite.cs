using System.Collections.Generic;
using CorpusGen.Problems;

namespace CorpusGen.Citations;

/// <summary>A citation and where a file writes its parts.</summary>
public sealed class CitationSite
{
    /// <summary>What is claimed.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the quoted words stand; their text is that of the citation.</summary>
    public required LocatedWords Words { get; init; }

    /// <summary>Where the article's key stands, without the section; null when none is named.</summary>
    public LocatedWords? Article { get; init; }

    /// <summary>Where the section stands, without <c>#</c>; null when none is named.</summary>
    public LocatedWords? Section { get; init; }

    /// <summary>Where the speaker's name stands; null when none is named.</summary>
    public LocatedWords? Speaker { get; init; }

    /// <summary>Where the date stands; null when none is named.</summary>
    public LocatedWords? Date { get; init; }

    /// <summary>Tries what a comment would say with other words; null where no words can end a citation too early.</summary>
    public CitationStretch? Stretch { get; init; }
}

/// <summary>The citations of a comment or a document, gathered.</summary>
public sealed class CitationReading
{
    private readonly List<CitationSite> _sites = [];
    private readonly List<Problem> _problems = [];

    /// <summary>The citations, in the order of the file.</summary>
    public IReadOnlyList<CitationSite> Sites => _sites;

    /// <summary>What looks like a citation and cannot be read (CG0011), with spans of the file.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Adds a citation.</summary>
    public void Add(CitationSite site) => _sites.Add(site);

    internal void AddUnreadable(LocatedWords place, string why) =>
        _problems.Add(new Problem(Rules.UnreadableComment, null, place.Source, [why]));
}
