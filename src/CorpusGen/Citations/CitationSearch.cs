using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Dates;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>A place of a corpus where a citation stands.</summary>
/// <param name="In">The search that found it.</param>
/// <param name="Match">The place.</param>
internal readonly record struct FoundPlace(CitationSearch In, SourceMatch Match)
{
    /// <summary>How the place fits what the citation claims besides the words.</summary>
    public VerdictKind Kind => In.KindOf(Match);

    /// <summary>Whether it stands in the section that the citation names; true where none is named, or where the sections are not known.</summary>
    public bool IsInSection => In.SectionOf(Match) is null;

    /// <summary>The article.</summary>
    public CitableArticle Article => In.ArticleOf(Match);
}

/// <summary>A citation in one part of what it is judged by: where its words stand there, what is near them, and whether what else it claims holds.</summary>
internal sealed class CitationSearch(CorpusPart part, Citation citation, CancellationToken cancellation) : IDisposable
{
    // Words of a sentence that everybody says stand in one of so many, and to look for others costs little.
    private const int FirstArticles = 16;

    private readonly CorpusPlaces _places = part.Places;

    // By the numbers that this part gives to words; made when they are first needed, because a citation that names an article needs one part.
    private CitationWords? _words;

    /// <summary>The part.</summary>
    public CorpusPart Part { get; } = part;

    /// <summary>Whether the citation has any word.</summary>
    public bool HasWords => Words.HasWords;

    private CitationWords Words => _words ??= new CitationWords(citation.Text, _places.Index.Words, cancellation);

    /// <summary>Gives back what the search was lent; its answers stay.</summary>
    public void Dispose() => _words?.Dispose();

    /// <summary>The articles of that key.</summary>
    public TokenRange[] ArticlesOf(string key) => [.. Part.Keys.Find(key).Select(_places.TokensOf)];

    /// <summary>The first article of that key whose quotations alone are at hand; null when there is none.</summary>
    public CitableArticle? WithoutText(string key) => Part.Keys.Find(key).Select(number => _places.Articles[number]).FirstOrDefault(a => !a.HasWholeText);

    /// <summary>The article that holds a match.</summary>
    public CitableArticle ArticleOf(SourceMatch match) => _places.Articles[_places.Index.ArticleOf(match.Range.First)];

    /// <summary>Adds the places where the words stand: word for word first; only what does not stand so in a stretch is read with its marks.</summary>
    public void Find(TokenRange[] scopes, List<FoundPlace> found)
    {
        var literal = new List<TokenRange>();
        foreach (var scope in scopes)
        {
            literal.Clear();
            new PhraseMatcher(_places.Index, Words, cancellation).Find(new TokenRange(0, Words.End), scope, literal);
            foreach (var place in literal)
            {
                found.Add(new FoundPlace(this, SourceMatch.Literal(place)));
            }

            if (literal.Count == 0)
            {
                found.AddRange(new MarkedMatcher(_places, Words, cancellation).Find(scope).Select(m => new FoundPlace(this, m)));
            }
        }
    }

    /// <summary>
    /// How many articles have the words, word for word, where all else that the citation claims fits. No more articles are looked through than it takes to find
    /// <paramref name="most"/>: a few first, and each time twice as many.
    /// </summary>
    public int CountFittingArticles(int most)
    {
        var (matcher, found, count, last) = (new PhraseMatcher(_places.Index, Words, cancellation), new List<TokenRange>(), 0, -1);
        for (int first = 0, length = FirstArticles; first < _places.Articles.Count; first += length, length *= 2)
        {
            var end = Math.Min(first + length, _places.Articles.Count);
            found.Clear();
            matcher.Find(new TokenRange(0, Words.End), new TokenRange(_places.TokensOf(first).First, _places.TokensOf(end - 1).End), found);
            foreach (var place in found)
            {
                var article = _places.Index.ArticleOf(place.First);
                if (article != last && KindOf(SourceMatch.Literal(place)) == VerdictKind.Found)
                {
                    last = article;
                    if (++count == most)
                    {
                        return count;
                    }
                }
            }
        }

        return count;
    }

