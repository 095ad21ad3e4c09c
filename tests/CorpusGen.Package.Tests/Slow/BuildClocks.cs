using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>What time it is to a build, as a small build says that is started just like it.</summary>
/// <param name="OfMSBuild">What the project asks for while it is evaluated.</param>
/// <param name="OfCompiler">What the compiler, and the generators in it, can ask for: it writes it into an assembly that may differ each time.</param>
internal sealed record BuildClocks(DateTime OfMSBuild, DateTime OfCompiler)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Deterministic>false</Deterministic>
            <Now>$([System.DateTime]::UtcNow.ToString(`O`))</Now>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Builds a project in a folder of its own.</summary>
    /// <param name="folder">The folder, which is made.</param>
    /// <param name="environment">The environment of the build that is asked about.</param>
    public static async Task<BuildClocks> ReadAsync(string folder, (string, string)[] environment)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Clocks.csproj"), Project);
        var now = await Dotnet.RunToSuccessAsync(folder, environment, "msbuild", "-restore", "-t:Build", "-getProperty:Now");
        var assembly = Directory.EnumerateFiles(Path.Combine(folder, "bin"), "Clocks.dll", SearchOption.AllDirectories).Single();
        using var reader = new PEReader(new MemoryStream(await File.ReadAllBytesAsync(assembly)));
        var seconds = (uint)reader.PEHeaders.CoffHeader.TimeDateStamp;
        return new BuildClocks(
            DateTime.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
    }
}
