using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Reading: every span lies in its file, the words at a span are the words that are claimed, and every quotation is found as a citation of itself.</summary>
internal static class ReadingCheck
{
    /// <summary>Reads the articles of a case, twice, and gives the corpus.</summary>
    public static CorpusReading Run(FuzzCase input)
    {
        var first = Read(input);
        var second = Read(new FuzzCase([.. input.Files.Reverse()]));
        FailedCheckException.Unless(Describe(first) == Describe(second), "reading twice gives the same", () => "the order of the files matters");
        foreach (var article in first.Articles.Concat(first.Unreadable))
        {
            CheckSpans(article, input);
        }

        CheckQuotations(first);
        return first;
    }

    /// <summary>The corpus as code is generated of it: a line end is one character, however a file writes it.</summary>
    public static CorpusReading ReadWithLineFeeds(FuzzCase input) => Read(new FuzzCase(
        [.. input.Files.Select(f => f.Kind == FileKind.Article && f.Text.Length <= ArticleReader.MaxLength ? f with { Text = f.Text.Replace("\r\n", "\n", StringComparison.Ordinal) } : f)]));

    private static CorpusReading Read(FuzzCase input)
    {
        var files = CorpusFiles.Pair(input.Files.Where(f => f.Kind is FileKind.Article or FileKind.Sidecar), f => f.Path);
        return CorpusReading.Create(files.Articles.Select(f =>
            ArticleReader.Read(f.Article.Path, f.Article.Text, f.Sidecar is { } beside ? new Sidecar(beside.Path, beside.Text) : null)));
    }

    private static void CheckSpans(ArticleReading article, FuzzCase input)
    {
        var whole = new SourceSpan(0, article.Source.Length);
        IEnumerable<SourceSpan> spans =
        [
            .. article.Blocks.Select(b => b.Span),
            .. article.Quotations.SelectMany(q => new[] { q.Span, q.Words }),
            .. article.Quotations.Select(q => q.Attribution).OfType<Speakers.Attribution>().SelectMany(a => new[] { a.MentionSpan, a.CueSpan ?? default, a.SourceMentionSpan ?? default }),
            .. article.Dates.Select(d => d.Span),
        ];
        FailedCheckException.Unless(spans.All(s => s.Start >= 0 && s.Length >= 0 && whole.Contains(s)), "spans lie in their file", () => article.Path);
        FailedCheckException.Unless(article.Quotations.All(q => q.Span.Contains(q.Words)), "a quotation's words lie in the quotation", () => article.Path);
        FailedCheckException.Unless(
            article.QuotationIds.Distinct().Count() == article.Quotations.Count, "each quotation has an id of its own", () => string.Join(", ", article.QuotationIds));
        foreach (var problem in article.Problems)
        {
            var file = input.Files.First(f => f.Path == problem.Path).Text;
            FailedCheckException.Unless(problem.Span.Start >= 0 && problem.Span.End <= file.Length && problem.Message.Length > 0, "problems lie in their file", () => problem.Message);
        }
    }

    private static void CheckQuotations(CorpusReading corpus)
    {
        var index = CorpusIndex.Create(corpus.ToCitable());
        foreach (var article in corpus.Articles)
        {
            foreach (var (_, quotation, words) in OwnWords.Of(article))
            {
                var speaker = quotation.Attribution?.Name is { } name ? corpus.Speakers.Find(article.Key, name)?.Name : null;
                var verdict = index.Check(new Citation { Text = words, Article = article.Key, Speaker = speaker });
                FailedCheckException.Unless(verdict.IsClean, "a quotation is found as a citation of itself", () => $"{verdict.Kind} {verdict.Omission}: {words} — {speaker}");
            }
        }
    }

    private static string Describe(CorpusReading corpus) => string.Join(
        '\n',
        corpus.Articles.Concat(corpus.Unreadable).Select(a => string.Join(
            '|',
            [
                a.Path, a.Key, a.Metadata.ToString(),
                .. a.Blocks.Select(b => b.ToString()),
                .. a.Quotations.Select(q => q.ToString()),
                .. a.QuotationIds,
                .. a.Dates.Select(d => d.ToString()),
                .. a.Problems.Select(p => p.Path + p.Span + p.Message),
            ])).Concat(corpus.Problems.Select(p => p.Path + p.Message)));
}
