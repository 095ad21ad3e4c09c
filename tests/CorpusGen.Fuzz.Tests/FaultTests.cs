using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using Xunit;

namespace CorpusGen.Fuzz.Tests;

/// <summary>Corpora with something wrong: each is read, generated, compiled, analyzed and given to the tool; nothing throws and every promise holds.</summary>
public class FaultTests
{
    private const string Prose = "“We came by boat on March 3, 2021,” said Ada Quill. The quay was full.\n";

    private static readonly Dictionary<string, FuzzCase> All = new(StringComparer.Ordinal)
    {
        ["an empty file"] = Case(Article("a.txt", ""), Article("b.txt", Prose)),
        ["nothing but line ends"] = Case(Article("a.txt", "\r\n\n\r")),
        ["no article at all"] = Case(new CaseFile(FileKind.Document, "doc.md", "\"We came\" [@a]\n")),
        ["a file cut in the middle of a character"] = Case(Article("a.txt", "“Half of it: \uFFFD")),
        ["a file whose bytes are no UTF-8"] = Case(Article("a.txt", "“Zo\uFFFD and Andr\uFFFD agreed with Jos\uFFFD,” said Ada Quill.")),
        ["a file cut in the middle of its front matter"] = Case(Article("a.txt", "---\ntitle: \"Half")),
        ["a sidecar without an article"] = Case(Sidecar("ghost.yml", "title: Nobody\n"), Article("b.txt", Prose)),
        ["a sidecar of two articles"] = Case(Article("a.txt", Prose), Article("a.md", Prose + "More."), Sidecar("a.yml", "title: Both\n")),
        ["a circular alias"] = Case(Article("a.txt", Prose), Sidecar("a.yml", "speakers:\n  Ada Quill: [Ben Orr]\n  Ben Orr: [Ada Quill]\n")),
        ["an alias of itself"] = Case(Article("a.txt", Prose), Sidecar("a.yml", "speakers:\n  Ada Quill: [Ada Quill, Ada Quill]\n")),
        ["circular aliases of two articles"] = Case(
            Article("a.txt", Prose), Sidecar("a.yml", "speakers:\n  Ada Quill: [Ben Orr]\n"), Article("b.txt", Prose + "x"), Sidecar("b.yml", "speakers:\n  Ben Orr: [Ada Quill]\n")),
        ["an article that is another's beginning"] = Case(Article("a.txt", Prose), Article("b.txt", Prose + "“We stayed,” she said.\n")),
        ["the same article twice"] = Case(Article("a.txt", Prose), Article("b.txt", Prose)),
        ["paths that differ in case alone"] = Case(Article("a/note.txt", Prose), Article("A/Note.txt", Prose + "x")),
        ["an article beyond the limit"] = Case(Article("a.txt", new string('a', 4_000_001)), Article("b.txt", Prose)),
        ["a sidecar beyond the limit"] = Case(Article("a.txt", Prose), Sidecar("a.yml", new string('a', 4_000_001))),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fault_IsReportedOrHarmless(string name) => AllChecks.Run(All[name], CheckDepth.Everything);

    [Theory]
    [InlineData("an article beyond the limit", "CG0109")]
    [InlineData("a sidecar beyond the limit", "CG0109")]
    [InlineData("an empty file", "CG0101")]
    [InlineData("a file cut in the middle of a character", "CG0104")]
    [InlineData("a file whose bytes are no UTF-8", "CG0101")]
    [InlineData("a file cut in the middle of its front matter", "CG0102")]
    [InlineData("a sidecar without an article", "CG0102")]
    [InlineData("a sidecar of two articles", "CG0102")]
    [InlineData("the same article twice", "CG0108")]
    [InlineData("no article at all", "CG0100")]
    public void Fault_HasItsRule(string name, string rule)
    {
        var input = All[name];
        Assert.Contains(AnalysisCheck.Run(input, GenerationCheck.Run(input, ReadingCheck.Run(input))), d => d.Id == rule);
    }

    [Fact]
    public void ThousandArticlesOfOneTitle_AreAThousandArticles()
    {
        var input = Case([.. Enumerable.Range(0, 1000).Select(i => Article(i.ToString("0000", CultureInfo.InvariantCulture) + ".txt", "The same title\n\n" + Prose + i))]);
        var reading = ReadingCheck.Run(input);

        var generated = GenerationCheck.Run(input, reading);

        Assert.Equal(1000, reading.Articles.Select(a => a.Key).Distinct(StringComparer.Ordinal).Count());
        RunTimeCheck.Run(generated, reading);
    }

    private static FuzzCase Case(params CaseFile[] files) => new(files);

    private static CaseFile Article(string path, string text) => new(FileKind.Article, path, text);

    private static CaseFile Sidecar(string path, string text) => new(FileKind.Sidecar, path, text);
}
