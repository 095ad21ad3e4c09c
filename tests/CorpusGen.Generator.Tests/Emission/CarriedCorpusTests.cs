using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CorpusGen.Articles;
using CorpusGen.Carried;
using CorpusGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>What a library hands on to projects that reference it: in the metadata, not in the code.</summary>
public class CarriedCorpusTests
{
    private const string Bridge = "The old bridge was closed.\n\n“The new bridge will open in June \uD83D \0 \uF8FF,” said Maria Lopez.\n";

    private const string Speakers = "speakers:\n  Maria Lopez: [Maria L. Lopez]\n";

    private const string Quay = "“We will build a quay,” said Maria L. Lopez.\n";

    private static readonly Consumer Library = Consumer.Of(new("bridge.txt", Bridge), new("bridge.yml", Speakers), new("001.txt", Quay), new("001.yml", Speakers + "id: quay\n"))
        .With("CorpusGenVisibility", "public");

    [Theory]
    [InlineData(null, "false", false)]
    [InlineData(null, "true", true)]
    [InlineData("quotations", "true", false)]
    [InlineData("text", "false", true)]
    public void PublicCorpus_CarriesItsQuotations_OrItsTextWhereTheProjectSaysSo(string? carried, string embedText, bool wholeText)
    {
        var library = Library.With("CorpusGenEmbedText", embedText);
        var corpus = Read((carried is null ? library : library.With("CorpusGenCarriedText", carried)).Build());

        Assert.Null(corpus.Problem);
        Assert.Equal("Newsroom.Corpus", corpus.ClassName);
        var read = CorpusReading.Create([ArticleReader.Read("bridge.txt", Bridge, new Sidecar("bridge.yml", Speakers)), ArticleReader.Read("001.txt", Quay, new Sidecar("001.yml", Speakers + "id: quay\n"))]);
        foreach (var (expected, actual) in read.ToCitable().OrderBy(c => c.Key).Zip(corpus.Articles.OrderBy(c => c.Key)))
        {
            // Sections are not carried: a citation that names one is checked without it.
            var same = actual with { Corpus = null, HasWholeText = true, Passages = expected.Passages, Outline = expected.Outline };
            Assert.Equal(expected, same);
            Assert.Equal(wholeText, actual.HasWholeText);
            Assert.Contains("Maria L. Lopez", actual.Quotations[0].SpeakerNames);
        }

        Assert.Equal(wholeText ? Bridge : "The new bridge will open in June \uD83D \0 \uF8FF,", Assert.Single(corpus.Articles.Single(c => c.Key == "bridge").Passages).Words.Text);
    }

    [Fact]
    public void CorpusWithoutANamespace_IsCarriedByTheNameOfItsClass() =>
        Assert.Equal("Corpus", Read(Library.With("RootNamespace", "").Build()).ClassName);

    [Fact]
    public void CorpusThatIsInternal_OrWantsNothingCarried_HasNoAttribute()
    {
        Assert.Empty(AttributesOf(Library.With("CorpusGenCarriedText", "none").Build()));
        Assert.Empty(AttributesOf(Library.With("CorpusGenVisibility", "internal").With("CorpusGenCarriedText", "text").Build()));
    }

    [Fact]
    public void CarriedCorpus_CompilesWithoutAWarning_AndIsInTheReferenceAssemblyToo()
    {
        var build = Library.Build();
        Assert.Empty(build.Complaints);
        using var image = new System.IO.MemoryStream();
        Assert.True(build.Compilation.Emit(image, options: new(metadataOnly: true, includePrivateMembers: false)).Success);

        var reference = MetadataReference.CreateFromImage(image.ToArray());
        var consumer = new Consumer().Compile().AddReferences(reference);
        Assert.Null(Read((IAssemblySymbol)consumer.GetAssemblyOrModuleSymbol(reference)!).Problem);
    }

    [Fact]
    public void ManyArticles_AreAllCarried()
    {
        var texts = Enumerable.Range(0, 200).Select(i => new CorpusText($"a{i}.txt", $"“Number {i} is here,” said Maria Lopez."));
        var corpus = Read((Library with { Corpus = [.. texts] }).Build());

        Assert.Equal(200, corpus.Articles.Count);
        Assert.True(corpus.Index.Check(new() { Text = "Number 117 is here", Article = "a117", Speaker = "Lopez" }).IsClean);
    }

    [Fact]
    public void Catalog_CanBeJoinedWithOthers()
    {
        var catalog = (CorpusCatalog)Library.Build().Load("Newsroom.Corpus").GetProperty("Catalog", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
        var joined = CorpusCatalog.Join(catalog, new CorpusCatalog(() => []), catalog);

        Assert.Equal(["quay", "bridge"], joined.Articles.Select(a => a.Key));
        Assert.Equal("Maria Lopez", joined.Cite("the new bridge will open").Speaker!.Name);
        Assert.Equal(catalog.Articles[1].Quotes[0], joined.Cite("the new bridge will open").Quote);
    }

    private static List<CarriedData> AttributesOf(ConsumerBuild build) => AttributesOf(build.Compilation.Assembly);

    private static List<CarriedData> AttributesOf(IAssemblySymbol assembly) =>
    [
        .. assembly.GetAttributes()
            .Where(a => a.AttributeClass?.Name == nameof(CarriedCorpusAttribute))
            .Select(a => new CarriedData((int?)a.ConstructorArguments[0].Value, (string?)a.ConstructorArguments[1].Value)),
    ];

    private static CarriedCorpus Read(ConsumerBuild build) => Read(build.Compilation.Assembly);

    private static CarriedCorpus Read(IAssemblySymbol assembly) => CarriedCorpus.Read(assembly.Name, AttributesOf(assembly));
}
