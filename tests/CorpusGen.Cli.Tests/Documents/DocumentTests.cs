using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using CorpusGen.Problems;
using Xunit;

namespace CorpusGen.Cli.Tests.Documents;

/// <summary>
/// What the pages under <c>docs</c> show is true: their code breaks the rules that it says it breaks, and no other; their metadata can be read; their
/// commands exist. The pages speak of the articles in the folder beside this file.
/// </summary>
public class DocumentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "docs");
    private static readonly string Articles = Path.Combine(AppContext.BaseDirectory, "Documents", "articles");

    // These show several projects, or a lock and a source that changed: what they show is built by LibraryTests and by LockAnalyzerTests.
    private static readonly string[] SeveralProjects = ["corpus-library.md", "rules/CG0012.md", "rules/CG0014.md", "rules/CG0205.md"];

    public static TheoryData<string> Pages => [.. AllPages()];

    public static TheoryData<string> PagesOfOneProject => [.. AllPages().Except(SeveralProjects)];

    [Theory]
    [MemberData(nameof(PagesOfOneProject))]
    public void Code_BreaksTheRulesThatItNames(string page)
    {
        var blocks = BlocksOf(page).Where(b => b.Language is "csharp" or "markdown").ToList();
        if (blocks.Count == 0)
        {
            return;
        }

        using var code = new TemporaryCorpus();
        var expected = new List<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var file = $"Block{i:00}.{(blocks[i].Language == "csharp" ? "cs" : "md")}";
            code.Add(file, blocks[i].Text);
            expected.AddRange(blocks[i].Rules.Select(r => $"{file} {r}"));
        }

        var run = CommandLine.Run(["check", code.Folder, "--corpus", Articles, "--format", "json"]);

        Assert.Equal(expected, run.Rows.OrderBy(FileOf, StringComparer.Ordinal).ThenBy(r => r.GetProperty("line").GetInt32()).Select(r => $"{FileOf(r)} {r.GetProperty("rule")}"));
        Assert.DoesNotContain("not known here", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Metadata_IsReadAsThePageSays(string page)
    {
        foreach (var block in BlocksOf(page).Where(b => b.Language == "yaml"))
        {
            using var corpus = new TemporaryCorpus().Add("port.txt", File.ReadAllText(Path.Combine(Articles, "harbour.txt"))).Add("port.yml", block.Text);

            var run = CommandLine.Run(["list", "articles", "--corpus", corpus.Folder]);

            var reported = run.Error.Split('\n').Where(l => l.Contains(": warning CG", StringComparison.Ordinal)).Select(l => l.Split("warning ")[1].Split(':')[0]);
            Assert.Equal(block.Rules, reported);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ProjectFiles_AreXml(string page) =>
        Assert.All(BlocksOf(page).Where(b => b.Language == "xml"), b => Assert.NotEmpty(XElement.Parse($"<block>{b.Text}</block>").Elements()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Settings_NameRulesThatExist(string page)
    {
        var rules = Rules.All.Select(r => r.Id).ToHashSet();
        Assert.All(BlocksOf(page).SelectMany(b => b.Rules), r => Assert.Contains(r, rules));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_AreOfAKindThatIsTested(string page) =>
        Assert.All(BlocksOf(page), b => Assert.Contains(b.Language, new[] { "csharp", "markdown", "yaml", "xml", "ini", "text", "bash" }));

    private static IEnumerable<string> AllPages() => Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static IReadOnlyList<DocumentBlock> BlocksOf(string page) => DocumentBlock.Of(File.ReadAllText(Path.Combine(Folder, page)));

    private static string FileOf(JsonElement row) => Path.GetFileName(row.GetProperty("path").GetString()!);
}
