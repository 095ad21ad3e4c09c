using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Cli.Reporting.Pages;
using CorpusGen.Cli.Reporting.Searching;
using CorpusGen.Cli.Reporting.Timelines;

namespace CorpusGen.Cli.Reporting;

/// <summary>Writes all files of a report.</summary>
internal static class ReportSite
{
    /// <summary>Writes them, in no order.</summary>
    public static IEnumerable<SiteFile> Write(ReportContents report)
    {
        // First all articles: only then is it known on which page of a long one a quotation stands, which every link to it needs.
        var texts = report.Articles.AsParallel().AsOrdered().Select(a => (Article: a, Text: ArticlePages.WriteText(a, report))).ToList();
        texts.ForEach(t => t.Article.Place(t.Text));
        var index = SearchIndex.Write(report);
        return texts.AsParallel().SelectMany(t => ArticleList.WritePages(t.Article, t.Text, report))
            .Concat(ArticleList.WriteList(report).AsParallel())
            .Concat(SpeakerPages.Write(report).AsParallel())
            .Concat(TimelinePages.Write(report).AsParallel())
            .Concat(CoveragePages.Write(report).AsParallel())
            .Concat(((IEnumerable<SiteFile>)[SearchPage.Write(index.Count), .. index, .. SiteAssets.Files]).AsParallel());
    }
}
