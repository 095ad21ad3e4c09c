using System;
using System.IO;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>The tool as its users have it: packed, installed from a folder, and run outside of the repository.</summary>
public sealed class ToolTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry stops again</title><meta name="author" content="Maria Lopez"><meta name="date" content="2021-03-24"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Ferry stops again</h1>
        <p>The ferry company said on Thursday that its first boat of the day would stop at the old pier from June on.</p>
        <p>“We have waited for this since the storm,” said Hanna Berg, who keeps the harbour café.</p></article></body></html>
        """;

    [Fact]
    public async Task PackedTool_IsInstalled_AndSetsAProjectUp()
    {
        using var workspace = new Workspace();
        workspace.Write("App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>\n</Project>\n");
        workspace.Write("App/ferry.html", Page);
        workspace.Write("App/Program.cs", "// cite(ferry-stops-again, Hanna Berg): \"We have waited for this since the storm\"\n// cite(the-new-bridge): \"The new bridge will open in July\"\n");
        await PackedTool.PackAsync(workspace.Feed, $"-p:PackageVersion={PackedPackage.Version}");
        await PackedTool.InstallAsync(workspace.Folder, Path.Combine(workspace.Folder, "nuget.config"), "--version", PackedPackage.Version, "--add-source", workspace.Feed);

        Assert.Equal(0, (await ToolAsync(workspace, "init")).ExitCode);
        Assert.Equal(0, (await ToolAsync(workspace, "import", "ferry.html")).ExitCode);
        var list = await ToolAsync(workspace, "list", "articles");
        var check = await ToolAsync(workspace, "check", "--corpus", "corpus");
        var report = await ToolAsync(workspace, "report", ".", "--output", "report");

        Assert.Equal(0, list.ExitCode);
        Assert.Contains("ferry-stops-again\tFerry stops again\t2021-03-24", list.Output, StringComparison.Ordinal);
        Assert.Contains("the-new-bridge", list.Output, StringComparison.Ordinal);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("Program.cs(2,", check.Output, StringComparison.Ordinal);
        Assert.Contains("2 citations in 1 file checked against 2 articles: 1 holds, 1 does not.", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, report.ExitCode);
        Assert.All((string[])["index.html", "article-ferry-stops-again.html", "report.css", "search.js"], file => Assert.True(File.Exists(Path.Combine(workspace.Folder, "App", "report", file)), report.Output));
    }

    private static Task<DotnetRun> ToolAsync(Workspace workspace, params string[] arguments) => PackedTool.RunAsync(workspace.Folder, Path.Combine(workspace.Folder, "App"), arguments);
}
