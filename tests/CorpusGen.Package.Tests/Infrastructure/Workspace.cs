using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace CorpusGen.Package.Tests.Infrastructure;

/// <summary>
/// A folder outside the repository with projects that use the package, as its users have them: nothing of the repository's settings applies there.
/// Packages are unpacked into the folder itself, so that no run sees another run's package; what a registry serves is taken from the user's
/// own package folder where it is there already.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly List<string> _projects = [];

    public Workspace() => Write("nuget.config", $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="packages" /></config>
          <packageSources><add key="packed" value="feed" /></packageSources>
          <fallbackPackageFolders>{FallbackFolder()}</fallbackPackageFolders>
        </configuration>
        """);

    public string Folder { get; } = Directory.CreateTempSubdirectory("corpusgen-consumers-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>Adds a project of its own in a folder of its own.</summary>
    /// <param name="name">The project's name and its folder's; folders may stand in front of it.</param>
    /// <param name="project">What stands in its project file.</param>
    /// <param name="files">Its other files.</param>
    public Workspace Add(string name, string project, params (string Path, string Text)[] files)
    {
        var file = $"{name}/{Path.GetFileName(name)}.csproj";
        _projects.Add(file);
        Write(file, $"""<Project Sdk="Microsoft.NET.Sdk">{Environment.NewLine}{project}{Environment.NewLine}</Project>""");
        foreach (var (path, text) in files)
        {
            Write($"{name}/{path}", text);
        }

        return this;
    }

    public void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Builds every project at once; one that fails does not stop the others.</summary>
    public Task<DotnetRun> BuildAsync()
    {
        Write("all.slnx", $"<Solution>{string.Concat(_projects.Select(p => $"""<Project Path="{p}" />"""))}</Solution>");
        return Dotnet.RunAsync(Folder, "build", "all.slnx", "-v:minimal", "-clp:NoSummary", "-tl:off");
    }

    /// <summary>Runs a program that was built for a target framework, on whatever runtime is installed.</summary>
    public Task<string> RunAsync(string name, string targetFramework = "net10.0") => Dotnet.RunToSuccessAsync(
        Path.Combine(Folder, name), "exec", "--roll-forward", "Major", $"bin/Debug/{targetFramework}/{Path.GetFileName(name)}.dll");

    /// <summary>Deletes the folder, unless the environment asks to keep it for a look at what went wrong.</summary>
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("CORPUSGEN_KEEP_CONSUMERS") is null)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static string FallbackFolder()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? $"""<add key="user" value="{folder}" />""" : "";
    }
}
