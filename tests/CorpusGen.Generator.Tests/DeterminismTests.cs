using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

public sealed class DeterminismTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Reference = new(() => Generate([.. FiveArticles.All]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void Culture_ChangesNothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Reference.Value, Generate([.. FiveArticles.All.Select(f => f.With(f.GetText().ToString()))]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OrderOfFiles_ChangesNothing(int seed) =>
        Assert.Equal(Reference.Value, Generate([.. FiveArticles.All.OrderBy(f => f.CorpusPath.GetHashCode(StringComparison.Ordinal) ^ (seed * 7919))]));

    [Fact]
    public void BackslashesInPaths_ChangeNothing()
    {
        Assert.Equal(
            Generate([new CorpusText("2021/march/note.txt", "“We came by boat,” said Bo Reed.\n")]),
            Generate([new CorpusText("2021\\march\\note.txt", "“We came by boat,” said Bo Reed.\n")]));
    }

    // Git checks the same file out with other line ends on another machine.
    [Theory]
    [InlineData("None", "false")]
    [InlineData("Text", "true")]
    public void LineEnds_ChangeNothing(string carried, string embedded)
    {
        CorpusText[] corpus =
        [
            .. FiveArticles.All,
            new CorpusText("ferry.md", "---\ntitle: >\n  The ferry\n  at noon\nauthor: Bo Reed\n---\n\n# The ferry\n\n“We came\nby boat,” said Bo\nReed on 3\nMarch 2021. “And\n\n“we stayed.”\n\n> “Nobody asked\n> the fishermen,” he said.\n"),
            new CorpusText("quay.txt", "The quay was full.\n\n“Nobody asked us,” said Ada Quill. “Nobody\nwill.”\n"),
            new CorpusText("quay.yml", "title: |\n  The quay\n  was full\nspeakers:\n  Ada Quill: [Ms Quill]\n"),
        ];
        SortedDictionary<string, string> With(string lineEnd) => Generate(
            [.. corpus.Select(f => f.With(f.GetText().ToString().Replace("\r", "", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal)))],
            ("CorpusGenCarriedText", carried),
            ("CorpusGenEmbedText", embedded));

        Assert.Equal(With("\n"), With("\r\n"));
    }

    // Sorted, so that a difference in the order of files would show in their contents only, which is what the compiler sees.
    private static SortedDictionary<string, string> Generate(CorpusText[] corpus, params (string Property, string Value)[] project)
    {
        var consumer = project.Aggregate(Consumer.Of(corpus), (c, p) => c.With(p.Property, p.Value));
        var result = consumer.Driver().RunGenerators(consumer.Compile()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);
    }
}
