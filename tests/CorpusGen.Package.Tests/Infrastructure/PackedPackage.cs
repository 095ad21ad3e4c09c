using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>The package, packed from what was just built, in a folder that serves as its feed.</summary>
internal sealed record PackedPackage(string Folder, string Path)
{
    /// <summary>A version that no registry has.</summary>
    public const string Version = "0.0.0-test";

    public static async Task<PackedPackage> PackAsync(string folder)
    {
        await PackAsync("CorpusGen.Package", folder, $"-p:PackageVersion={Version}");
        return new PackedPackage(folder, System.IO.Path.Combine(folder, $"CorpusGen.{Version}.nupkg"));
    }

    /// <summary>Packs a project of the repository into a folder, as it was built.</summary>
    /// <param name="project">Its name.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="options">What else <c>dotnet pack</c> is told; the package has the repository's version when it is not told another.</param>
    public static Task PackAsync(string project, string folder, params string[] options) => Dotnet.RunToSuccessAsync(
        Repository.Root,
        ["pack", Repository.File("src", project, $"{project}.csproj"), "--no-build", "--configuration", Repository.Configuration, "--output", folder, .. options]);
}
