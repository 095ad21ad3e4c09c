using System;
using System.IO;
using System.Linq;
using CorpusGen.Articles;

namespace CorpusGen.Cli.Importing;

/// <summary>Where an imported article goes: a file in the corpus folder and the sidecar beside it.</summary>
/// <param name="Name">The file name without its ending.</param>
/// <param name="Path">The article file.</param>
/// <param name="SidecarPath">The metadata file.</param>
internal sealed record ArticleFile(string Name, string Path, string SidecarPath)
{
    // Names of devices, which Windows takes whatever ending follows, and the one file of a corpus that is no article.
    private static readonly string[] Reserved =
        ["aux", "con", "nul", "prn", "readme", .. Enumerable.Range(0, 10).SelectMany(i => (string[])[$"com{i}", $"lpt{i}"])];

    /// <summary>Names the files.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="given">The name that the caller wants, or null.</param>
    /// <param name="article">The article; its title, or else its first words, give the name.</param>
    /// <exception cref="WrongUseException">The name is none for a file of a corpus.</exception>
    public static ArticleFile Of(string folder, string? given, ImportedArticle article)
    {
        if (given is not null && !ArticleKey.IsValidId(given))
        {
            throw new WrongUseException($"'{given}' is no name for an article; use letters, digits and - _ . only, at most {ArticleKey.MaxLength} of them.");
        }

        if (given is not null && IsReserved(given))
        {
            throw new WrongUseException($"'{given}' cannot be an article's name: it is a device on Windows, or a README, which no corpus reads; choose another.");
        }

        // A path that says nothing, so that the words give the name; made of letters, digits and hyphens, it names no other folder.
        var name = given ?? ArticleKey.Of("1.md", id: null, article.Metadata.Title?.Value, article.Text);
        name = IsReserved(name) ? $"article-{name}" : name;
        return new ArticleFile(name, System.IO.Path.Combine(folder, name + ".md"), System.IO.Path.Combine(folder, name + ".yml"));
    }

    /// <summary>Writes both files, each as a whole or not at all.</summary>
    /// <exception cref="WrongUseException">One of them is there already and must not be replaced, or they cannot be written.</exception>
    public void Write(ImportedArticle article, bool replaces)
    {
        var plain = System.IO.Path.ChangeExtension(SidecarPath, ".txt");
        var isBegun = HasSidecarOf(article);
        foreach (var path in (string[])[Path, SidecarPath, plain])
        {
            if (Exists(path) && (path == plain || !(replaces || (path == SidecarPath && isBegun))))
            {
                throw new WrongUseException(path == plain
                    ? $"there is '{path}' already, and both would have the same sidecar; choose another name with --name."
                    : $"there is '{path}' already; replace it with --force, or choose another name with --name.");
            }
        }

        // The sidecar first: an article without its date would be read wrongly, a sidecar without its article is reported.
        if (!isBegun)
        {
            OutputFile.WriteText(SidecarPath, article.Sidecar, replaces);
        }

        OutputFile.WriteText(Path, article.Text, replaces);
    }

    // A run that was killed between the two files left the sidecar alone; the next one goes on from there.
    private bool HasSidecarOf(ImportedArticle article) =>
        new FileInfo(SidecarPath) is { Exists: true, LinkTarget: null } && FileText.Read(new CorpusFile(SidecarPath, SidecarPath)).Text == article.Sidecar;

    // A link counts by itself, wherever it leads.
    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static bool IsReserved(string name) => Reserved.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase);
}
