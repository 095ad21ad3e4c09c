using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using CorpusGen.Articles;

namespace CorpusGen.Cli.Starting;

/// <summary>What setting a project up did, or would do.</summary>
/// <param name="What">The step, such as <c>package reference</c>.</param>
/// <param name="Path">The file or folder.</param>
/// <param name="Outcome"><c>added</c>, <c>would add</c> or <c>there already</c>.</param>
/// <param name="Todo">What is left for a person to do; null when nothing is.</param>
internal sealed record InitStep(string What, string Path, string Outcome, string? Todo = null);

/// <summary>Sets a project up. Every step looks first whether it was done already, so that running it twice does nothing.</summary>
/// <param name="project">The project.</param>
/// <param name="corpus">The folder of articles, relative to the project.</param>
/// <param name="isDryRun">Whether it only says what it would do.</param>
internal sealed class InitSteps(ProjectFile project, string corpus, bool isDryRun)
{
    private const string Package = "CorpusGen";

    /// <summary>The property that names the folder of articles.</summary>
    public const string DirectoryProperty = "CorpusDirectory";

    // An invented article, short enough to be read in one look, that has what the tool finds: a title, a quotation with its speaker, a date.
    private const string Article = """
        # The new bridge

        The old bridge was closed on Monday after ninety years.

        “The new bridge will open in June and will carry trams,” said Maria Lopez, the mayor.

        """;

    private const string Sidecar = """
        title: The new bridge
        publisher: An example; delete it when you have an article of your own
        published: 2021-03-24

        """;

    private readonly string _folder = Path.GetDirectoryName(project.Path) is { Length: > 0 } folder ? folder : ".";

    /// <summary>Does what is left to do, in order.</summary>
    public IReadOnlyList<InitStep> Run()
    {
        var reference = AddReference();
        var directory = corpus == CorpusOption.DefaultFolder ? null : AddDirectory();
        if (!isDryRun && IsAdded(reference, directory))
        {
            project.Save();
        }

        return [.. new[] { reference, directory, AddArticle(), AddAttributes() }.OfType<InitStep>()];
    }

    private InitStep AddReference()
    {
        // Where versions are kept in one file, that file is the repository's, not the project's.
        var central = CentralVersions();
        var isVersionMissing = central is not null && !File.ReadAllText(central).Contains($"\"{Package}\"", StringComparison.OrdinalIgnoreCase);
        var isDone = project.References(Package);
        if (!isDone)
        {
            project.Add("ItemGroup", new XElement("PackageReference", new XAttribute("Include", Package), central is null ? new XAttribute("Version", Version) : null));
        }

        return new InitStep(
            "package reference", project.Path, Outcome(isDone), isVersionMissing ? $"Add <PackageVersion Include=\"{Package}\" Version=\"{Version}\" /> to {central}." : null);
    }

    private InitStep AddDirectory()
    {
        const string Step = "folder of articles";
        if (project.Property(DirectoryProperty) == corpus)
        {
            return new InitStep(Step, project.Path, Outcome(isDone: true));
        }

        project.Add("PropertyGroup", new XElement(DirectoryProperty, corpus));
        return new InitStep(Step, project.Path, Outcome(isDone: false));
    }

    private InitStep AddArticle()
    {
        var folder = Path.Combine(_folder, corpus);
        var isDone = Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(f => CorpusFiles.IsArticle(f.Replace('\\', '/')));
        var path = Path.Combine(folder, "the-new-bridge.md");
        if (!isDone && !isDryRun)
        {
            OutputFile.CreateFolder(folder);
            OutputFile.WriteText(Path.ChangeExtension(path, ".yml"), Sidecar.ReplaceLineEndings("\n"), replaces: false);
            OutputFile.WriteText(path, Article.ReplaceLineEndings("\n"), replaces: false);
        }

        return new InitStep("first article", isDone ? folder : path, Outcome(isDone));
    }

    // The tool counts the characters of a file as it is; Git must not change line ends at checkout.
    private InitStep AddAttributes()
    {
        var path = Path.Combine(_folder, ".gitattributes");
        var pattern = $"{corpus}/**";
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var isDone = before.Split('\n').Any(l => l.TrimStart().StartsWith(pattern + " ", StringComparison.Ordinal));
        if (!isDone && !isDryRun)
        {
            var separator = before.Length == 0 || before.EndsWith('\n') ? "" : "\n";
            OutputFile.WriteText(path, $"{before}{separator}{pattern} -text\n");
        }

        return new InitStep("line in .gitattributes", path, Outcome(isDone));
    }

    private string? CentralVersions()
    {
        for (var folder = Path.GetFullPath(_folder); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, "Directory.Packages.props");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static bool IsAdded(params InitStep?[] steps) => Array.Exists(steps, s => s?.Outcome.StartsWith("added", StringComparison.Ordinal) == true);

    private string Outcome(bool isDone) => isDone ? "there already" : isDryRun ? "would add" : "added";

    // The package and the tool are released together.
    private static string Version { get; } =
        typeof(InitSteps).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
