using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>The sources give the same bytes wherever they are built: in another folder, time zone and culture, and whatever the order of the files on the disk.</summary>
[Collection(SlowTests.Name)]
public sealed class ReproducibleBuildTests
{
    private static readonly string[] Folders = ["src", "corpus", "samples"];

    private static readonly (string, string)[] Elsewhere = [("TZ", "Pacific/Auckland"), ("LC_ALL", "tr_TR.UTF-8")];

    [Fact]
    public async Task PackageAndGeneratedCode_AreTheSame_WhereverTheyAreBuilt()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-reproducible-").FullName;
        try
        {
            var here = await BuildAsync(Path.Combine(folder, "here"), files => files.Order(StringComparer.Ordinal), []);
            var there = await BuildAsync(Path.Combine(folder, "there", "much", "deeper"), files => files.OrderDescending(StringComparer.Ordinal), Elsewhere);

            Assert.Contains(here.Keys, k => k.EndsWith("/CorpusGen.Generator.dll", StringComparison.Ordinal));
            Assert.Contains(here.Keys, k => k.EndsWith(".g.cs", StringComparison.Ordinal));
            Assert.Contains("bin/Newsroom.dll", here.Keys);
            Assert.Equal(here.Select(f => $"{f.Value} {f.Key}"), there.Select(f => $"{f.Value} {f.Key}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What comes of the sources, each file by its hash: what stands in the package, the code that the sample gets, and the sample itself.
    private static async Task<SortedDictionary<string, string>> BuildAsync(string folder, Func<IEnumerable<string>, IEnumerable<string>> order, (string, string)[] environment)
    {
        Copy(folder, order);
        await Dotnet.RunToSuccessAsync(folder, environment, "pack", "src/CorpusGen.Package", "-c", "Release", "-o", "packed", "-p:RunAnalyzers=false");
        await Dotnet.RunToSuccessAsync(
            folder, environment, "build", "samples/Newsroom", "-c", "Release", "-p:RunAnalyzers=false", $"-p:PathMap={folder}=/_",
            "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=../../generated");

        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await using var package = await ZipFile.OpenReadAsync(Directory.EnumerateFiles(Path.Combine(folder, "packed"), "*.nupkg").Single());
        foreach (var entry in package.Entries)
        {
            await using var content = await entry.OpenAsync();
            hashes.Add(entry.FullName, Convert.ToHexString(await SHA256.HashDataAsync(content)));
        }

        var generated = Path.Combine(folder, "generated");
        foreach (var file in Directory.EnumerateFiles(generated, "*.cs", SearchOption.AllDirectories))
        {
            hashes.Add(Path.GetRelativePath(folder, file), Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file))));
        }

        var program = Directory.EnumerateFiles(Path.Combine(folder, "samples", "Newsroom", "bin"), "Newsroom.dll", SearchOption.AllDirectories).Single();
        hashes.Add("bin/Newsroom.dll", Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(program))));
        return hashes;
    }

    private static void Copy(string folder, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var files = Directory.EnumerateFiles(Repository.Root)
            .Concat(Folders.SelectMany(f => Directory.EnumerateFiles(Repository.File(f), "*", SearchOption.AllDirectories)))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        foreach (var file in order(files))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.File(file), target);
        }
    }
}
