using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>A file of a corpus.</summary>
/// <param name="Path">The file, relative to the corpus folder.</param>
/// <param name="Text">Its text.</param>
internal sealed record SyntheticFile(string Path, string Text);

/// <summary>
/// A corpus of any number of articles made of the repository's five: about 20 quotations and 7 dates each, with date and language in front. A larger
/// corpus begins with the articles of a smaller one, and the same number gives the same bytes on every machine.
/// </summary>
internal sealed class SyntheticCorpus
{
    // As long as the five, which have 2,900 to 6,500 characters.
    private const int ArticleLength = 5_000;

    private SyntheticCorpus(IReadOnlyList<SyntheticFile> files) => Files = files;

    /// <summary>The articles, in the order of their paths.</summary>
    public IReadOnlyList<SyntheticFile> Files { get; }

    /// <summary>Makes a corpus.</summary>
    /// <param name="articles">The number of articles.</param>
    public static SyntheticCorpus Create(int articles)
    {
        var remix = new Remix(5);
        return new SyntheticCorpus([.. Enumerable.Range(0, articles).Select(number => CreateArticle(remix, number))]);
    }

    /// <summary>Writes the files into a folder, which is made when it is not there.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Files)
        {
            File.WriteAllText(System.IO.Path.Combine(folder, file.Path), file.Text);
        }
    }

    private static SyntheticFile CreateArticle(Remix remix, int number)
    {
        var published = new DateOnly(2021, 3, 24).AddDays(number % 1_000);
        var metadata = FormattableString.Invariant($"---\npublished: {published:yyyy-MM-dd}\nlanguage: en\n---\n");
        return new SyntheticFile(FormattableString.Invariant($"report-{number:D5}.txt"), metadata + remix.QuotingArticle(ArticleLength));
    }
}
