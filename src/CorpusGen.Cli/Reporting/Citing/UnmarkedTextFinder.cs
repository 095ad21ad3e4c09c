using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>
/// Finds text of the corpus that stands in code or Markdown without a citation: <see cref="LeastWords"/> words or more that agree with an article one
/// behind the other, by the rules of citations.
/// </summary>
/// <param name="index">The corpus.</param>
/// <param name="articles">Its articles.</param>
internal sealed class UnmarkedTextFinder(CorpusIndex index, IEnumerable<ReportedArticle> articles)
{
    /// <summary>
    /// So many words in a row do not agree by chance. It is twice <see cref="Probe"/>, so that whatever is long enough holds a whole probe, wherever it begins.
    /// </summary>
    public const int LeastWords = 2 * Probe;

    // In a citation these stand for words that were left out.
    private static readonly string[] Ellipses = ["…", "..."];

    // Every so many words the words up to the next probe are looked up; what is found there is made as long as it goes.
    private const int Probe = 6;

    private readonly Dictionary<string, ReportedArticle> _byPath = articles.ToDictionary(a => a.Contents.Model.Path, StringComparer.Ordinal);

    /// <summary>Looks through files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cited">What is cited in them.</param>
    /// <returns>What was found, sorted by file and place.</returns>
    public IReadOnlyList<UnmarkedText> Find(CheckedFiles files, IEnumerable<JudgedCitation> cited)
    {
        var ofFiles = cited.ToLookup(c => c.Path, c => c.Span, StringComparer.Ordinal);
        var code = files.Code.ToDictionary(t => t.FilePath, StringComparer.Ordinal);
        return
        [
            .. files.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).AsParallel().AsOrdered().SelectMany(file => FindIn(
                file.Key,
                file.Value,
                code.TryGetValue(file.Key, out var tree) ? ProseWords.OfCode(tree) : ProseWords.OfDocument(file.Value.ToString()),
                Merge(ofFiles[file.Key]))),
        ];
    }

    private IEnumerable<UnmarkedText> FindIn(string path, SourceText text, string prose, List<SourceSpan> cited)
    {
        var words = ProseWords.Split(prose).ToList();
        var next = 0;
        for (var at = 0; at + Probe <= words.Count; at += Probe)
        {
            if (at < next || Look(prose, words, at, at + Probe) is null)
            {
                continue;
            }

            var end = Longest(at + Probe, words.Count, e => Look(prose, words, at, e) is not null);
            var start = at - (Longest(0, at - next, back => Look(prose, words, at - back, end) is not null));
            next = end;
            var span = SourceSpan.FromBounds(words[start].Start, words[end - 1].End);
            if (end - start >= LeastWords && !IsCited(cited, span) && Look(prose, words, start, end) is { } passage)
            {
                yield return new UnmarkedText(path, text.Lines.GetLinePosition(span.Start).Line + 1, end - start, passage.Text, _byPath[passage.Path], passage.Span.Start);
            }
        }
    }

    // The passage that has the words from one to just before another, word for word.
    private CitedPassage? Look(string prose, List<SourceSpan> words, int start, int end)
    {
        var text = prose[words[start].Start..words[end - 1].End];
        return text.Contains(ProseWords.Break, StringComparison.Ordinal) || Ellipses.Any(e => text.Contains(e, StringComparison.Ordinal)) ? null : index.Find(text);
    }

    // The largest number for which something holds that holds for the least, and for none behind the first for which it does not. Steps are doubled
    // and then halved, so that a long text is not looked up word by word.
    private static int Longest(int least, int most, Func<int, bool> holds)
    {
        var (good, step) = (least, 1);
        while (good + step <= most && holds(good + step))
        {
            good += step;
            step *= 2;
        }

        for (; step > 0; step /= 2)
        {
            good += good + step <= most && holds(good + step) ? step : 0;
        }

        return good;
    }

    // In order, and what overlaps put together.
    private static List<SourceSpan> Merge(IEnumerable<SourceSpan> cited)
    {
        var merged = new List<SourceSpan>();
        foreach (var span in cited.Order())
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = SourceSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static bool IsCited(List<SourceSpan> cited, SourceSpan words)
    {
        var found = cited.BinarySearch(new SourceSpan(words.End, 0));
        var last = (found >= 0 ? found : ~found) - 1;
        return last >= 0 && cited[last].End > words.Start;
    }
}
