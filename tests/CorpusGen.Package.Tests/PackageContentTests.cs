using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

[Collection(SharedConsumers.Name)]
public class PackageContentTests(Consumers consumers)
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    // What every host of a compiler of version 4.14 brings along. Anything else would have to be shipped, and two packages that ship
    // different versions of one assembly break each other.
    private static readonly string[] HostAssemblies =
    [
        "netstandard", "System.Memory", "System.Collections.Immutable", "System.Runtime.CompilerServices.Unsafe", "System.Buffers",
        "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
    ];

    [Fact]
    public void Package_HoldsTheseFiles_AndNoOther() => Assert.Equal(
        [
            "CorpusGen.nuspec",
            "README.md",
            "analyzers/dotnet/cs/CorpusGen.Analyzers.dll",
            "analyzers/dotnet/cs/CorpusGen.CodeFixes.dll",
            "analyzers/dotnet/cs/CorpusGen.Completion.dll",
            "analyzers/dotnet/cs/CorpusGen.Generator.dll",
            "analyzers/dotnet/cs/CorpusGen.dll",
            "build/CorpusGen.props",
            "build/CorpusGen.targets",
            "buildTransitive/CorpusGen.props",
            "buildTransitive/CorpusGen.targets",
            "lib/net8.0/CorpusGen.dll",
            "lib/net8.0/CorpusGen.xml",
            "lib/netstandard2.0/CorpusGen.dll",
            "lib/netstandard2.0/CorpusGen.xml",
        ],
        Read(package => package.Entries.Select(e => e.FullName).Where(n => !IsOfThePackagingFormat(n)).Order(StringComparer.Ordinal).ToList()));

    [Fact]
    public void AssembliesForTheCompiler_NeedNothingThatItsHostDoesNotHave()
    {
        var references = Read(package => package.Entries
            .Where(e => e.FullName.StartsWith(AnalyzerFolder, StringComparison.Ordinal))
            .ToDictionary(e => e.Name, ReferencesOf, StringComparer.Ordinal));
        var allowed = HostAssemblies.Concat(references.Keys.Select(n => Path.GetFileNameWithoutExtension(n))).ToHashSet(StringComparer.Ordinal);

        foreach (var (assembly, needed) in references)
        {
            // Fixes and offers run in editors alone, which have the workspaces that the compiler lacks.
            string[] ofEditors = assembly switch
            {
                "CorpusGen.CodeFixes.dll" => ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"],
                "CorpusGen.Completion.dll" => ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.Features"],
                _ => [],
            };
            Assert.All(needed, n => Assert.True(allowed.Contains(n) || ofEditors.Contains(n), $"{assembly} needs {n}"));
        }
    }

    [Fact]
    public void Libraries_DependOnSystemMemory_OnlyWhereThePlatformLacksIt()
    {
        var groups = Read(package => XDocument.Load(package.GetEntry("CorpusGen.nuspec")!.Open()))
            .Descendants().Where(e => e.Name.LocalName == "group")
            .ToDictionary(
                g => g.Attribute("targetFramework")!.Value,
                g => g.Elements().Select(d => $"{d.Attribute("id")!.Value} {d.Attribute("version")!.Value}").ToList(),
                StringComparer.Ordinal);

        Assert.Equal(["System.Memory 4.5.5"], groups[".NETStandard2.0"]);
        Assert.Empty(groups["net8.0"]);
        Assert.Equal(2, groups.Count);
    }

    [Fact]
    public void CompilerAndLibraryFolders_HoldTheSameLibrary() => Assert.Equal(
        Read(package => Bytes(package.GetEntry("lib/netstandard2.0/CorpusGen.dll")!)),
        Read(package => Bytes(package.GetEntry(AnalyzerFolder + "CorpusGen.dll")!)));

    private static bool IsOfThePackagingFormat(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";

    private static List<string> ReferencesOf(ZipArchiveEntry entry)
    {
        using var portable = new PEReader(new MemoryStream(Bytes(entry)));
        var metadata = portable.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private T Read<T>(Func<ZipArchive, T> read)
    {
        using var package = ZipFile.OpenRead(consumers.Package.Path);
        return read(package);
    }
}
