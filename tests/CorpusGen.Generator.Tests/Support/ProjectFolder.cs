using System.Linq;
using System.Reflection;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>Folders as the build of this test project knew them.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder of this test project.</summary>
    public static string Path { get; } = Metadata("ProjectDirectory");

    /// <summary>The folder of restored packages.</summary>
    public static string Packages { get; } = Metadata("PackageDirectory");

    private static string Metadata(string key) =>
        typeof(ProjectFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
