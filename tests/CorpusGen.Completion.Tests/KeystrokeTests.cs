using System;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using OpenProject = Microsoft.CodeAnalysis.Project;

namespace CorpusGen.Completion.Tests;

/// <summary>What an editor's key costs before anything is looked up: the project's corpus is found again unless the key changed it.</summary>
public sealed class KeystrokeTests : IDisposable
{
    private readonly Editor _editor = new(
        ("harbour.txt", "“The third basin opens on Friday,” said Mara Venn.\n"),
        ("orchard.txt", "“The hail took the early apples,” said Ines Roth.\n"));

    public void Dispose() => _editor.Dispose();

    [Fact]
    public void AKeyInCSharp_FindsTheCorpusOfTheProjectAgain()
    {
        var (before, after) = (Type("class C;"), Type("class CD;"));

        Assert.NotSame(before.AnalyzerOptions, after.AnalyzerOptions);
        Assert.NotSame(before.AnalyzerOptions.AnalyzerConfigOptionsProvider, after.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        Assert.Same(CorpusOf(before), CorpusOf(after));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void AKeyInAnArticle_MakesAnother(int article)
    {
        var before = Type("class C;");
        var words = SourceText.From("“Nobody weighed the pears,” said Ines Roth.\n");

        var after = before.Solution.WithAdditionalDocumentText(before.AdditionalDocumentIds[article], words).GetProject(before.Id)!;

        Assert.NotSame(CorpusOf(before), CorpusOf(after));
        Assert.Contains(CorpusOf(after).Load(CancellationToken.None).Reading.Articles, a => a.Source == words.ToString());
    }

    [Fact]
    public void AnotherValueOfAProperty_MakesAnother()
    {
        var before = Type("class C;");

        var after = Configure(before, "RootNamespace = Consumer", "RootNamespace = Elsewhere");

        Assert.Equal("Consumer", CorpusOf(before).Project.Options.Namespace);
        Assert.Equal("Elsewhere", CorpusOf(after).Project.Options.Namespace);
    }

    [Fact]
    public void OtherMetadataOfAFile_MakeAnother()
    {
        var before = Type("class C;");

        var after = Configure(before, $"{OptionNames.FilePath} = orchard.txt", $"{OptionNames.FilePath} = grove/orchard.txt");

        Assert.Equal(["harbour.txt", "orchard.txt"], PathsOf(before));
        Assert.Equal(["grove/orchard.txt", "harbour.txt"], PathsOf(after));
    }

    private OpenProject Type(string source) => _editor.Open(source).Document.Project;

    private static ProjectCorpus CorpusOf(OpenProject project) => ProjectCorpus.Of(project.AnalyzerOptions);

    private static string[] PathsOf(OpenProject project) =>
        [.. CorpusOf(project).Load(CancellationToken.None).Reading.Articles.Select(a => a.Path).OrderBy(p => p, StringComparer.Ordinal)];

    private static OpenProject Configure(OpenProject project, string old, string @new)
    {
        var config = project.AnalyzerConfigDocuments.Single();
        var text = config.GetTextAsync().GetAwaiter().GetResult().ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        var changed = SourceText.From(text.Replace(old, @new, StringComparison.Ordinal));
        return project.Solution.WithAnalyzerConfigDocumentText(config.Id, changed).GetProject(project.Id)!;
    }
}
