using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>What consumers are compiled against.</summary>
internal static class References
{
    /// <summary>The platform that the tests run on.</summary>
    public static ImmutableArray<MetadataReference> TestHost { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetDirectoryName(p) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>The reference assemblies of .NET Standard 2.0.</summary>
    public static ImmutableArray<MetadataReference> NetStandard20 => FromPackage("netstandard.library", "build/netstandard2.0/ref");

    /// <summary>The reference assemblies of .NET 8.</summary>
    public static ImmutableArray<MetadataReference> Net80 => FromPackage("microsoft.netcore.app.ref", "ref/net8.0");

    /// <summary>The library that generated code calls, as consumers of the test host's platform get it.</summary>
    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(Article).Assembly.Location);

    /// <summary>The library as consumers of another platform get it.</summary>
    public static MetadataReference LibraryFor(string targetFramework)
    {
        var tests = Path.GetDirectoryName(typeof(References).Assembly.Location)!;
        var configuration = Path.GetFileName(Path.GetDirectoryName(tests)!);
        return MetadataReference.CreateFromFile(
            Path.Combine(ProjectFolder.Path, "../../src/CorpusGen/bin", configuration, targetFramework, "CorpusGen.dll"));
    }

    private static ImmutableArray<MetadataReference> FromPackage(string name, string folder)
    {
        var versions = Directory.GetDirectories(Path.Combine(ProjectFolder.Packages, name)).Select(version => Path.Combine(version, folder));
        return [.. Directory.GetFiles(versions.First(Directory.Exists), "*.dll").Select(p => MetadataReference.CreateFromFile(p))];
    }
}
