namespace CorpusGen.Analyzers.Tests.Harness;

/// <summary>The corpus of the tests.</summary>
internal static class TestArticles
{
    public const string Harbour =
        "The harbour of Lisse opened its third basin. \"We will not raise the fees for small boats,\" said Mara Venn, who runs the port. "
        + "Ships of up to 9.5 metres find room there, and the quay is lit.\n\n\"Nobody asked the fishermen,\" said Oskar Bly, a skipper.\n";

    public const string Orchard =
        "The orchards above Tarn lost a third of their apples to the hail. Growers hope for mild weather and for the help that was promised to them.\n";

    public static TestProject Project { get; } = new TestProject().WithArticle("harbour.txt", Harbour).WithArticle("orchard.txt", Orchard);
}
