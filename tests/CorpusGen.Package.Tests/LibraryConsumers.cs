using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>Libraries that hold nothing but a corpus, and projects that cite them without having the articles.</summary>
internal static class LibraryConsumers
{
    /// <summary>What <see cref="Program"/> prints.</summary>
    public const string Printed = "Maria Lopez | 3 | island | 2";

    /// <summary>Lines 4, 5, 7 and 12 are wrong.</summary>
    public const string Program = """
        using System;

        // cite(bridge): "the new bridge will open in June"
        // cite(bridge): "the new bridge will open in July"
        // cite(harbour): "The harbour has three cranes"
        // cite(island): "The island has no bridge"
        // cite(island, Maria Lopez): "We need none"
        internal static class Program
        {
            private static void Main()
            {
                Func<string> wrong = () => North.Corpus.Cite("We need none").Text;
                var both = CorpusGen.CorpusCatalog.Join(North.Corpus.Catalog, South.Corpus.Catalog);
                Console.WriteLine($"{North.Corpus.Bridge.Quotes[0].Speaker?.Name} | {North.Corpus.Cite("will carry trams").Line} | {both.Cite("The island has no bridge").Article.Key} | {both.Check("“We need none” and “will carry trams”").Count}");
            }
        }
        """;

    private const string Public = "<CorpusGenVisibility>public</CorpusGenVisibility>";

    public static void AddTo(Workspace workspace)
    {
        workspace.Add("North", ProjectText.Library("netstandard2.0", Public + "<LangVersion>9.0</LangVersion><Version>1.2.3</Version>", "PrivateAssets=\"none\""), BridgeCorpus.With());
        workspace.Add(
            "South",
            ProjectText.Library("net8.0", Public + "<CorpusGenEmbedText>true</CorpusGenEmbedText>"),
            ("corpus/island.txt", "The island has no bridge.\n\n“We need none,” said Oskar Bly.\n"));
        workspace.Add("Hidden", ProjectText.Library("net8.0"), ("corpus/secret.txt", "“Nobody may read this,” said Zoë Lind.\n"));

        // References the libraries and nothing else: package and analyzers come with them.
        workspace.Add("CitesLibraries", Referencing("North", "South"), ("Program.cs", Program));
        workspace.Add(
            "CitesBesideItsOwn",
            Referencing("North", "Hidden"),
            ("corpus/bridge.md", "“Another bridge,” said Ivan Petrov.\n"),
            ("Program.cs", """
                using System;
                using CitesBesideItsOwn;

                // cite(bridge): "Another bridge"
                // cite(bridge): "the new bridge will open in June"
                // cite(secret): "Nobody may read this"
                Console.WriteLine(Corpus.Bridge.Quotes[0].Text + North.Corpus.Bridge.Quotes[0].Text);
                """));
    }

    /// <summary>A program that has only these references.</summary>
    public static string Referencing(params string[] libraries) =>
        $"""<PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>{string.Concat(System.Array.ConvertAll(libraries, l => $"""<ProjectReference Include="../{l}/{l}.csproj" />"""))}</ItemGroup>""";
}
