using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>A corpus of its own: a class library that is built once, and cited by projects without the article files.</summary>
[Collection(SharedConsumers.Name)]
public class LibraryTests(Consumers consumers)
{
    private static readonly (int Line, string Id)[] Broken = [(4, "CG0002"), (5, "CG0012"), (7, "CG0003"), (12, "CG0004")];

    [Fact]
    public async Task ProjectReference_GivesTypedMembers_AndCheckedCitations()
    {
        Assert.Equal(Broken, consumers.Of("CitesLibraries").OrderBy(m => m.Line).Select(m => (m.Line, m.Id)));
        Assert.Contains("(Maria Lopez, bridge.txt:3 in North)", consumers.Of("CitesLibraries").Single(m => m.Id == "CG0002").Message, StringComparison.Ordinal);
        Assert.Equal(LibraryConsumers.Printed, (await consumers.Workspace.RunAsync("CitesLibraries")).TrimEnd());
    }

    [Fact]
    public async Task OwnCorpus_StandsBesideThatOfALibrary_AndHiddenOnesAreNotSeen()
    {
        Assert.Equal(["CG0006", "CG0205"], consumers.Of("CitesBesideItsOwn").Select(m => m.Id).Order());
        Assert.Equal("Another bridge,The new bridge will open in June and will carry trams,", (await consumers.Workspace.RunAsync("CitesBesideItsOwn")).TrimEnd());
    }

    [Fact]
    public async Task Package_GivesTheSameAsAProjectReference()
    {
        foreach (var library in new[] { "North", "South" })
        {
            await Dotnet.RunToSuccessAsync(consumers.Workspace.Folder, "pack", library, "--no-build", "-c", "Debug", "-o", consumers.Workspace.Feed, "-tl:off");
        }

        consumers.Workspace.Write("CitesPackages/CitesPackages.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="North" Version="1.2.3" /><PackageReference Include="South" Version="1.0.0" /></ItemGroup>
            </Project>
            """);
        consumers.Workspace.Write("CitesPackages/Program.cs", LibraryConsumers.Program);
        var output = await Dotnet.RunToSuccessAsync(consumers.Workspace.Folder, "build", "CitesPackages", "-v:minimal", "-clp:NoSummary", "-tl:off");

        Assert.Equal(Broken, BuildMessage.Parse(output).OrderBy(m => m.Line).Select(m => (m.Line, m.Id)));
        Assert.Equal(LibraryConsumers.Printed, (await consumers.Workspace.RunAsync("CitesPackages")).TrimEnd());
    }

    [Fact]
    public async Task Library_IsCompiledAgain_OnlyWhenAnArticleChanged()
    {
        LibraryBuild library = new(consumers.Workspace, "Incremental");
        library.WriteArticles(3);
        Assert.True(await library.IsCompiledAsync());
        Assert.False(await library.IsCompiledAsync());

        library.WriteArticle(1, "“We changed our minds,” said Maria Lopez.\n");
        Assert.True(await library.IsCompiledAsync());
        Assert.False(await library.IsCompiledAsync());

        library.WriteSidecar(1, "title: Changed\n");
        Assert.True(await library.IsCompiledAsync());

        library.DeleteArticle(2);
        Assert.True(await library.IsCompiledAsync());

        library.WriteArticle(7, "“Here is one more,” said Maria Lopez.\n");
        Assert.True(await library.IsCompiledAsync());
        Assert.False(await library.IsCompiledAsync());
    }

    private sealed class LibraryBuild
    {
        private readonly Workspace _workspace;
        private readonly string _name;

        public LibraryBuild(Workspace workspace, string name)
        {
            (_workspace, _name) = (workspace, name);
            workspace.Write(
                $"{name}/{name}.csproj",
                $"""<Project Sdk="Microsoft.NET.Sdk">{ProjectText.Library("net10.0", "<CorpusGenVisibility>public</CorpusGenVisibility>")}</Project>""");
        }

        private string Assembly => Path.Combine(_workspace.Folder, _name, "obj", "Debug", "net10.0", _name + ".dll");

        public void WriteArticles(int count)
        {
            for (var i = 0; i < count; i++)
            {
                WriteArticle(i, $"“This is number {i},” said Maria Lopez.\n");
            }
        }

        public void WriteArticle(int number, string text) => _workspace.Write($"{_name}/corpus/a{number}.txt", text);

        public void WriteSidecar(int number, string text) => _workspace.Write($"{_name}/corpus/a{number}.yml", text);

        public void DeleteArticle(int number) => File.Delete(Path.Combine(_workspace.Folder, _name, "corpus", $"a{number}.txt"));

        // The compiler writes its output anew whenever it runs, with a time that is later than that of the output before.
        public async Task<bool> IsCompiledAsync()
        {
            var before = File.Exists(Assembly) ? File.GetLastWriteTimeUtc(Assembly) : DateTime.MinValue;
            await Dotnet.RunToSuccessAsync(_workspace.Folder, "build", _name, "-v:minimal", "-clp:NoSummary", "-tl:off");
            return File.GetLastWriteTimeUtc(Assembly) > before;
        }
    }
}
