using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Completion.Tests;

/// <summary>The generated class's <c>Cite</c> is found by its name alone, and nothing else is taken for it.</summary>
public sealed class GeneratedCiteTests
{
    private const string Frost = "The frost took what the hail had left us,";

    private static readonly (string, string)[] Articles =
    [
        ("harbour.txt", "The harbour opened its third basin. “Nobody asked the fishermen about the new quay,” said Oskar Bly, a skipper.\n"),
        ("orchard.txt", "The orchards lost their apples. “The frost took what the hail had left us,” said Ines Roth, a grower.\n"),
    ];

    [Theory]
    [InlineData("", "Corpus.Cite(\"the frost$$\");")]
    [InlineData("", "Consumer.Corpus.Cite(\"the frost$$\");")]
    [InlineData("", "global::Consumer.Corpus.Cite(\"the frost$$\");")]
    [InlineData("", "Corpus.Cite(speaker: \"Roth\", text: \"$$\");")]
    [InlineData("", "_ = Corpus.Cite(\"the frost$$")]
    [InlineData("using Sources = Consumer.Corpus;", "Sources.Cite(\"the frost$$\");")]
    [InlineData("using N = Consumer;", "N.Corpus.Cite(\"the frost$$\");")]
    [InlineData("using N = Consumer;", "N::Corpus.Cite(\"the frost$$\");")]
    [InlineData("using static Consumer.Corpus;", "Cite(\"the frost$$\");")]
    [InlineData("", "Corpus.Catalog.Cite(\"the frost$$\");")]
    public async Task Cite_IsFound_HoweverItIsWritten(string use, string line) => Assert.Equal([Frost], await OffersAsync(use, line));

    [Theory]
    [InlineData("var Corpus = new Other(); Corpus.Cite(\"$$\");")]
    [InlineData("var Consumer = (Corpus: new Other(), 1); Consumer.Corpus.Cite(\"$$\");")]
    [InlineData("Inner.Corpus.Cite(\"$$\");")]
    [InlineData("Missing.Corpus.Cite(\"$$\");")]
    [InlineData("Consumer.Missing.Corpus.Cite(\"$$\");")]
    [InlineData("Corpus<int>.Cite(\"$$\");")]
    [InlineData("Consumer->Corpus.Cite(\"$$\");")]
    [InlineData("Corpus.Harbour.Cite(\"$$\");")]
    public async Task AnotherCite_IsNotTakenForIt(string line) => Assert.Empty(await OffersAsync("", line));

    [Fact]
    public async Task AMethodOfThisName_ThatWasAddedByHand_IsAskedForToo()
    {
        const string Added = "namespace Consumer { static partial class Corpus { internal static void Cite(int slide, [CorpusGen.CorpusQuote] string words) { } } }";

        Assert.Equal([Frost], await OffersAsync("", "Corpus.Cite(1, \"the frost$$\");", Added));
        Assert.Equal([Frost], await OffersAsync("", "Corpus.Cite(\"the frost$$\");", Added));
    }

    // Without the whole texts a program can cite quotations alone.
    [Theory]
    [InlineData("", "harbour")]
    [InlineData("build_property.CorpusGenEmbedText = true\n", "orchard")]
    public async Task WordsOutsideQuotations_FitTheirArticle_WhereTheProgramHoldsThem(string properties, string first)
    {
        using var editor = new Editor(properties, Articles);
        Assert.Equal(first, (await editor.OffersAsync(In("", "Corpus.Cite(\"The orchards lost their apples\", article: \"$$\");")))[0]);
    }

    private static async Task<string[]> OffersAsync(string use, string line, string added = "")
    {
        using var editor = new Editor(Articles);
        return await editor.OffersAsync(In(use, line, added));
    }

    private static string In(string use, string line, string added = "") =>
        $"{use}\nnamespace Consumer {{ class C {{ void M() {{ {line} }} class Other {{ public void Cite(string words) {{ }} }}\n"
        + $"static class Inner {{ public static class Corpus {{ public static void Cite(string words) {{ }} }} }} }} }}\n{added}\n";
}
