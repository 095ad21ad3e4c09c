using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;

namespace CorpusGen;

/// <summary>
/// A corpus at run time: its articles, and the check of citations by the same rules as in the build. Generated code makes one for
/// <c>Corpus</c>. Nothing is read before it is asked for; may be shared between threads.
/// </summary>
public sealed class CorpusCatalog
{
    // The corpora that were joined; none of them was joined of others.
    private readonly CorpusCatalog[] _parts;

    private readonly Lazy<IReadOnlyList<Article>> _articles;
    private readonly Lazy<IReadOnlyList<DateMention>> _timeline;
    private readonly Lazy<CorpusIndex> _index;
    private readonly Lazy<Dictionary<string, Article>> _byKey;

    /// <summary>Makes a catalog.</summary>
    /// <param name="articles">Gives the articles when they are first asked for.</param>
    public CorpusCatalog(Func<IReadOnlyList<Article>> articles)
        : this(articles, own => CorpusIndex.Create(RunTimeCorpus.ToCitable(own)), [])
    {
    }

    private CorpusCatalog(Func<IReadOnlyList<Article>> articles, Func<IReadOnlyList<Article>, CorpusIndex> index, CorpusCatalog[] parts)
    {
        _parts = parts;
        _articles = new Lazy<IReadOnlyList<Article>>(articles);
        _timeline = new Lazy<IReadOnlyList<DateMention>>(MakeTimeline);
        _index = new Lazy<CorpusIndex>(() => index(Articles));

        // Two articles of one key are reported while the program is compiled (CG0103), and that is only a warning: the first counts.
        _byKey = new Lazy<Dictionary<string, Article>>(() => Articles.GroupBy(a => a.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));
    }

    /// <summary>
    /// Puts corpora side by side, such as a program's own and those of the libraries that it references: their articles count as one corpus. What one
    /// of them has read already is not read again.
    /// </summary>
    /// <param name="catalogs">The corpora, such as <c>North.Corpus.Catalog</c>.</param>
    public static CorpusCatalog Join(params CorpusCatalog[] catalogs)
    {
        CorpusCatalog[] parts = [.. catalogs.SelectMany(c => c._parts.Length == 0 ? [c] : c._parts).Distinct()];
        return new CorpusCatalog(() => [.. parts.SelectMany(c => c.Articles)], _ => CorpusIndex.Join(parts.Select(c => c._index.Value)), parts);
    }

    /// <summary>The articles, in the order in which they were given.</summary>
    public IReadOnlyList<Article> Articles => _articles.Value;

    /// <summary>Every date that can be placed on the calendar, sorted by its first day, then by the article's key, then by its place.</summary>
    public IReadOnlyList<DateMention> Timeline => _timeline.Value;

    /// <summary>Finds cited words. Where they stand in several places that fit, the first of them is given.</summary>
    /// <param name="text">The quoted words, without marks around them.</param>
    /// <param name="article">The article's key, also with a section behind <c>#</c>; null when any article will do.</param>
    /// <param name="speaker">Who said it, or null when the article's own words will do.</param>
    /// <exception cref="CitationException">The corpus does not have the words, or not in this article, or not by this speaker.</exception>
    public CitedWords Cite([CorpusQuote] string text, string? article = null, string? speaker = null)
    {
        var (key, section) = ArticleTarget.Split(article);
        var citation = new Citation { Text = text, Article = key, Section = section, Speaker = speaker };
        var verdict = _index.Value.Check(citation);
        if (verdict is not { Kind: VerdictKind.Found or VerdictKind.TooShort, Passage: { } passage })
        {
            throw new CitationException(verdict);
        }

        // Two corpora may have articles of the same key: the one that has this very passage is meant.
        var holder = Array.Find(_parts, part => part._index.Value.Check(citation).Passage == passage) ?? this;
        var source = holder._byKey.Value[passage.Article];
        var quote = passage.Quotation is { } id ? source.Quotes.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.Ordinal)) : null;
        return new CitedWords(source, quote, passage.Text, passage.Span, passage.Line);
    }

    /// <summary>Finds the quotations in any text, such as a language model's answer, and judges each by the corpus.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<CheckedQuotation> Check(string text, CancellationToken cancellation = default) =>
        TextChecker.Check(_index.Value, text, cancellation);

    private IReadOnlyList<DateMention> MakeTimeline() =>
    [
        .. Articles.SelectMany(a => a.Dates)
            .Where(d => d.Earliest is not null)
            .OrderBy(d => d.Earliest)
            .ThenBy(d => d.Article.Key, StringComparer.Ordinal)
            .ThenBy(d => d.Span),
    ];
}
