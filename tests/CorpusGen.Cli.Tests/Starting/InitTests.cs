using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace CorpusGen.Cli.Tests.Starting;

public class InitTests
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <!-- kept -->\n  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>\n\n</Project>\n";

    [Fact]
    public void Project_GetsPackageArticleAndAttributes_AndNothingElseIsTouched()
    {
        using var folder = new TemporaryCorpus().Add("App.csproj", Project).Add(".gitattributes", "*.png binary");

        var run = CommandLine.Run(["init", folder.Folder, "--format", "json"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["added", "added", "added"], run.Rows.Select(r => r.GetProperty("outcome").GetString()));
        var project = File.ReadAllText(Path.Combine(folder.Folder, "App.csproj"));
        Assert.StartsWith(Project[..Project.IndexOf("</Project>", StringComparison.Ordinal)], project, StringComparison.Ordinal);
        var reference = Assert.Single(XDocument.Parse(project).Descendants("PackageReference"));
        Assert.Equal("CorpusGen", reference.Attribute("Include")!.Value);
        Assert.NotEmpty(reference.Attribute("Version")!.Value);
        Assert.Equal("*.png binary\ncorpus/** -text\n", File.ReadAllText(Path.Combine(folder.Folder, ".gitattributes")));
        Assert.Equal(0, CommandLine.Run(["list", "quotes", "--corpus", Path.Combine(folder.Folder, "corpus"), "--speaker", "Maria Lopez"]).ExitCode);
    }

    [Fact]
    public void SecondRun_ChangesNothing()
    {
        using var folder = new TemporaryCorpus().Add("App.csproj", Project);
        CommandLine.Run(["init", folder.Folder]);
        var before = Files(folder);

        var run = CommandLine.Run(["init", Path.Combine(folder.Folder, "App.csproj"), "--format", "json"]);

        Assert.All(run.Rows, r => Assert.Equal("there already", r.GetProperty("outcome").GetString()));
        Assert.Equal(before, Files(folder));
    }

    [Fact]
    public void DryRun_SaysWhatItWouldDo_AndDoesNothing()
    {
        using var folder = new TemporaryCorpus().Add("App.csproj", Project);

        var run = CommandLine.Run(["init", folder.Folder, "--dry-run", "--corpus", "texts/press", "--format", "json"]);

        Assert.Equal(["would add", "would add", "would add", "would add"], run.Rows.Select(r => r.GetProperty("outcome").GetString()));
        Assert.Equal([("App.csproj", Project)], Files(folder));
    }

    [Fact]
    public void OtherFolder_IsNamedInTheProject()
    {
        using var folder = new TemporaryCorpus().Add("App.csproj", Project);

        CommandLine.Run(["init", folder.Folder, "--corpus", "texts/press"]);

        Assert.Equal("texts/press", XDocument.Load(Path.Combine(folder.Folder, "App.csproj")).Descendants("CorpusDirectory").Single().Value);
        Assert.True(File.Exists(Path.Combine(folder.Folder, "texts", "press", "the-new-bridge.md")));
    }

    [Fact]
    public void SecondRun_GoesToTheFolderThatTheProjectNames_AndDoesNotChangeIt()
    {
        using var folder = new TemporaryCorpus().Add("App.csproj", Project);
        CommandLine.Run(["init", folder.Folder, "--corpus", "texts/press"]);
        var before = Files(folder);

        var again = CommandLine.Run(["init", folder.Folder, "--format", "json"]);
        var elsewhere = CommandLine.Run(["init", folder.Folder, "--corpus", "corpus"]);

        Assert.All(again.Rows, r => Assert.Equal("there already", r.GetProperty("outcome").GetString()));
        Assert.Equal(2, elsewhere.ExitCode);
        Assert.Contains("App.csproj' is 'texts/press'; change it there, or leave --corpus out.", elsewhere.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files(folder));
    }

    [Theory]
    [InlineData("App.fsproj")]
    [InlineData("Program.cs")]
    public void FileThatIsNoCSharpProject_IsWrongUse(string name)
    {
        using var folder = new TemporaryCorpus().Add(name, Project);

        var run = CommandLine.Run(["init", Path.Combine(folder.Folder, name)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{name}' is no C# project (.csproj).", run.Error, StringComparison.Ordinal);
        Assert.Equal([(name, Project)], Files(folder));
    }

    [Fact]
    public void CentralVersions_AreLeftToTheirOwner()
    {
        using var folder = new TemporaryCorpus().Add("Directory.Packages.props", "<Project />").Add("App/App.csproj", Project);

        var run = CommandLine.Run(["init", Path.Combine(folder.Folder, "App"), "--format", "json"]);

        Assert.Null(XDocument.Load(Path.Combine(folder.Folder, "App", "App.csproj")).Descendants("PackageReference").Single().Attribute("Version"));
        Assert.Contains("Add <PackageVersion Include=\"CorpusGen\"", run.Rows[0].GetProperty("todo").GetString(), StringComparison.Ordinal);
        Assert.Equal(run.Error, CommandLine.Run(["init", Path.Combine(folder.Folder, "App")], screen: new Screen(60, HasColour: false)).Error);
        Assert.StartsWith("Add <PackageVersion Include=\"CorpusGen\"", run.Error, StringComparison.Ordinal);
        Assert.Equal("<Project />", File.ReadAllText(Path.Combine(folder.Folder, "Directory.Packages.props")));
    }

    [Fact]
    public void WindowsProject_KeepsItsMarkAndItsLineEnds()
    {
        var before = Project.Replace("\n", "\r\n", StringComparison.Ordinal);
        using var folder = new TemporaryCorpus().Add("App.csproj", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(before)]);

        CommandLine.Run(["init", folder.Folder]);

        var bytes = File.ReadAllBytes(Path.Combine(folder.Folder, "App.csproj"));
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../corpus")]
    [InlineData("/corpus")]
    [InlineData("a b")]
    [InlineData("$(Secret)")]
    [InlineData("")]
    public void FolderOutsideOfTheProject_IsWrongUse(string corpus)
    {
        using var folder = new TemporaryCorpus().Add("App.csproj", Project);

        var run = CommandLine.Run(["init", folder.Folder, "--corpus", corpus]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no folder inside the project", run.Error, StringComparison.Ordinal);
        Assert.Equal([("App.csproj", Project)], Files(folder));
    }

    [Fact]
    public void FolderWithoutOrWithSeveralProjects_IsWrongUse()
    {
        using var folder = new TemporaryCorpus();
        Assert.Contains("dotnet new console", CommandLine.Run(["init", folder.Folder]).Error, StringComparison.Ordinal);

        folder.Add("A.csproj", Project).Add("B.csproj", Project);
        Assert.Contains("name one: A.csproj, B.csproj", CommandLine.Run(["init", folder.Folder]).Error, StringComparison.Ordinal);

        folder.Add("A.csproj", "<Project>");
        Assert.Contains("cannot be read", CommandLine.Run(["init", Path.Combine(folder.Folder, "A.csproj")]).Error, StringComparison.Ordinal);
    }

    private static (string Path, string Text)[] Files(TemporaryCorpus folder) =>
        [.. Directory.EnumerateFiles(folder.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(folder.Folder, f), File.ReadAllText(f)))];
}
