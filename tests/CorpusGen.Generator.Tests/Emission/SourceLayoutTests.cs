using System;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

public sealed class SourceLayoutTests
{
    [Fact]
    public void FileNames_AreDifferentInAnyCaseAndSafeOnAnyDisk()
    {
        string[] identifiers = ["Con", "CON", "中文", "Élan", "Elan", new string('A', 120), new string('A', 119) + "b", "E\u0301lan"];
        var articles = identifiers.Select((id, i) => Named(id, $"{i}.txt"));

        var names = Divide([.. articles]).Select(s => s.HintName).ToList();

        Assert.Equal(identifiers.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.Matches("^Article[.][A-Za-z0-9_-]{1,80}[.]g[.]cs$", n));
    }

    [Fact]
    public void AddingAnArticle_ToMany_TouchesOneFile()
    {
        var articles = Enumerable.Range(0, 500).Select(i => Named($"Note{i}", $"note-{i}.txt")).ToList();
        var before = Divide([.. articles]).ToHashSet();

        var after = Divide([.. articles, Named("Another", "another.txt")]).ToList();

        Assert.InRange(after.Count, 2, SourceLayout.MaximumFiles);
        Assert.Single(after, s => !before.Contains(s));
    }

    [Fact]
    public void ManyArticlesOfOneKey_AreSpreadOverTheFiles()
    {
        var articles = Enumerable.Range(0, 640).Select(i => Named($"Same_{i}", $"note-{i}.txt", "same"));

        var sources = Divide([.. articles]).ToList();

        Assert.InRange(sources.Max(s => s.Articles.Count), 10, 40);
    }

    [Fact]
    public void OrderInWhichArticlesWereRead_ChangesNothing()
    {
        var articles = Enumerable.Range(0, 500).Select(i => Named($"Note{i}", $"note-{i}.txt")).ToArray();

        Assert.Equal(Divide(articles), Divide([.. articles.Reverse()]));
    }

    private static SourceModel[] Divide(params NamedArticle[] articles)
    {
        var read = articles.Select(a => new ReadArticle(a.Article)).ToEquatableArray();
        var corpus = new CorpusModel([.. articles.Select(a => a.Names).OrderBy(n => n.Path, StringComparer.Ordinal)], []);
        var layout = SourceLayout.Create((ReadArticle.SummariesOf(read, CancellationToken.None), corpus), CancellationToken.None);
        return [.. SourceModel.CreateAll((((read, corpus), layout), new ChangeSet([])), CancellationToken.None)];
    }

    private static NamedArticle Named(string identifier, string path, string key = "key") =>
        new(Support.Models.Article(key, path), new ArticleNames(path, key, identifier, []));
}
