using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Problems;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Articles;

/// <summary>Names that only a machine can tell apart.</summary>
public class LookAlikeNamesTests
{
    private const string Prose = "The harbour stays closed for a third day, the port authority reported.";

    [Theory]
    [InlineData("harbour", "h\u0430rbour", "U+0430", "U+0061")]
    [InlineData("harbour", "harbour\uFE0F", "U+FE0F", "nothing")]
    [InlineData("harbour", "\uFF48arbour", "U+FF48", "U+0068")]
    [InlineData("caf\u00E9", "cafe\u0301", "U+00E9", "U+0065")]
    [InlineData("\u0441\u043E\u0441", "coc", "U+0441", "U+0063")]
    public void Keys_ThatLookTheSame_AreReported(string one, string other, string odd, string plain)
    {
        var problem = Assert.Single(Create(("a.txt", $"---\nid: \"{one}\"\n---\n{Prose}"), ("b.txt", $"---\nid: \"{other}\"\n---\n{Prose} More.")).Problems);

        Assert.Equal(Rules.LookAlikeName, problem.Rule);
        Assert.Equal(("b.txt", "key", other, one, "a.txt"), (problem.Path, problem.Arguments[0], problem.Arguments[1], problem.Arguments[2], problem.Arguments[3]));
        Assert.Equal(new[] { odd, plain }.Order(StringComparer.Ordinal), problem.Arguments.Skip(4).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("harbour", "harbor")]
    [InlineData("part-1", "part-l")]
    [InlineData("cafe", "caf\u00E9")]
    [InlineData("\u043C\u0438\u0440", "mir")]
    [InlineData("\u4E2D\u6587", "\u4E2D\u56FD")]
    public void Keys_ThatReadersCanTellApart_AreFine(string one, string other) =>
        Assert.Empty(Create(("a.txt", $"---\nid: \"{one}\"\n---\n{Prose}"), ("b.txt", $"---\nid: \"{other}\"\n---\n{Prose} More.")).Problems);

    [Fact]
    public void Speakers_ThatLookTheSame_AreReported_WhereTheLaterIsNamed()
    {
        var second = "\u201CWe came by train,\u201D said Ada Qu\u0456ll.\n";
        var problem = Assert.Single(Create(("a.txt", "\u201CWe came by boat,\u201D said Ada Quill.\n"), ("b.txt", second)).Problems);

        Assert.Equal((Rules.LookAlikeName, "b.txt", "speaker"), (problem.Rule, problem.Path, problem.Arguments[0]));
        Assert.Equal("Ada Qu\u0456ll", problem.Span.Of(second));
    }

    [Fact]
    public void Quotations_ThatLookTheSame_AreReportedInTheirArticle()
    {
        var text = "\u201CWe came by boat,\u201D said Ada Quill. \u201CWe c\u0430me by boat,\u201D said Ben Orr.\n";
        var problem = Assert.Single(ArticleReader.Read("a.txt", text).Problems, p => p.Rule == Rules.LookAlikeName);

        Assert.Equal("We c\u0430me by boat,", problem.Span.Of(text));
        Assert.Equal(
            "The quotation 'we-c\u0430me-by-boat' looks like 'we-came-by-boat' in a.txt, but is another: it has U+0430 where that has U+0061", problem.Message);
    }

    // Keys cannot have these; names of speakers can.
    [Theory]
    [InlineData("harb\u200Bour")]
    [InlineData("\u202Eharbour")]
    [InlineData("har\u115Fbour")]
    [InlineData("\U0001D421arbour")]
    public void Name_WithWhatCannotBeSeen_LooksLikeTheNameWithoutIt(string name) => Assert.Equal("harbour", LookAlike.Of(name));

    [Fact]
    public void AnyName_LooksLikeItself_AndTheLookIsItsOwnLook() =>
        AnyText.Check(text => Assert.Equal(LookAlike.Of(text), LookAlike.Of(LookAlike.Of(text))));

    private static CorpusReading Create(params (string Path, string Text)[] files) => CorpusReading.Create(files.Select(f => ArticleReader.Read(f.Path, f.Text)));
}
