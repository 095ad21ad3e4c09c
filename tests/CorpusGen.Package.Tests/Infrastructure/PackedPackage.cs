using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>The package, packed from what was just built, in a folder that serves as its feed.</summary>
internal sealed record PackedPackage(string Folder, string Path)
{
    /// <summary>A version that no registry has.</summary>
    public const string Version = "0.0.0-test";

    public static async Task<PackedPackage> PackAsync(string folder)
    {
        await Dotnet.RunToSuccessAsync(
            Repository.Root,
            "pack",
            Repository.File("src", "CorpusGen.Package", "CorpusGen.Package.csproj"),
            "--no-build",
            "--configuration", Repository.Configuration,
            "--output", folder,
            $"-p:PackageVersion={Version}");
        return new PackedPackage(folder, System.IO.Path.Combine(folder, $"CorpusGen.{Version}.nupkg"));
    }
}
