using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>Projects that do the same for every kind of target: quote the mayor, by typed member and by her words.</summary>
internal static class TargetConsumers
{
    /// <summary>What <see cref="Program"/> prints.</summary>
    public const string Printed = "The new bridge will open in June and will carry trams, | Maria Lopez | A bridge for trams | 2021-03-04 | 3";

    private const string Program = """
        using System;

        internal static class Program
        {
            private static void Main()
            {
                var quote = NAMESPACE.Corpus.Bridge.Quotes[0];
                var cited = NAMESPACE.Corpus.Cite("the new bridge will open in June", "bridge", "Maria Lopez");
                Console.OutputEncoding = System.Text.Encoding.UTF8;
                Console.WriteLine($"{quote.Text} | {quote.Speaker?.Name} | {quote.Article.Title} | {quote.Article.Published} | {cited.Line}");
            }
        }
        """;

    private const string Class = """
        public static class Library
        {
            public static string Words() => NAMESPACE.Corpus.Bridge.Quotes[0].Text;
        }
        """;

    public static void AddTo(Workspace workspace)
    {
        workspace.Add("Net10", ProjectText.Program("net10.0"), Citing(Program, "Net10"));
        workspace.Add("Net8", ProjectText.Program("net8.0"), Citing(Program, "Net8"));
        workspace.Add("a path with spaces/Spaced", ProjectText.Program("net10.0"), Citing(Program, "Spaced"));
        workspace.Add("Standard", ProjectText.Library("netstandard2.0", "<LangVersion>9.0</LangVersion>"), Citing(Class, "Standard"));
        workspace.Add(
            "Multi",
            ProjectText.Library("", "<TargetFrameworks>netstandard2.0;net8.0;net10.0</TargetFrameworks><LangVersion>latest</LangVersion>"),
            Citing(Class, "Multi"));
        workspace.Add(
            "Central",
            """<PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="CorpusGen" /></ItemGroup>""",
            [
                .. Citing(Program, "Central"),
                ("Directory.Packages.props", $"""
                    <Project>
                      <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                      <ItemGroup><PackageVersion Include="CorpusGen" Version="{PackedPackage.Version}" /></ItemGroup>
                    </Project>
                    """),
            ]);
        workspace.Add(
            "Transitive",
            """<PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../Multi/Multi.csproj" /></ItemGroup>""",
            Citing(Program, "Transitive"));
        workspace.Add(
            "Elsewhere",
            ProjectText.Program("net10.0", "<CorpusDirectory>../shared texts</CorpusDirectory><CorpusGenNamespace>Sources.Library</CorpusGenNamespace><CorpusGenClassName>Texts</CorpusGenClassName>")
                + """<ItemGroup><CorpusArticle Remove="../shared texts/drafts/**" /><CorpusArticle Include="extra.txt" /></ItemGroup>""",
            ("extra.txt", "The library opened on Sunday."),
            ("Program.cs", """
                using System;
                foreach (var article in Sources.Library.Texts.Articles)
                {
                    Console.WriteLine(article.Path);
                }
                """));
        workspace.Write("shared texts/bridge.txt", BridgeCorpus.Bridge);
        workspace.Write("shared texts/north/ferry.md", "A ferry crossed the river.");
        workspace.Write("shared texts/drafts/unfinished.txt", "Nothing is certain yet.");
        workspace.Add(
            "CSharp73",
            ProjectText.Library("netstandard2.0", "<LangVersion>7.3</LangVersion>"),
            BridgeCorpus.With(("Library.cs", "public static class Library { public const int Answer = 42; }")));
    }

    private static (string Path, string Text)[] Citing(string code, string name) =>
        BridgeCorpus.With(("Code.cs", code.Replace("NAMESPACE", name, System.StringComparison.Ordinal)));
}
