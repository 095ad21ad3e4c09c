using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Dates;
using CorpusGen.Locking;
using CorpusGen.Problems;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>All articles of a corpus, and what only shows when they are seen together.</summary>
public sealed class CorpusReading
{
    private CorpusReading(
        IReadOnlyList<ArticleReading> articles, IReadOnlyList<ArticleReading> unreadable, SpeakerDirectory speakers, EquatableArray<Problem> problems)
    {
        Articles = articles;
        Unreadable = unreadable;
        Speakers = speakers;
        Problems = problems;
    }

    /// <summary>The articles, sorted by path; each has a key of its own.</summary>
    public IReadOnlyList<ArticleReading> Articles { get; }

    /// <summary>The articles that could not be read (CG0101, CG0109), sorted by path: they say why, and have no words.</summary>
    public IReadOnlyList<ArticleReading> Unreadable { get; }

    /// <summary>The speakers of all articles.</summary>
    public SpeakerDirectory Speakers { get; }

    /// <summary>What is wrong between articles: the same key twice (CG0103), the same text twice (CG0108), names that look the same (CG0110). Each names the later path.</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>
    /// Puts articles together; their order does not matter. Where two have the same key, the first by path keeps it, and the others are
    /// numbered as <see cref="ArticleKey.Distinct"/> says.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="locked">The lock: an article that was renamed since keeps the key that it has there. Null when the project has none.</param>
    public static CorpusReading Create(IEnumerable<ArticleReading> articles, CorpusLock? locked = null)
    {
        var sorted = articles.OrderBy(a => a.Path, StringComparer.Ordinal).ToList();

        // What cannot be read takes no key from what can: the program does not have it.
        var readable = sorted.Where(a => !a.Blocks.IsEmpty).ToList();
        var keys = LockedKeys.Settle(locked, [.. readable.Select(a => new ArticleIdentity(a.Path, a.Key, () => CorpusLock.HashOf(a)))]);
        var distinct = readable.Select((a, i) => a.WithKey(keys.Keys[i])).ToList();
        var speakers = SpeakerDirectory.Build(distinct.Select(SpeakersOf));
        return new CorpusReading(
            distinct,
            sorted.Where(a => a.Blocks.IsEmpty).ToList(),
            speakers,
            SameKeys(readable, keys.Wanted).Concat(SameTexts(readable)).Concat(LookAlikeNames.InCorpus(distinct, speakers))
                .OrderBy(p => p.Path, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>What citations are checked against.</summary>
    public IReadOnlyList<CitableArticle> ToCitable()
    {
        var otherKeys = ArticleKey.OtherKeys([.. Articles.Select(a => a.Key)], [.. Articles.Select(a => a.Path)]);
        return [.. Articles.Select((a, i) => ToCitable(a, otherKeys[i] is { } other ? [other] : []))];
    }

    /// <summary>The dates that an article mentions and that a citation may give as its own, each once.</summary>
    public static EquatableArray<string> MentionedDatesOf(ArticleReading article) =>
        article.Dates.Select(d => d.Value).Where(v => PartialDate.TryParse(v, out _)).Distinct().ToEquatableArray();

    /// <summary>What the speaker directory needs of an article.</summary>
    public static ArticleSpeakers SpeakersOf(ArticleReading article) => new(
        article.Key,
        article.Quotations
            .Select(q => q.Attribution?.Name)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .OrderBy(n => n, StringComparer.Ordinal)
            .ToEquatableArray(),
        article.Metadata.Speakers)
    {
        Spellings = article.Quotations
            .Select(q => q.Attribution)
            .OfType<Attribution>()
            .SelectMany(a => a.Spellings.Select(s => new NameSpelling(a.Name!, s)))
            .Distinct()
            .OrderBy(s => s.Name, StringComparer.Ordinal)
            .ThenBy(s => s.Spelling, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private static IEnumerable<Problem> SameKeys(List<ArticleReading> sorted, EquatableArray<string> keys)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Count; i++)
        {
            if (owners.TryGetValue(keys[i], out var owner))
            {
                yield return new Problem(Rules.DuplicateKey, sorted[i].Path, default, [keys[i], owner]);
            }
            else
            {
                owners.Add(keys[i], sorted[i].Path);
            }
        }
    }

    private static IEnumerable<Problem> SameTexts(List<ArticleReading> sorted)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in sorted)
        {
            if (owners.TryGetValue(article.Plain.Text, out var owner))
            {
                yield return new Problem(Rules.SameArticle, article.Path, default, [owner]);
            }
            else
            {
                owners.Add(article.Plain.Text, article.Path);
            }
        }
    }

    private CitableArticle ToCitable(ArticleReading article, EquatableArray<string> otherKeys)
    {
        var quotations = new List<CitableQuotation>(article.Quotations.Count);
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            var quotation = article.Quotations[i];
            var speaker = quotation.Attribution?.Name is { } name ? Speakers.Find(article.Key, name) : null;
            EquatableArray<string> names = speaker is null ? [] : [speaker.Name, .. speaker.Aliases];
            quotations.Add(new CitableQuotation(article.QuotationIds[i], quotation.Words, speaker?.Name, names, quotation.Utterance));
        }

        return new CitableArticle
        {
            Key = article.Key,
            OtherKeys = otherKeys,
            Path = article.Path,
            Title = article.Metadata.Title,
            Published = article.Metadata.Published?.ToString(),
            MentionedDates = MentionedDatesOf(article),
            Outline = article.Outline,
            Passages = [CitablePassage.OfWholeText(article.Path, article.Plain, article.Lines, article.Blocks.Select(b => article.Plain.ToPlain(b.Span).Start))],
            Quotations = quotations.ToEquatableArray(),
        };
    }
}
