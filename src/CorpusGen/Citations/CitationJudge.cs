using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Dates;

namespace CorpusGen.Citations;

/// <summary>Judges one citation: where its words stand, whether what else it claims holds there, and what is nearest when they stand nowhere.</summary>
internal sealed class CitationJudge
{
    private readonly CorpusPlaces _places;
    private readonly ArticleKeys _keys;
    private readonly Citation _citation;
    private readonly CitationWords _words;
    private readonly CancellationToken _cancellation;

    /// <summary>Prepares to judge a citation.</summary>
    public CitationJudge(CorpusPlaces places, ArticleKeys keys, Citation citation, CancellationToken cancellation)
    {
        _places = places;
        _keys = keys;
        _citation = citation;
        _words = new CitationWords(citation.Text, places.Index.Words);
        _cancellation = cancellation;
    }

    private TokenRange Everything => new(0, _places.Index.Codes.Length);

    /// <summary>The verdict.</summary>
    public CitationVerdict Judge()
    {
        if (!_words.HasWords && (_citation.Article is null || _keys.Find(_citation.Article).Count > 0))
        {
            return Verdict(VerdictKind.NotFound);
        }

        if (_citation.Article is not { } key)
        {
            var anywhere = Find(Everything);
            return anywhere.Count > 0 ? JudgeMatches(anywhere) : JudgeNearest([Everything]);
        }

        var articles = _keys.Find(key);
        if (articles.Count == 0)
        {
            return Verdict(VerdictKind.UnknownArticle) with { NearestKey = _keys.Nearest(key) ?? KeyOfOnlyArticle() };
        }

        var scopes = articles.Select(_places.TokensOf).ToList();
        var matches = scopes.SelectMany(Find).ToList();
        if (matches.Count > 0)
        {
            return JudgeMatches(matches);
        }

        var elsewhere = Find(Everything);
        return elsewhere.Count > 0
            ? Describe(Verdict(VerdictKind.WrongArticle) with { Places = CountPlaces(elsewhere) }, Best(elsewhere).Match)
            : JudgeNearest(scopes);
    }

    // Word for word first; only what does not stand so is read with its marks.
    private List<SourceMatch> Find(TokenRange scope)
    {
        var literal = new List<TokenRange>();
        new PhraseMatcher(_places.Index, _words, _cancellation).Find(new TokenRange(0, _words.End), scope, literal);
        return literal.Count > 0
            ? literal.ConvertAll(static place => new SourceMatch([place], 0, null))
            : new MarkedMatcher(_places, _words, _cancellation).Find(scope);
    }

    private string? KeyOfOnlyArticle()
    {
        var articles = Find(Everything).Select(m => _places.Index.ArticleOf(m.Range.First)).Distinct().Take(2).ToList();
        return articles.Count == 1 ? _places.Articles[articles[0]].Key : null;
    }

    private CitationVerdict JudgeMatches(List<SourceMatch> matches)
    {
        var (match, kind) = Best(matches);
        if (kind != VerdictKind.Found)
        {
            return Describe(Verdict(kind) with { Places = CountPlaces(matches) }, match);
        }

        var isOpen = _citation.Article is null && matches.Count > 1;
        var fitting = CountPlaces(isOpen ? matches.FindAll(m => KindOf(m) == VerdictKind.Found) : matches);
        if (isOpen && fitting > 1)
        {
            return Describe(Verdict(VerdictKind.TooShort) with { Places = fitting }, match);
        }

        return Describe(Verdict(kind) with { Places = fitting, Omission = OmissionCheck.Find(_places, _words, match) }, match);
    }

    // The one that fits best: whatever satisfies all that is claimed; else what comes nearest to it; of those, what omits least.
    private (SourceMatch Match, VerdictKind Kind) Best(List<SourceMatch> matches)
    {
        var best = (Match: matches[0], Kind: KindOf(matches[0]));
        foreach (var match in matches)
        {
            if (best.Kind == VerdictKind.Found && match.Omitted >= best.Match.Omitted)
            {
                continue;
            }

            var kind = KindOf(match);
            var (rank, bestRank) = (Rank(kind), Rank(best.Kind));
            if (rank < bestRank || (rank == bestRank && match.Omitted < best.Match.Omitted))
            {
                best = (match, kind);
            }
        }

        return best;
    }

