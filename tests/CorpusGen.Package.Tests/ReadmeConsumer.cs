using System;
using System.IO;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>The project that the README opens with: its first block of code, over the five articles of the repository.</summary>
internal static class ReadmeConsumer
{
    /// <summary>The namespace that the README's code uses.</summary>
    public const string Name = "MyNewsroom";

    private const string Fence = "```";

    public static string Readme { get; } = File.ReadAllText(Repository.File("README.md"));

    public static void AddTo(Workspace workspace)
    {
        workspace.Add(Name, ProjectText.Program("net10.0"), ("Program.cs", FirstCode()));
        foreach (var file in Directory.EnumerateFiles(Repository.File("corpus")))
        {
            workspace.Write($"{Name}/corpus/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }
    }

    private static string FirstCode()
    {
        var start = Readme.IndexOf(Fence + "csharp", StringComparison.Ordinal) + Fence.Length + "csharp".Length;
        return Readme[start..Readme.IndexOf(Fence, start, StringComparison.Ordinal)].TrimStart();
    }
}
