using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Carried;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Corpora;

/// <summary>Citations of articles that only a referenced library has.</summary>
public sealed class ReferencedCorporaTests
{
    private static readonly TestLibrary North = new TestLibrary("North").With("bridge.txt", """
        The old bridge was closed for a year.

        "The new bridge will open in June," said Maria Lopez, the mayor.
        """);

    private static readonly TestLibrary South = new TestLibrary("South").With("ferry.txt", "\"The ferry will never sail again,\" said Ivan Petrov.") with { WholeText = true };

    private static readonly TestProject Project = new() { References = [North.Build(), South.Build()] };

    [Fact]
    public async Task Citation_IsCheckedAgainstEveryReference()
    {
        var found = await Project.ExpectAsync("""
            // cite(bridge): "the new bridge will open in June"
            // cite(bridge, Maria Lopez): "the new bridge will open in {|CG0002:July|}"
            // cite({|CG0004:bridge|}, Ivan Petrov): "the ferry will never sail again"
            // cite(ferry, {|CG0003:Maria Lopez|}): "the ferry will never sail again"
            // cite({|CG0006:brigde|}): "the new bridge will open in June"
            // cite(ferry): "{|CG0001:purple zebras vote twice|}"
            // cite(bridge): "{|CG0012:The old bridge was closed for a year|}"
            """);

        Assert.Contains("(Maria Lopez, bridge.txt:3 in North)", found.First(d => d.Id == "CG0002").GetMessage(null), System.StringComparison.Ordinal);
        Assert.All(found, d => Assert.Empty(d.AdditionalLocations));
    }

    [Fact]
    public async Task ProjectWithoutArticles_NeedsNone_WhenAReferenceHasThem()
    {
        Assert.Empty(await Project.AnalyzeAsync("class C;"));
        Assert.Equal("CG0100", Assert.Single(await new TestProject().AnalyzeAsync("class C;")).Id);
    }

    [Fact]
    public async Task OwnArticles_CountBesideThoseOfReferences() => await (TestArticles.Project with { References = Project.References }).ExpectAsync("""
        // cite(harbour): "We will not raise the fees for small boats"
        // cite(bridge): "the new bridge will open in June"
        // cite({|CG0004:harbour|}): "the ferry will never sail again"
        """);

    [Fact]
    public async Task CiteOfOneCorpus_IsCheckedAgainstThatCorpusAlone()
    {
        var found = await Project.ExpectAsync("""
            class C
            {
                string a = North.Corpus.Cite("the new bridge will open in June");
                string b = North.Corpus.Cite("{|CG0004:the ferry will never sail again|}");
                string c = South.Corpus.Cite("the ferry will never sail again", speaker: "Petrov");
                string d = Corpus.Cite("the ferry will never sail again");
            }
            """);

        Assert.Equal("This stands in 'ferry', not in 'North.Corpus' (ferry.txt:1 in South)", Assert.Single(found).GetMessage(null));
    }

    [Fact]
    public async Task SameKeysInTwoCorpora_AreSaidOnce()
    {
        var other = new TestLibrary("West").With("bridge.txt", "\"This is another bridge,\" said Zoë Lind.").With("ferry.txt", "\"No ferry here,\" said Zoë Lind.");
        var project = Project with { References = [other.Build(), .. Project.References] };
        var found = await project.AnalyzeAsync("// cite(bridge): \"this is another bridge\"\n// cite(bridge): \"the new bridge will open in June\"\n");

        Assert.Equal(
            [
                "North and West have articles of the same key: 'bridge'; a citation of it is accepted where its words stand in either",
                "South and West have articles of the same key: 'ferry'; a citation of it is accepted where its words stand in either",
            ],
            found.Select(d => d.GetMessage(null)).Order());
        Assert.All(found, d => Assert.Equal("CG0205", d.Id));
        Assert.Empty(await project.AnalyzeAsync("class C;"));
    }

    [Fact]
    public async Task OwnKey_ThatAReferenceHas_IsSaid()
    {
        var project = (TestArticles.Project with { References = Project.References }).WithArticle("ferry.txt", "Nobody sails.");
        Assert.StartsWith(
            "This project and South have articles of the same key: 'ferry'",
            Assert.Single(await project.AnalyzeAsync("// cite(ferry): \"Nobody sails\"\n")).GetMessage(null),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task CorpusOfALaterVersion_IsReported_AndTheOthersHold()
    {
        var later = North with { Change = attributes => attributes.Append(TestLibrary.Attribute(CarriedFormat.Version + 1, "?")) };
        var found = await new TestProject { References = [later.Build(), South.Build()] }.AnalyzeAsync("// cite(ferry): \"the ferry will never sail again\"\n");

        Assert.Equal("CG0204", Assert.Single(found).Id);
        Assert.Contains("The corpus of North cannot be read: it was built with a newer version of CorpusGen (its form is 2)", found[0].GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task DamagedCorpus_IsReported()
    {
        var damaged = North with { Change = attributes => attributes.Select(a => a.Replace("bridge", "bridgf", System.StringComparison.Ordinal)) };
        var found = await new TestProject { References = [damaged.Build(), South.Build()] }.AnalyzeAsync("// cite(ferry): \"the ferry will never sail again\"\n");

        Assert.Equal("The corpus of North cannot be read: its data are damaged; build it again", Assert.Single(found).GetMessage(null));
    }

    [Fact]
    public void Corpus_IsReadOnce_ForAllCompilationsThatReferenceTheSameFile()
    {
        var reference = North.Build();
        var project = new TestProject { References = [reference] };
        var (first, second) = (project.Compile("class C;"), new TestProject { References = [South.Build(), reference] }.Compile("class D;"));

        Assert.Same(Load(first), Load(first.WithAssemblyName("Other")));
        Assert.Same(Load(first), Load(second));
        Assert.NotSame(Load(first), Load(new TestProject { References = [North.Build()] }.Compile("class C;")));
    }

    [Fact]
    public async Task CorpusOfAnotherProjectOfTheSolution_IsReadFromItsCode() =>
        await new TestProject { References = [North.Compile().ToMetadataReference()] }.ExpectAsync("""
            // cite(bridge, Maria Lopez): "the new bridge will open in June"
            // cite(bridge, {|CG0003:Ivan Petrov|}): "the new bridge will open in June"
            """);

    [Fact]
    public void References_WithoutACorpus_AreNotLookedAt() => Assert.True(ReferencedCorpora.Of(new TestProject().Compile("class C;")).IsEmpty);

    private static CarriedCorpus Load(Compilation compilation) => ReferencedCorpora.Of(compilation).Load(CancellationToken.None).Single(c => c.Library == "North");
}