    /// <summary>How a match fits what the citation claims besides the words.</summary>
    public VerdictKind KindOf(SourceMatch match)
    {
        var kind = VerdictKind.Found;
        if (citation.Speaker is not null || citation.QuotationsOnly)
        {
            foreach (var piece in match.Pieces)
            {
                var ofPiece = KindOf(piece);
                kind = Rank(ofPiece) > Rank(kind) ? ofPiece : kind;
            }
        }

        return kind == VerdictKind.Found && !DateFits(match) ? VerdictKind.WrongDate : kind;
    }

    /// <summary>How far a verdict about words that stand somewhere is from "found".</summary>
    public static int Rank(VerdictKind kind) => kind switch
    {
        VerdictKind.Found => 0,
        VerdictKind.WrongDate => 1,
        VerdictKind.WrongSpeaker => 2,
        _ => 3,
    };

    /// <summary>What the citation's marks hide there; null when that is nothing.</summary>
    public string? OmissionOf(SourceMatch match) => OmissionCheck.Find(_places, Words, match);

    /// <summary>What is wrong with the section that is named; null when nothing is.</summary>
    public SectionMismatch? SectionOf(SourceMatch match) => SectionCheck.Find(_places, citation, match);

    /// <summary>The nearest passage; null when none is near.</summary>
    public WordAlignment? Nearest(TokenRange[] scopes)
    {
        var nearest = new NearestPassage(_places, Words);
        WordAlignment? best = null;
        foreach (var scope in scopes)
        {
            var found = nearest.Find(scope, cancellation);
            best = best is null || found?.Cost < best.Cost ? found ?? best : best;
        }

        return best;
    }

    /// <summary>Where the parts stand that the citation's ellipses join, though not as those say; null when one of them stands nowhere.</summary>
    public SourceMatch? Scattered(TokenRange[] scopes)
    {
        foreach (var scope in scopes)
        {
            if (ScatteredParts.Find(_places, Words, scope, cancellation) is { } passage)
            {
                return SourceMatch.Literal(passage);
            }
        }

        return null;
    }

    /// <summary>The words that differ from the nearest passage.</summary>
    public EquatableArray<WordDifference> DifferencesOf(WordAlignment alignment) => WordDifferences.Of(_places, Words, citation.Text, alignment);

    /// <summary>The passage of a match, for those who read the verdict.</summary>
    public CitedPassage PassageOf(SourceMatch match)
    {
        var range = match.Range;
        var place = _places.Locate(range);
        var article = _places.Articles[place.Article];
        var span = _places.FileSpanOf(place);
        CitableQuotation? innermost = null, credited = null, claimed = null;
        foreach (var number in _places.QuotationsAround(place, span, range))
        {
            var quotation = article.Quotations[number];
            innermost ??= quotation;
            credited ??= quotation.Speaker is null ? null : quotation;
            claimed ??= citation.Speaker is { } speaker && SpeakerNames.Matches(speaker, quotation.SpeakerNames) ? quotation : null;
        }

        return new CitedPassage
        {
            Article = article.Key,
            Corpus = article.Corpus,
            Path = article.Path,
            Span = span,
            Line = _places.LineOf(place, span),
            Text = _places.TextOf(place),
            Quotation = (claimed ?? innermost)?.Id,
            Speaker = (claimed ?? credited)?.Speaker,
        };
    }

    private VerdictKind KindOf(TokenRange piece)
    {
        var article = _places.Index.ArticleOf(piece.First);
        var quotations = _places.Articles[article].Quotations;
        var kind = VerdictKind.OwnWords;
        foreach (var quotation in _places.QuotationsAround(article, piece))
        {
            if (citation.Speaker is not { } speaker || SpeakerNames.Matches(speaker, quotations[quotation].SpeakerNames))
            {
                return VerdictKind.Found;
            }

            kind = VerdictKind.WrongSpeaker;
        }

        return kind;
    }

    // A date fits when it is the article's own, or one that the article mentions; each may be more or less exact than the other. Without
    // the article's own date nothing can be said.
    private bool DateFits(SourceMatch match)
    {
        if (citation.Date is not { } claimed || ArticleOf(match) is not { Published: { } published } article)
        {
            return true;
        }

        return PartialDate.TryParse(claimed, out var date) && (Overlaps(date, published) || article.MentionedDates.Any(d => Overlaps(date, d)));
    }

    private static bool Overlaps(PartialDate date, string other) =>
        PartialDate.TryParse(other, out var known) && date.Earliest <= known.Latest && known.Earliest <= date.Latest;
}
