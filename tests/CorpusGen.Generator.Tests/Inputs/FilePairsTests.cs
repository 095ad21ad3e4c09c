using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using Xunit;

namespace CorpusGen.Generator.Tests.Inputs;

public sealed class FilePairsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(ArticleShelf.FewShelves, ArticleShelf.FewShelves)]
    [InlineData(ArticleShelf.FewShelves + 1, ArticleShelf.FewShelves)]
    [InlineData(2_000, ArticleShelf.FewShelves)]
    [InlineData(5_000, ArticleShelf.ManyShelves)]
    public void Shelves_HoldEachArticleOnce(int articles, int shelves)
    {
        var pairs = Pair(Notes(articles));

        Assert.Equal(shelves, pairs.Shelves.Count);
        Assert.Equal(pairs.Articles.Order(Places), pairs.Shelves.SelectMany(s => s).Order(Places));
    }

    [Fact]
    public void AddingAnArticle_ToMany_TouchesOneShelf()
    {
        var before = Pair(Notes(500)).Shelves;

        var after = Pair([.. Notes(500), "another.txt"]).Shelves;

        Assert.Single(before.Zip(after), s => s.First != s.Second);
    }

    [Fact]
    public void ManyArticles_AreSpreadOverTheShelves() =>
        Assert.InRange(Pair(Notes(640)).Shelves.Max(s => s.Count), 10, 40);

    [Fact]
    public void OrderOfTheFiles_ChangesNothing()
    {
        var notes = Notes(500);
        string[] reversed = [.. notes.Reverse()];

        Assert.Equal(Paths(notes), Paths(reversed));
    }

    private static System.Collections.Generic.Comparer<Articles.ArticleFiles<int>> Places { get; } =
        System.Collections.Generic.Comparer<Articles.ArticleFiles<int>>.Create((a, b) => a.Article.CompareTo(b.Article));

    private static string[] Notes(int count) => [.. Enumerable.Range(0, count).Select(i => $"note-{i}.txt")];

    private static FilePairs Pair(string[] paths) => FilePairs.Create([.. paths], CancellationToken.None);

    private static string[][] Paths(string[] paths) => [.. Pair(paths).Shelves.Select(s => s.Select(a => paths[a.Article]).ToArray())];
}
