using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CorpusGen.Cli.Tests.Reporting;

/// <summary>A report that the command wrote, of articles and citing files that are gone after the test.</summary>
internal sealed class ReportedSite : IDisposable
{
    public TemporaryCorpus Corpus { get; } = new();

    public TemporaryCorpus Code { get; } = new();

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("corpusgen-report-").FullName, "report");

    /// <summary>The report of most tests: two articles, three that cite, of which one is broken, and text without a citation.</summary>
    public static ReportedSite WithBridge()
    {
        var site = new ReportedSite();
        site.Corpus
            .Add("bridge.txt", "The old bridge was closed for a year.\n\n“The new bridge will open in June and will carry ‘silent’ trams,” said Maria Lopez, the mayor. “Nobody asked us,” said Oskar Bly.\n")
            .Add("bridge.yml", "title: Trams for the bridge\nauthors: [Ida Vang]\npublisher: The Coast Courier\nurl: https://courier.example/bridge?a=1#top\npublished: 2021-03-22\nlanguage: en\n")
            .Add("harbour.txt", "The harbour has three cranes and no railway, and on windy days in autumn nobody is allowed to walk on its northern pier.\n");
        site.Code
            .Add("notes.md", "\"The new bridge will open in June\" [@bridge]\n\n\"The old bridge was closed for two years\" [@bridge]\n")
            .Add("Plan.cs", """
                // On windy days in autumn nobody is allowed to walk
                // on its northern pier.
                class Plan
                {
                    string Words => Corpus.Bridge.Quotes.NobodyAskedUs.Text;
                    // cite(harbour): "The harbour has three cranes"
                }
                """);
        return site;
    }

    public Run Write(params string[] more) => CommandLine.Run(["report", Code.Folder, "--corpus", Corpus.Folder, "--output", Folder, .. more]);

    public Run WriteWithoutCode() => CommandLine.Run(["report", "--corpus", Corpus.Folder, "--output", Folder]);

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public IDocument Page(string file) => new HtmlParser().ParseDocument(Text(file));

    public IEnumerable<string> Pages() => Files().Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    public IEnumerable<string> Files() => Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public void Dispose()
    {
        Corpus.Dispose();
        Code.Dispose();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }
}
