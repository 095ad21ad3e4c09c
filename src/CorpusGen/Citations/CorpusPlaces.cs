using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Tells where tokens of the corpus stand: article, passage, offset, line, and the quotations around them.</summary>
internal sealed class CorpusPlaces
{
    private const int None = -1;

    private readonly CitableArticle[] _articles;
    private readonly ArticleWords[] _words;
    private readonly QuotationNesting[] _nestings;
    private readonly LineMap?[] _lines;

    /// <summary>Describes articles and their words, in the order of the index.</summary>
    public CorpusPlaces(CitableArticle[] articles, ArticleWords[] words, WordIndex index)
    {
        _articles = articles;
        _words = words;
        Index = index;
        _nestings = Array.ConvertAll(articles, static a => new QuotationNesting(a.Quotations));
        _lines = new LineMap?[articles.Length];
    }

    /// <summary>The words of the corpus.</summary>
    public WordIndex Index { get; }

    /// <summary>The articles, in the order of the index.</summary>
    public IReadOnlyList<CitableArticle> Articles => _articles;

    /// <summary>The tokens of an article.</summary>
    public TokenRange TokensOf(int article) => new(Index.ArticleStarts[article], Index.ArticleStarts[article + 1]);

    /// <summary>Where the tokens stand, which are of one article.</summary>
    public TokenPlace Locate(TokenRange tokens) => Locate(Index.ArticleOf(tokens.First), tokens);

    /// <summary>The stretch of the file from the first to the last of the tokens.</summary>
    public SourceSpan FileSpanOf(TokenPlace place)
    {
        var passages = _articles[place.Article].Passages;
        var (first, last) = (InFile(passages[place.FirstPassage], place.First), InFile(passages[place.LastPassage], place.Last));
        return SourceSpan.FromBounds(first.Start, Math.Max(first.Start, last.End));
    }

    /// <summary>The source's words from the first to the last of the tokens; passages are joined by a blank and an ellipsis.</summary>
    public string TextOf(TokenPlace place)
    {
        var passages = _articles[place.Article].Passages;
        var (start, end) = (place.First.Start, place.Last.End);
        if (place.FirstPassage == place.LastPassage)
        {
            return passages[place.FirstPassage].Words.Text.Substring(start, Math.Max(0, end - start));
        }

        var (head, tail) = (passages[place.FirstPassage].Words.Text, passages[place.LastPassage].Words.Text);
        return new StringBuilder().Append(head, start, head.Length - start).Append(" \u2026 ").Append(tail, 0, end).ToString();
    }

    /// <summary>The line of the file on which the first of the tokens stands, counted from 1.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="span">The same in the file.</param>
    public int LineOf(TokenPlace place, SourceSpan span)
    {
        var passages = _articles[place.Article].Passages;
        var passage = passages[place.FirstPassage];
        if (passage.Lines is { } lines)
        {
            return lines.LineOf(span.Start);
        }

        return passage.Line + (passages.Count == 1
            ? (_lines[place.Article] ??= new LineMap(passage.Words.Text)).LineOf(place.First.Start) - 1
            : LineEnds(passage.Words.Text, place.First.Start));
    }

    // A quotation is short: counting costs less than keeping a map of each.
    private static int LineEnds(string text, int end)
    {
        var count = 0;
        for (var i = 0; i < end; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            count += LineMap.IsLineEnd(text[i]) && !isPair ? 1 : 0;
        }

        return count;
    }

    /// <summary>The quotations that hold all of the tokens, from the innermost to the outermost, by their numbers in the article.</summary>
    public QuotationChain QuotationsAround(int article, TokenRange tokens) =>
        _nestings[article].Around(FileSpanOf(Locate(article, TrimToWords(tokens))));

    /// <summary>The same for tokens that were located.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="span">The same in the file.</param>
    /// <param name="tokens">The tokens.</param>
    public QuotationChain QuotationsAround(TokenPlace place, SourceSpan span, TokenRange tokens)
    {
        var trimmed = TrimToWords(tokens);
        return _nestings[place.Article].Around(trimmed == tokens ? span : FileSpanOf(Locate(place.Article, trimmed)));
    }

    /// <summary>
    /// How far behind a token the words may begin that an ellipsis joins to it: in the rest of its quotation, or of its paragraph and the
    /// next. Where only quotations are at hand, in those of the same utterance.
    /// </summary>
    /// <returns>The token behind the last at which they may begin.</returns>
    public int ReachOf(int token)
    {
        var article = Index.ArticleOf(token);
        var start = Index.ArticleStarts[article];
        var passage = PassageOf(article, token - start);
        var end = start + PassageEnd(article, passage);
        var reach = Math.Min(end, Index.ParagraphStart(Index.ParagraphOf(token) + 2));
        var outermost = None;
        foreach (var quotation in QuotationsAround(article, new TokenRange(token, token + 1)))
        {
            outermost = quotation;
        }

        if (outermost == None)
        {
            return reach;
        }

        var quotationEnd = _articles[article].Quotations[outermost].Span.End;
        var inside = FirstTokenFrom(article, new TokenRange(token, end), quotationEnd);
        return Math.Max(reach, inside == end ? EndOfUtterance(article, passage, _articles[article].Quotations[outermost].Utterance) : inside);
    }

    private int EndOfUtterance(int article, int passage, int utterance)
    {
        var start = Index.ArticleStarts[article];
        while (passage + 1 < _words[article].Passages.Length)
        {
            var first = start + _words[article].Passages[passage + 1];
            var continues = false;
            foreach (var quotation in QuotationsAround(article, new TokenRange(first, first + 1)))
            {
                continues |= _articles[article].Quotations[quotation].Utterance == utterance;
            }

            if (!continues)
            {
                break;
            }

            passage++;
        }

        return start + PassageEnd(article, passage);
    }

    private int FirstTokenFrom(int article, TokenRange range, int fileOffset) => Halving.FirstFrom(
        range.First,
        range.End,
        (Places: this, article, fileOffset),
        static (s, token) => s.Places.FileSpanOf(s.Places.Locate(s.article, new TokenRange(token, token + 1))).Start < s.fileOffset);

    // Marks around the words belong to neither side of a quotation's border.
    private TokenRange TrimToWords(TokenRange tokens)
    {
        var (first, end) = (tokens.First, tokens.End);
        while (end - first > 1 && (Index.NatureOf(end - 1) & WordNature.Word) == 0)
        {
            end--;
        }

        while (end - first > 1 && (Index.NatureOf(first) & WordNature.Word) == 0)
        {
            first++;
        }

        return new TokenRange(first, end);
    }

    private TokenPlace Locate(int article, TokenRange tokens)
    {
        var words = _words[article];
        var (first, last) = (tokens.First - Index.ArticleStarts[article], tokens.End - 1 - Index.ArticleStarts[article]);
        var passage = PassageOf(article, first);
        var lastPassage = last < PassageEnd(article, passage) ? passage : PassageOf(article, last);
        return new TokenPlace(article, passage, lastPassage, words.SpanOf(first), words.SpanOf(last));
    }

    private static SourceSpan InFile(CitablePassage passage, SourceSpan plain)
    {
        var span = passage.Words.ToSource(plain);
        return new SourceSpan(passage.Start + span.Start, span.Length);
    }

    private int PassageOf(int article, int token)
    {
        var found = Array.BinarySearch(_words[article].Passages, token);
        return found >= 0 ? found : ~found - 1;
    }

    // The separator that ends a passage.
    private int PassageEnd(int article, int passage) =>
        (passage + 1 < _words[article].Passages.Length ? _words[article].Passages[passage + 1] : _words[article].Codes.Length) - 1;
}
