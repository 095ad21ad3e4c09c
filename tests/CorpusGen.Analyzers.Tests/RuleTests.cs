using System;
using System.IO;
using System.Linq;
using CorpusGen.Analyzers.Tests.Harness;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public sealed class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(r => r.Id)];

    [Theory]
    [InlineData("CG0001", "Citations")]
    [InlineData("CG0011", "Citations")]
    [InlineData("CG0013", "Citations")]
    [InlineData("CG0100", "Articles")]
    [InlineData("CG0110", "Articles")]
    [InlineData("CG0201", "Project")]
    public void Category_FollowsFromTheId(string id, string category) => Assert.Equal(category, RuleOf(id).Category);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsReportedByAnAnalyzer(string id) =>
        Assert.Contains(TestProject.Analyzers().SelectMany(a => a.SupportedDiagnostics), d => d.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPage_ToWhichItsDescriptorLinks(string id)
    {
        var descriptor = Descriptors.Of(RuleOf(id));
        Assert.Equal($"https://github.com/corpusgen/corpusgen/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        var page = Repository.Read("docs", "rules", id + ".md");
        Assert.StartsWith($"# {id}: {descriptor.Title}\n\nDefault: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}", page, StringComparison.Ordinal);
        Assert.Equal(
            ["## What it says", "## Why it matters", "## Example", "## How to fix it", "## How to silence it"],
            page.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_AreOfRulesAlone() => Assert.Equal(
        Rules.All.Select(r => r.Id),
        Directory.GetFiles(Repository.PathOf("docs", "rules"), "CG*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Fact]
    public void ReleaseNotes_NameEveryRule()
    {
        var rows = Rules.All.Select(r => $"{r.Id} | {r.Category} | {r.Severity} | [{r.Title}]({Descriptors.Of(r).HelpLinkUri})");
        var released = Repository.Read("src", "CorpusGen.Analyzers", "AnalyzerReleases.Shipped.md") + Repository.Read("src", "CorpusGen.Analyzers", "AnalyzerReleases.Unshipped.md");
        Assert.Equal(rows, released.Split('\n').Where(l => l.StartsWith("CG", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static Rule RuleOf(string id) => Rules.All.Single(r => r.Id == id);
}
