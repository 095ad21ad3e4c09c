using System;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>How the files are written, whatever stands in them.</summary>
public sealed class EmittersTests
{
    private static readonly NamedArticle One = Named("One", "a.txt");
    private static readonly NamedArticle Other = Named("Other", "b.txt");
    private static readonly ReadShelf Shelf = new(0, [new ReadArticle(One.Article), new ReadArticle(Other.Article)]);
    private static readonly CorpusModel Corpus = new([One.Names, Other.Names], []);

    public static TheoryData<string, Action<CancellationToken>> Steps => new()
    {
        { "summing up", stop => ReadShelf.Summarize(Shelf, stop) },
        { "joining", stop => ReadShelf.Join([], stop) },
        { "measuring", stop => ReadShelf.Measure(Shelf, stop) },
        { "choosing the form", stop => TextForms.Choose([ReadShelf.Measure(Shelf, CancellationToken.None)], stop) },
        { "naming files", stop => FileNames.Create(Corpus, stop) },
        { "naming articles", stop => SourceModel.Create((Shelf, ((Corpus, FileNames.Create(Corpus, CancellationToken.None)), new ChangeSet([]))), stop) },
        { "writing articles", stop => ArticleEmitter.Write(new SourceModel("a.g.cs", [One, Other]), Support.Models.Settings, TextForm.Literals, stop) },
        { "writing the corpus", stop => CorpusEmitter.Write(Corpus, Support.Models.Settings, TextForm.Literals, stop) },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Step_ThatIsCancelled_Stops(string what, Action<CancellationToken> step)
    {
        step(CancellationToken.None);

        Assert.True(Record.Exception(() => step(new CancellationToken(canceled: true))) is OperationCanceledException, what);
    }

    [Fact]
    public void Articles_OfOneFile_AreSetApart()
    {
        var lines = ArticleEmitter.Write(new SourceModel("a.g.cs", [One, Other]), Support.Models.Settings, TextForm.Literals, CancellationToken.None).ToString().Split('\n');
        var second = Array.FindIndex(lines, l => l.Contains("static OtherArticle Other", StringComparison.Ordinal));

        Assert.Equal(["        }", ""], lines[(second - 3)..(second - 1)]);
        Assert.DoesNotContain(("", ""), lines[..^1].Zip(lines[1..^1]));
        Assert.DoesNotContain(("    {", ""), lines.Zip(lines.Skip(1)));
    }

    [Theory]
    [InlineData(1, "0 => From0(number),")]
    [InlineData(256, "0 => From0(number),")]
    [InlineData(257, "0 => From0(number),", "1 => From256(number),")]
    [InlineData(512, "0 => From0(number),", "1 => From256(number),")]
    public void ManyArticles_AreGivenByMethodsOfABoundedSize(int count, params string[] methods)
    {
        var corpus = new CorpusModel([.. Enumerable.Range(0, count).Select(i => new ArticleNames($"{i}.txt", $"a{i}", $"A{i}", []))], []);

        var lines = CorpusEmitter.Write(corpus, Support.Models.Settings, TextForm.Attributes, CancellationToken.None).ToString().Split('\n').Select(l => l.Trim()).ToList();

        Assert.Equal(methods, lines.Where(l => l.Contains("=> From", StringComparison.Ordinal)));
        Assert.Equal(methods.Length, lines.Count(l => l.StartsWith("private static global::CorpusGen.Article From", StringComparison.Ordinal)));
        Assert.Equal(
            Enumerable.Range(0, count).Select(i => $"{i} => global::Newsroom.Corpus.A{i},"),
            lines.Where(l => l.Contains(" => global::Newsroom.Corpus.A", StringComparison.Ordinal)));
    }

    private static NamedArticle Named(string identifier, string path) => new(Support.Models.Article(identifier, path), new ArticleNames(path, identifier, identifier, []));
}