    private static int Rank(VerdictKind kind) => kind switch
    {
        VerdictKind.Found => 0,
        VerdictKind.WrongDate => 1,
        VerdictKind.WrongSpeaker => 2,
        _ => 3,
    };

    private VerdictKind KindOf(SourceMatch match)
    {
        var kind = VerdictKind.Found;
        if (_citation.Speaker is not null || _citation.QuotationsOnly)
        {
            foreach (var piece in match.Pieces)
            {
                var ofPiece = KindOf(piece);
                kind = Rank(ofPiece) > Rank(kind) ? ofPiece : kind;
            }
        }

        return kind == VerdictKind.Found && !DateFits(match) ? VerdictKind.WrongDate : kind;
    }

    private VerdictKind KindOf(TokenRange piece)
    {
        var article = _places.Index.ArticleOf(piece.First);
        var quotations = _places.Articles[article].Quotations;
        var kind = VerdictKind.OwnWords;
        foreach (var quotation in _places.QuotationsAround(article, piece))
        {
            if (_citation.Speaker is not { } speaker || SpeakerNames.Matches(speaker, quotations[quotation].SpeakerNames))
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
        if (_citation.Date is not { } claimed
            || _places.Articles[_places.Index.ArticleOf(match.Range.First)] is not { Published: { } published } article)
        {
            return true;
        }

        return PartialDate.TryParse(claimed, out var date) && (Overlaps(date, published) || article.MentionedDates.Any(d => Overlaps(date, d)));
    }

    private static bool Overlaps(PartialDate date, string other) =>
        PartialDate.TryParse(other, out var known) && date.Earliest <= known.Latest && known.Earliest <= date.Latest;

    private CitationVerdict JudgeNearest(List<TokenRange> scopes)
    {
        var nearest = new NearestPassage(_places, _words);
        WordAlignment? best = null;
        foreach (var scope in scopes)
        {
            var found = nearest.Find(scope, _cancellation);
            best = best is null || found?.Cost < best.Cost ? found ?? best : best;
        }

        best ??= _citation.Article is null ? null : nearest.Find(Everything, _cancellation);
        return best is null
            ? Verdict(VerdictKind.NotFound)
            : Describe(Verdict(VerdictKind.Altered), new SourceMatch([best.Source], 0, null)) with
            {
                Differences = WordDifferences.Of(_places, _words, _citation.Text, best),
            };
    }

    private static int CountPlaces(List<SourceMatch> matches)
    {
        if (matches.Count < 2)
        {
            return matches.Count;
        }

        var (count, end) = (0, -1);
        foreach (var range in matches.ConvertAll(static m => m.Range).OrderBy(static r => r.First).ThenBy(static r => r.End))
        {
            if (range.First >= end)
            {
                count++;
                end = range.End;
            }
        }

        return count;
    }

    private CitationVerdict Verdict(VerdictKind kind) => new() { Citation = _citation, Kind = kind };

    private CitationVerdict Describe(CitationVerdict verdict, SourceMatch match)
    {
        var range = match.Range;
        var place = _places.Locate(range);
        var article = _places.Articles[place.Article];
        CitableQuotation? innermost = null, credited = null, claimed = null;
        foreach (var number in _places.QuotationsAround(place.Article, range))
        {
            var quotation = article.Quotations[number];
            innermost ??= quotation;
            credited ??= quotation.Speaker is null ? null : quotation;
            claimed ??= _citation.Speaker is { } speaker && SpeakerNames.Matches(speaker, quotation.SpeakerNames) ? quotation : null;
        }

        return verdict with
        {
            SourceDate = verdict.Kind == VerdictKind.WrongDate ? article.Published : null,
            Passage = new CitedPassage
            {
                Article = article.Key,
                Path = article.Path,
                Span = _places.FileSpanOf(place),
                Line = _places.LineOf(place),
                Text = _places.TextOf(place),
                Quotation = (claimed ?? innermost)?.Id,
                Speaker = (claimed ?? credited)?.Speaker,
            },
        };
    }
}
