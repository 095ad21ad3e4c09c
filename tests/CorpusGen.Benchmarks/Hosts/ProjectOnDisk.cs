using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>What goes into the build of a project besides its own code.</summary>
internal enum CorpusSource
{
    /// <summary>The generated files, checked in by hand.</summary>
    CheckedIn,

    /// <summary>The articles and the generator.</summary>
    Generator,

    /// <summary>The articles, the generator and the analyzers: what the package brings.</summary>
    Package,
}

/// <summary>A console project in a folder outside the repository, built by the SDK as a user's project is.</summary>
/// <param name="folder">The folder; made when it is not there.</param>
internal sealed class ProjectOnDisk(string folder)
{
    private static readonly string Repository = typeof(ProjectOnDisk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The built program.</summary>
    public string Program => Path.Combine(folder, "bin", "Release", "net10.0", "Newsroom.dll");

    /// <summary>A folder of the project.</summary>
    public string Folder(string name) => Path.Combine(folder, name);

    /// <summary>Writes the project file and the code, and restores.</summary>
    /// <param name="source">Where the typed corpus comes from.</param>
    /// <param name="program">The code of <c>Program.cs</c>.</param>
    public void Create(CorpusSource source, string program)
    {
        Directory.CreateDirectory(folder);
        Write("Newsroom.csproj", ProjectFile(source));
        Write("Program.cs", program);
        Run("restore");
    }

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Builds from nothing, and gives the processor time of everything that took part.</summary>
    /// <exception cref="InvalidOperationException">The build failed.</exception>
    public TimeSpan Build()
    {
        var before = ChildClock.Now;
        Run("build", "--no-restore", "--no-incremental", "--configuration", "Release");
        return ChildClock.Now - before;
    }

    /// <summary>Runs the built program and gives what it printed.</summary>
    public string RunProgram(params string[] arguments) => Run(["exec", Program, .. arguments]);

    private static string ProjectFile(CorpusSource source)
    {
        static string Built(string project, string framework, string file) => Path.Combine(Repository, "src", project, "bin", "Release", framework, file);
        IEnumerable<string> analyzers = source switch
        {
            CorpusSource.CheckedIn => [],
            CorpusSource.Generator => ["CorpusGen", "CorpusGen.Generator"],
            _ => ["CorpusGen", "CorpusGen.Generator", "CorpusGen.Analyzers"],
        };
        var package = Path.Combine(Repository, "src", "CorpusGen.Package", "build", "CorpusGen");
        string Import(string ending) => source == CorpusSource.CheckedIn ? "" : $"""<Import Project="{package}.{ending}" />""";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {Import("props")}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <CorpusGenIsTransitive>false</CorpusGenIsTransitive>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Built("CorpusGen", "net8.0", "CorpusGen.dll")}" />
                {string.Join("\n    ", analyzers.Select(a => $"""<Analyzer Include="{Built(a, "netstandard2.0", a + ".dll")}" />"""))}
              </ItemGroup>
              {Import("targets")}
            </Project>
            """;
    }

    private string Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // Nothing that an earlier build left running may help or hinder, and nothing may stay behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder} ended with {process.ExitCode}:\n{output}{error.Result}");
    }
}
