using System.Collections.Generic;
using System.Linq;
using CorpusGen.Problems;

namespace CorpusGen.Articles;

/// <summary>
/// Joins what the sidecar, the front matter and the text itself say of an article. The sidecar comes first: it can be changed without touching
/// a source that is kept word for word. What is printed in the text comes last: metadata is somebody's decision.
/// </summary>
internal static class MetadataMerge
{
    /// <summary>Each value from the first of the two that has one.</summary>
    public static ArticleMetadata Join(ArticleMetadata first, ArticleMetadata second) => new()
    {
        Id = first.Id ?? second.Id,
        Title = first.Title ?? second.Title,
        Authors = first.Authors.IsEmpty ? second.Authors : first.Authors,
        Publisher = first.Publisher ?? second.Publisher,
        Url = first.Url ?? second.Url,
        Published = first.Published ?? second.Published,
        Language = first.Language ?? second.Language,
        Speakers = first.Speakers.IsEmpty ? second.Speakers : first.Speakers,
        Quotes = first.Quotes.IsEmpty ? second.Quotes : first.Quotes,
    };

    /// <summary>The keys of the front matter that do not count because the sidecar has them too (CG0102), in the order of the places.</summary>
    public static IEnumerable<Problem> Overruled(string path, MetadataReader.Result frontMatter, Sidecar? sidecar, MetadataReader.Result beside) => frontMatter.Given
        .Where(given => beside.Given.ContainsKey(given.Key))
        .OrderBy(given => given.Value.Start)
        .Select(given => new Problem(Rules.Metadata, path, given.Value, [$"'{given.Key}' stands in {sidecar?.Path} too, which counts"]));
}
