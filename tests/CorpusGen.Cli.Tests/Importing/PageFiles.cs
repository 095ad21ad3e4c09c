using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Cli.Tests.Importing;

/// <summary>The pages that were made for the tests, each with the article and the sidecar that must come of it.</summary>
internal static class PageFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Importing", "Pages");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.html").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static string Html(string name, string charset = "utf-8") => File.ReadAllText(Path.Combine(Folder, name + ".html")).Replace("CHARSET", charset, StringComparison.Ordinal);

    public static string Article(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md"));

    public static string Sidecar(string name) => File.ReadAllText(Path.Combine(Folder, name + ".yml"));

    /// <summary>Imports one page from standard input.</summary>
    public static Run Import(TemporaryCorpus corpus, byte[] page, params string[] options) =>
        CommandLine.Run(["import", "-", "--corpus", corpus.Folder, .. options], page);

    public static Run Import(TemporaryCorpus corpus, string page, params string[] options) => Import(corpus, Encoding.UTF8.GetBytes(page), options);
}
