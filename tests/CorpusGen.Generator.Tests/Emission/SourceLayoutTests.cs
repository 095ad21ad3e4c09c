using System;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

public sealed class SourceLayoutTests
{
    [Fact]
    public void FileNames_AreDifferentInAnyCaseAndSafeOnAnyDisk()
    {
        string[] identifiers = ["Con", "CON", "中文", "Élan", "Elan", new string('A', 120), new string('A', 119) + "b", "E\u0301lan"];
        var articles = identifiers.Select((id, i) => Named(id, $"{i}.txt"));

        var names = SourceLayout.Divide([.. articles], CancellationToken.None).Select(s => s.HintName).ToList();

        Assert.Equal(identifiers.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.Matches("^Article[.][A-Za-z0-9_-]{1,80}[.]g[.]cs$", n));
    }

    [Fact]
    public void AddingAnArticle_ToMany_TouchesOneFile()
    {
        var articles = Enumerable.Range(0, 500).Select(i => Named($"Note{i}", $"note-{i}.txt")).ToList();
        var before = SourceLayout.Divide([.. articles], CancellationToken.None).ToHashSet();

        var after = SourceLayout.Divide([.. articles, Named("Another", "another.txt")], CancellationToken.None).ToList();

        Assert.InRange(after.Count, 2, SourceLayout.MaximumFiles);
        Assert.Single(after, s => !before.Contains(s));
    }

    [Fact]
    public void ManyArticlesOfOneKey_AreSpreadOverTheFiles()
    {
        var articles = Enumerable.Range(0, 640).Select(i => Named($"Same_{i}", $"note-{i}.txt", "same"));

        var sources = SourceLayout.Divide([.. articles], CancellationToken.None).ToList();

        Assert.InRange(sources.Max(s => s.Articles.Count), 10, 40);
    }

    private static NamedArticle Named(string identifier, string path, string key = "key") =>
        new(Support.Models.Article(key, path), new ArticleNames(path, key, identifier, []));
}
