using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Searching;

/// <summary>
/// Writes what the search looks through: a script beside the pages, since a page that was opened from disk may load scripts and nothing else. It is divided into files
/// that browsers take at once. Each calls <c>corpusSearch.add</c> with a list of articles: <c>[title, [[address, text, [[start, length, address, speaker], …]], …]]</c>, where
/// the inner list has the quotations of a paragraph.
/// </summary>
internal static class SearchIndex
{
    private const int MostBytes = 200_000;

    // What is one answer of the search; a longer paragraph is several.
    private const int LongestText = 2_000;
    private const int MostQuotations = 40;

    // Rows of an article stand together as long as they are small beside a file, in UTF-16 code units.
    private const int LongestGroup = 10_000;

    /// <summary>Writes the files; there is at least one.</summary>
    public static List<SiteFile> Write(ReportContents report)
    {
        var files = new List<SiteFile>();
        var script = new StringBuilder();
        var bytes = 0;
        foreach (var group in Groups(report))
        {
            var size = Encoding.UTF8.GetByteCount(group);
            if (bytes + size > MostBytes && bytes > 0)
            {
                Finish();
            }

            script.Append(bytes == 0 ? "" : ",\n").Append(group);
            bytes += size;
        }

        Finish();
        return files;

        void Finish()
        {
            files.Add(new SiteFile(FileOf(files.Count + 1), $"corpusSearch.add([\n{script}\n]);\n"));
            script.Clear();
            bytes = 0;
        }
    }

    /// <summary>The name of a file.</summary>
    /// <param name="number">Its number, counted from 1.</param>
    public static string FileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"search-{number}.js");

    private static IEnumerable<string> Groups(ReportContents report) =>
        report.Speakers.Select(s => Group("Speaker", [Row(report.AddressOfSpeaker(s.Name), Excerpt.Of(string.Join(" · ", [s.Name, .. s.Aliases]), Excerpt.Words), [])]))
            .Concat(report.Articles.AsParallel().AsOrdered().SelectMany(GroupsOf));

    private static IEnumerable<string> GroupsOf(ReportedArticle article)
    {
        var model = article.Contents.Model;
        var title = Excerpt.Of(article.Title, Excerpt.Title);
        var about = string.Join(" · ", ((string?[])[article.Title, .. model.Authors, model.Publisher, model.Published, article.Contents.Key]).OfType<string>());
        var rows = new List<string>();
        var letters = 0;
        foreach (var row in Rows(article).Prepend(Row(article.Address, Excerpt.Of(about, Excerpt.Words), [])))
        {
            if (letters > LongestGroup)
            {
                yield return Group(title, rows);
                rows.Clear();
                letters = 0;
            }

            rows.Add(row);
            letters += row.Length;
        }

        yield return Group(title, rows);
    }

    private static IEnumerable<string> Rows(ReportedArticle article)
    {
        var (reading, quotations) = (article.Contents.Reading, article.Contents.Quotations);
        var next = 0;
        for (var block = 0; block < reading.Blocks.Count; block++)
        {
            var span = reading.Plain.ToPlain(reading.Blocks[block].Span);
            for (var start = span.Start; start < span.End;)
            {
                var end = EndOf(reading.Plain.Text, start, span.End);
                var inside = new List<string>();
                for (; next < quotations.Count && reading.Plain.ToPlain(quotations[next].Model.Span) is var words && words.Start < end; next++)
                {
                    if (inside.Count < MostQuotations && words.Start >= start)
                    {
                        var before = ShownText.Of(reading.Plain.Text.AsSpan(start, words.Start - start)).Length;
                        var length = ShownText.Of(reading.Plain.Text.AsSpan(words.Start, Math.Min(end, words.End) - words.Start)).Length;
                        inside.Add(string.Create(
                            CultureInfo.InvariantCulture,
                            $"[{before},{length},{ScriptText.Of(article.AddressOf(quotations[next]).Value)},{ScriptText.Of(Excerpt.Of(quotations[next].Speaker ?? "", Excerpt.Name))}]"));
                    }
                }

                yield return Row(article.AddressOf(ReportedArticle.IdOfBlock(block)), reading.Plain.Text[start..end], inside);
                start = end;
            }
        }
    }

    // Behind a blank where there is one, and never between the halves of a surrogate pair.
    private static int EndOf(string text, int start, int end)
    {
        if (end - start <= LongestText)
        {
            return end;
        }

        var blank = text.LastIndexOf(' ', start + LongestText, LongestText / 2);
        return blank > 0 ? blank + 1 : start + LongestText + (char.IsSurrogatePair(text, start + LongestText - 1) ? 1 : 0);
    }

    private static string Group(string title, IEnumerable<string> rows) => $"[{ScriptText.Of(title)},[{string.Join(',', rows)}]]";

    private static string Row(PageAddress address, string text, IEnumerable<string> quotations) =>
        $"[{ScriptText.Of(address.Value)},{ScriptText.Of(text)},[{string.Join(',', quotations)}]]";
}
