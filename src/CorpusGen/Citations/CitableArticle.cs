using System.Collections.Generic;
using CorpusGen.Articles;
using CorpusGen.Articles.Sections;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>A quotation that can be cited.</summary>
/// <param name="Id">Its name in the article.</param>
/// <param name="Span">Where its words stand in the file, without the outer marks.</param>
/// <param name="Speaker">The canonical name of whom the article credits, or null.</param>
/// <param name="SpeakerNames">All names and spellings that mean the speaker, the canonical one among them; empty when nobody is credited.</param>
/// <param name="Utterance">The number of its utterance in the article.</param>
public sealed record CitableQuotation(string Id, SourceSpan Span, string? Speaker, EquatableArray<string> SpeakerNames, int Utterance);

/// <summary>Words of an article that lie together.</summary>
/// <param name="Words">The words; an offset of the file is <paramref name="Start"/> plus the source offset that these give.</param>
/// <param name="Start">Where the words' source begins in the file, in UTF-16 code units.</param>
/// <param name="Line">The line of the file on which that source begins, counted from 1.</param>
public sealed record CitablePassage(PlainText Words, int Start, int Line)
{
    /// <summary>The lines of the whole file; null when the words' own lines tell, because no line of the file was left out of them.</summary>
    public LineMap? Lines { get; init; }

    /// <summary>
    /// Where its paragraphs begin in the plain words, in order; empty when blank lines tell. An ellipsis reaches no further than the next
    /// paragraph, and a bracket not over the end of its own.
    /// </summary>
    public EquatableArray<int> Paragraphs { get; init; }

    /// <summary>The whole text of an article. In plain text blank lines part paragraphs; those of Markdown are no words, so its blocks tell.</summary>
    internal static CitablePassage OfWholeText(string path, PlainText words, LineMap lines, IEnumerable<int> blocks) => new(words, 0, 1)
    {
        Lines = lines,
        Paragraphs = CorpusFiles.IsMarkdown(path) ? blocks.ToEquatableArray() : [],
    };
}

/// <summary>What citations of an article are checked against: its whole text where that is at hand, its quotations alone where not.</summary>
public sealed record CitableArticle
{
    /// <summary>What citations call it.</summary>
    public required string Key { get; init; }

    /// <summary>Other names by which it may be cited: the file name without its ending.</summary>
    public EquatableArray<string> OtherKeys { get; init; }

    /// <summary>The library that carries it, by the name of its assembly, for messages; null for an article of the project's own.</summary>
    public string? Corpus { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Its file, for messages.</summary>
    public required string Path { get; init; }

    /// <summary>When it was published, as in <see cref="Dates.PartialDate"/>, or null.</summary>
    public string? Published { get; init; }

    /// <summary>The dates that its text mentions, as in <see cref="Dates.PartialDate"/>; a citation may give one of them as its own.</summary>
    public EquatableArray<string> MentionedDates { get; init; }

    /// <summary>Its sections; null when its whole text is not at hand, so that sections are not checked.</summary>
    public ArticleOutline? Outline { get; init; }

    /// <summary>Its words: one passage when the whole text is at hand, one for each quotation when only those are.</summary>
    public required IReadOnlyList<CitablePassage> Passages { get; init; }

    /// <summary>Whether its passages are the whole text; else they are its quotations, and what else it says cannot be known.</summary>
    public bool HasWholeText { get; init; } = true;

    /// <summary>Its quotations, in the order of the text.</summary>
    public required EquatableArray<CitableQuotation> Quotations { get; init; }
}
