using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>What project files say.</summary>
internal static class ProjectText
{
    public static string Reference(string attributes = "") =>
        $"""<ItemGroup><PackageReference Include="CorpusGen" Version="{PackedPackage.Version}" {attributes} /></ItemGroup>""";

    public static string Program(string targetFramework, string properties = "") => Library(targetFramework, "<OutputType>Exe</OutputType>" + properties);

    public static string Library(string targetFramework, string properties = "", string referenceAttributes = "") =>
        $"<PropertyGroup><TargetFramework>{targetFramework}</TargetFramework>{properties}</PropertyGroup>{Reference(referenceAttributes)}";
}
