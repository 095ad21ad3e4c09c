using CorpusGen.Analyzers.Tests.Harness;

namespace CorpusGen.Analyzers.Tests.Surfaces;

/// <summary>The corpus of the tests.</summary>
internal static class Articles
{
    public const string Harbour =
        "The harbour of Lisse opened its third basin on Monday. \"We will not raise the fees for small boats,\" said Mara Venn, who runs the port. "
        + "Ships of up to 9.5 metres find room there, and the quay is lit at night.\n\n\"Nobody asked the fishermen,\" said Oskar Bly, a skipper.\n";

    public const string Orchard =
        "The orchards above Tarn lost a third of their apples to the hail of last week. Growers hope for a mild autumn and for the help that was promised to them.\n";

    public static TestProject Project { get; } = new TestProject().WithArticle("harbour.txt", Harbour).WithArticle("orchard.txt", Orchard);
}
