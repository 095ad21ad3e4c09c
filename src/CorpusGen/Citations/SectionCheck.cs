using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles.Sections;

namespace CorpusGen.Citations;

/// <summary>Tells whether words stand in the section that a citation names.</summary>
internal static class SectionCheck
{
    /// <summary>What is wrong with the section that is named; null when nothing is, or when the article's sections are not known.</summary>
    public static SectionMismatch? Find(CorpusPlaces places, Citation citation, SourceMatch match)
    {
        if (citation.Section is not { Length: > 0 } name || places.Articles[places.Index.ArticleOf(match.Range.First)].Outline is not { } outline)
        {
            return null;
        }

        var named = outline.Find(name);

        // Every piece has to begin there: what an ellipsis joins may lie in two sections.
        if (match.Pieces.All(p => IsIn(named, places, p)))
        {
            return null;
        }

        var actual = outline.At(StartOf(places, match.Pieces.First(p => !IsIn(named, places, p))));
        return new SectionMismatch(name, NameOf(actual), named.Count > 0, !outline.Sections.IsEmpty, named.Count > 0 ? null : NameOf(outline.Nearest(name)));

        string? NameOf(ArticleSection? section) => section is null ? null : ArticleOutline.NameOf(section, name);
    }

    private static bool IsIn(IReadOnlyList<ArticleSection> sections, CorpusPlaces places, TokenRange piece)
    {
        var start = StartOf(places, piece);
        return sections.Any(s => s.Span.Start <= start && start < s.Span.End);
    }

    private static int StartOf(CorpusPlaces places, TokenRange piece) => places.FileSpanOf(places.Locate(piece)).Start;
}
