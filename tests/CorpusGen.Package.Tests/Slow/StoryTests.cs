using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>The README's story, followed word for word from an empty folder with nothing but the two packages.</summary>
[Collection(SlowTests.Name)]
public sealed class StoryTests(ITestOutputHelper output)
{
    // No registry and no package of the user's may take part: nothing but what was packed here.
    private const string Settings = """
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><clear /><add key="packed" value="../feed" /></packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
        </configuration>
        """;

    private static readonly (string Command, int ExitCode)[] Story =
    [
        ("dotnet new console --output Newsroom", 0),
        ("cd Newsroom", 0),
        ("dotnet tool install --global CorpusGen.Cli", 0),
        ("corpusgen init", 0),
        ("corpusgen import ferry.html", 0),
        ("dotnet build", 0),
        ("dotnet build", 0),
        ("dotnet format analyzers", 0),
        ("dotnet build", 0),
        ("corpusgen lock", 0),
        ("dotnet build", 1),
        ("corpusgen report . --output report", 1),
    ];

    [Fact]
    public async Task ReadmesStory_IsFollowedFromAnEmptyFolder_WithThePackagesAlone()
    {
        using var workspace = new Workspace();
        await PackedPackage.PackAsync("CorpusGen.Package", workspace.Feed);
        await PackedTool.PackAsync(workspace.Feed);
        workspace.Write("story/nuget.config", Settings);

        var ran = new List<(string Command, int ExitCode)>();
        var folder = Path.Combine(workspace.Folder, "story");
        foreach (var step in ReadmeStory.Read(ReadmeConsumer.Readme.ReplaceLineEndings("\n")))
        {
            switch (step)
            {
                case StoryStep.Save save:
                    await File.WriteAllTextAsync(Path.Combine(folder, save.File), save.Text);
                    break;
                case StoryStep.Edit edit:
                    await EditAsync(Path.Combine(folder, edit.File), edit);
                    break;
                case StoryStep.Run { Command: var command } when command.StartsWith("cd ", StringComparison.Ordinal):
                    folder = Path.Combine(folder, command["cd ".Length..]);
                    ran.Add((command, 0));
                    break;
                case StoryStep.Run run:
                    ran.Add((run.Command, await RunAsync(workspace, folder, run)));
                    break;
            }
        }

        Assert.Equal(Story, ran);
        Assert.Contains("since the storm\"", await File.ReadAllTextAsync(Path.Combine(folder, "Program.cs")), StringComparison.Ordinal);
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "report", "article-ferry-stops-again.html"));
        Assert.Contains("We have waited for this since the flood,</mark>", page, StringComparison.Ordinal);
        Assert.All((string[])[page, await File.ReadAllTextAsync(Path.Combine(folder, "report", "broken.html"))], text =>
            Assert.Contains("CG0002: The quotation is altered: &quot;storm&quot; for &quot;flood&quot;", text, StringComparison.Ordinal));
    }

    // A build shows what the README shows; where that shows nothing, it says nothing.
    private async Task<int> RunAsync(Workspace workspace, string folder, StoryStep.Run step)
    {
        var run = await ExecuteAsync(workspace, folder, step.Command.Split(' '));
        output.WriteLine($"> {step.Command}\n{run.Output}");
        var shown = BuildMessage.Parse(run.Output).Select(m => m.ConsoleLine).ToList();
        Assert.All(step.Messages, message => Assert.Contains(message, shown));
        if (step.Messages.Count == 0)
        {
            Assert.Empty(shown);
        }

        return run.ExitCode;
    }

    private static async Task<DotnetRun> ExecuteAsync(Workspace workspace, string folder, string[] words) => words switch
    {
        // Not the tool folder of whoever runs the tests, and no feed but the packed one.
        ["dotnet", "tool", "install", "--global", "CorpusGen.Cli"] =>
            new DotnetRun(0, await PackedTool.InstallAsync(workspace.Folder, Path.Combine(workspace.Folder, "story", "nuget.config"))),
        ["dotnet", .. var arguments] => await Dotnet.RunAsync(folder, arguments),
        ["corpusgen", .. var arguments] => await PackedTool.RunAsync(workspace.Folder, folder, arguments),
        _ => throw new InvalidOperationException($"The story has a command that no test knows: {string.Join(' ', words)}"),
    };

    private static async Task EditAsync(string file, StoryStep.Edit edit)
    {
        var before = await File.ReadAllTextAsync(file);
        var at = before.IndexOf(edit.Old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not have '{edit.Old}':\n{before}");
        await File.WriteAllTextAsync(file, before[..at] + edit.New + before[(at + edit.Old.Length)..]);
    }
}
