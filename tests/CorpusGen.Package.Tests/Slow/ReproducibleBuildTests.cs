using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>
/// The sources give the same bytes wherever and whenever they are built: in another folder, time zone and culture, on another day, and whatever the order of the
/// files on the disk.
/// </summary>
[Collection(SlowTests.Name)]
public sealed class ReproducibleBuildTests
{
    private static readonly string[] Folders = ["src", "corpus", "samples"];

    private static readonly (string, string)[] Elsewhere = [("TZ", "Pacific/Auckland"), ("LC_ALL", "tr_TR.UTF-8")];

    // Another year, month, day of the week and hour.
    private static readonly TimeSpan Away = TimeSpan.FromDays(400) + TimeSpan.FromHours(7);

    // The time that packing writes into the archive is told, as whoever publishes a package tells it that of the commit: 22 November 2025, 12:34:56.
    private static readonly (string, string) TimeOfCommit = ("SOURCE_DATE_EPOCH", "1763814896");

    private const string Remote = "https://github.com/example/corpusgen";
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    // CustomDebugInformation of SourceLink (https://github.com/dotnet/designs/blob/main/accepted/2020/diagnostics/source-link.md).
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task PackageAndGeneratedCode_AreTheSame_WhereverAndWheneverTheyAreBuilt()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-reproducible-").FullName;
        try
        {
            var day = await AnotherDay.MakeAsync(Away, folder);

            var hereFolder = Path.Combine(folder, "here");
            Copy(hereFolder, files => files.Order(StringComparer.Ordinal));
            var here = await BuildAsync(hereFolder, TimeSpan.Zero, [TimeOfCommit]);

            var thereFolder = Path.Combine(folder, "there", "much", "deeper");
            Copy(thereFolder, files => files.OrderDescending(StringComparer.Ordinal));
            day.Date(thereFolder);
            var there = await BuildAsync(thereFolder, day.Away, [TimeOfCommit, .. Elsewhere, .. day.Environment]);

            Assert.Contains(here.Keys, k => k.EndsWith("/CorpusGen.Generator.dll", StringComparison.Ordinal));
            Assert.Contains(here.Keys, k => k.EndsWith(".g.cs", StringComparison.Ordinal));
            Assert.Contains("bin/Newsroom.dll", here.Keys);
            Assert.Contains(here.Keys, k => k.EndsWith(".nupkg", StringComparison.Ordinal));
            Assert.Empty(Different(here, there));
            await AssertEachAssembly_LeadsToItsSourcesAsync(hereFolder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What comes of the sources, each file by its hash: the package, what stands in it, the code that the sample gets, and the sample itself.
    private static async Task<SortedDictionary<string, string>> BuildAsync(string folder, TimeSpan away, (string, string)[] environment)
    {
        await AssertClocksAsync(folder, away, environment);
        await Dotnet.RunToSuccessAsync(folder, environment, "pack", "src/CorpusGen.Package", "-c", "Release", "-o", "packed", "-p:RunAnalyzers=false");
        await Dotnet.RunToSuccessAsync(
            folder, environment, "build", "samples/Newsroom", "-c", "Release", "-p:RunAnalyzers=false", "-p:DeterministicSourcePaths=true",
            "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=../../generated");

        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var packed = PackageOf(folder);
        hashes.Add(Path.GetRelativePath(folder, packed), Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(packed))));
        await using var package = await OpenPackageAsync(folder);
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

    private static List<string> Different(SortedDictionary<string, string> here, SortedDictionary<string, string> there) =>
        [.. here.Keys.Union(there.Keys).Where(file => !string.Equals(here.GetValueOrDefault(file), there.GetValueOrDefault(file), StringComparison.Ordinal))];

    // Without this the comparison would show nothing of days: a build that does not see the other day is the same for that reason alone.
    private static async Task AssertClocksAsync(string folder, TimeSpan away, (string, string)[] environment)
    {
        // The compiler tells whole seconds.
        var earliest = DateTime.UtcNow + away - TimeSpan.FromSeconds(1);
        var clocks = await BuildClocks.ReadAsync(Path.Combine(folder, "clocks"), environment);
        var latest = DateTime.UtcNow + away;
        Assert.InRange(clocks.OfMSBuild, earliest, latest);
        Assert.InRange(clocks.OfCompiler, earliest, latest);
    }

    private static void Copy(string folder, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var files = Directory.EnumerateFiles(Repository.Root)
            .Concat(Folders.SelectMany(f => Directory.EnumerateFiles(Repository.File(f), "*", SearchOption.AllDirectories)))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git"));
        foreach (var file in order(files))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.File(file), target);
        }

        MakeClone(folder);
    }

    private static string PackageOf(string folder) => Directory.EnumerateFiles(Path.Combine(folder, "packed"), "*.nupkg").Single();

    private static Task<ZipArchive> OpenPackageAsync(string folder) => ZipFile.OpenReadAsync(PackageOf(folder));

    // As much of a repository as says where it came from and which commit is checked out.
    private static void MakeClone(string folder)
    {
        var git = Path.Combine(folder, ".git");
        Directory.CreateDirectory(Path.Combine(git, "objects"));
        Directory.CreateDirectory(Path.Combine(git, "refs"));
        File.WriteAllText(Path.Combine(git, "HEAD"), Commit + "\n");
        File.WriteAllText(Path.Combine(git, "config"), $"[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = {Remote}.git\n");
    }

    private static async Task AssertEachAssembly_LeadsToItsSourcesAsync(string folder)
    {
        await using var package = await OpenPackageAsync(folder);
        var assemblies = package.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.Equal(7, assemblies.Count);
        foreach (var assembly in assemblies)
        {
            await using var content = await assembly.OpenAsync();
            using var memory = new MemoryStream();
            await content.CopyToAsync(memory);
            memory.Position = 0;
            using var file = new PEReader(memory);
            var symbols = Assert.Single(file.ReadDebugDirectory(), e => e.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            using var provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
            var reader = provider.GetMetadataReader();

            var link = Assert.Single(reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation), i => reader.GetGuid(i.Kind) == SourceLink);
            var address = Remote.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);
            Assert.Equal($$$"""{"documents":{"/_/*":"{{{address}}}/{{{Commit}}}/*"}}""", Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));

            // What has no file is made by the build, and stands in the symbols themselves.
            var sources = reader.Documents.Select(reader.GetDocument).Select(d => reader.GetString(d.Name)).ToList();
            Assert.All(sources, s => Assert.StartsWith("/_/", s, StringComparison.Ordinal));
            Assert.Contains(sources, s => File.Exists(Path.Combine(folder, s["/_/".Length..])));
        }
    }
}
