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

    /// <summary>The library that generated code calls.</summary>
    public static MetadataReference Library { get; } = MetadataReference.CreateFromFile(typeof(Article).Assembly.Location);
}
