using System.Linq;
using System.Reflection;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>The folder of this test project, as the build knew it.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } =
        typeof(ProjectFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!;
}
