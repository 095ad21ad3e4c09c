using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>Projects whose citations are broken, under every way to weigh that.</summary>
internal static class CitingConsumers
{
    /// <summary>An altered, an invented, a misplaced and a miscredited citation, in an attribute, two calls and a comment; the one on line 14 holds.</summary>
    private const string Broken = """
        using CorpusGen;

        internal static class Program
        {
            // One word is another month's.
            [Cites("bridge", "The new bridge will open in July and will carry trams")]
            private static void Main()
            {
                System.Console.WriteLine(NAMESPACE.Corpus.Articles.Count + Invented("Penguins never asked for parliamentary representation."));
            }

            // The harbour is not the bridge.
            // cite(bridge): "three cranes and no railway"
            // cite(harbour): "three cranes and no railway"
            private static int Invented([CorpusQuote] string words, string speaker = null) => words.Length;

            public static int Wrong() => Invented("The new bridge will open in June", speaker: "Ivan Petrov");
        }
        """;

    private const string Silenced = """
        internal static class Program
        {
            private static void Main()
            {
        #pragma warning disable CG0001 // The test says so.
                Cite("Penguins never asked for parliamentary representation.");
        #pragma warning restore CG0001
                Cite("Giraffes never asked for parliamentary representation.");
                Cite("The new bridge will open in July and will carry trams");
            }

            private static void Cite([CorpusGen.CorpusQuote] string words) => System.Console.WriteLine(words);
        }
        """;

    public static void AddTo(Workspace workspace)
    {
        Add(workspace, "Broken", "");
        Add(workspace, "BrokenAsError", "<CorpusGenBrokenCitations>error</CorpusGenBrokenCitations>");
        Add(workspace, "BrokenIgnored", "<CorpusGenBrokenCitations>none</CorpusGenBrokenCitations>");
        Add(workspace, "BrokenOption", "<CorpusGenBrokenCitations>sometimes</CorpusGenBrokenCitations>");
        Add(workspace, "AlteredAsError", "<WarningsAsErrors>CG0002</WarningsAsErrors>");
        workspace.Add(
            "Silenced",
            ProjectText.Program("net10.0"),
            BridgeCorpus.With(("Program.cs", Silenced), (".editorconfig", "[*.cs]\ndotnet_diagnostic.CG0002.severity = none\n")));
    }

    private static void Add(Workspace workspace, string name, string properties) => workspace.Add(
        name,
        ProjectText.Program("net10.0", properties),
        BridgeCorpus.With(("Program.cs", Broken.Replace("NAMESPACE", name, System.StringComparison.Ordinal))));
}
