using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Problems;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>Finds names that are different and look the same (CG0110): whoever reads or types them cannot tell which is meant.</summary>
internal static class LookAlikeNames
{
    /// <summary>Quotations of one article; the later one is reported.</summary>
    /// <param name="path">The article.</param>
    /// <param name="ids">The quotations' names.</param>
    /// <param name="quotations">The quotations, with the spans of the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<Problem> InArticle(string path, EquatableArray<string> ids, EquatableArray<Quotation> quotations, CancellationToken cancellation) =>
        Pairs(ids, cancellation).Select(p => Report("quotation", path, quotations[p.Later].Words, ids[p.Later], ids[p.Earlier], path));

    /// <summary>Keys and speakers of a corpus; the later article, by path, is reported.</summary>
    /// <param name="articles">The articles, sorted by path, each with a key of its own.</param>
    /// <param name="speakers">Their speakers.</param>
    public static IEnumerable<Problem> InCorpus(IReadOnlyList<ArticleReading> articles, SpeakerDirectory speakers)
    {
        var keys = Pairs([.. articles.Select(a => a.Key)], CancellationToken.None)
            .Select(p => Report("key", articles[p.Later].Path, default, articles[p.Later].Key, articles[p.Earlier].Key, articles[p.Earlier].Path));
        return keys.Concat(Speakers(articles, speakers));
    }

    private static IEnumerable<Problem> Speakers(IReadOnlyList<ArticleReading> articles, SpeakerDirectory speakers)
    {
        foreach (var (earlier, later) in Pairs([.. speakers.Speakers.Select(s => s.Name)], CancellationToken.None))
        {
            var (one, other) = (Find(articles, speakers, speakers.Speakers[earlier]), Find(articles, speakers, speakers.Speakers[later]));
            if (one is { } first && other is { } second)
            {
                var isInOrder = string.CompareOrdinal(first.Path, second.Path) <= 0;
                yield return isInOrder
                    ? Report("speaker", second.Path, second.Span, speakers.Speakers[later].Name, speakers.Speakers[earlier].Name, first.Path)
                    : Report("speaker", first.Path, first.Span, speakers.Speakers[earlier].Name, speakers.Speakers[later].Name, second.Path);
            }
        }
    }

    // The numbers of two names that look the same, for each that looks like an earlier one.
    private static IEnumerable<(int Earlier, int Later)> Pairs(EquatableArray<string> names, CancellationToken cancellation)
    {
        var seen = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var number = 0; number < names.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var look = LookAlike.Of(names[number]);
            if (seen.TryGetValue(look, out var earlier))
            {
                yield return (earlier, number);
            }
            else
            {
                seen.Add(look, number);
            }
        }
    }

    // Where a speaker is credited first.
    private static (string Path, SourceSpan Span)? Find(IReadOnlyList<ArticleReading> articles, SpeakerDirectory speakers, SpeakerIdentity speaker)
    {
        foreach (var article in articles)
        {
            foreach (var quotation in article.Quotations)
            {
                if (quotation.Attribution is { Name: { } name } attribution && speakers.Find(article.Key, name) == speaker)
                {
                    return (article.Path, attribution.MentionSpan);
                }
            }
        }

        return null;
    }

    private static Problem Report(string what, string path, SourceSpan span, string name, string other, string otherPath)
    {
        var (here, there) = LookAlike.Difference(name, other);
        return new Problem(Rules.LookAlikeName, path, span, [what, name, other, otherPath, here, there]);
    }
}
