using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Project;
using Xunit;

namespace CorpusGen.Tests.Project;

public sealed class ProjectOptionsTests
{
    [Fact]
    public void ProjectThatSaysNothing_GetsTheDefaults()
    {
        var reading = ProjectOptions.Read(_ => null);

        Assert.Empty(reading.Problems.AsSpan().ToArray());
        Assert.Equal(new ProjectOptions { Namespace = "", ClassName = "Corpus", BrokenCitations = BrokenCitations.Warning }, reading.Options);
    }

    [Theory]
    [InlineData("Newsroom", null, "Newsroom")]
    [InlineData("my-app", null, "my_app")]
    [InlineData("1st.2nd", null, "_1st._2nd")]
    [InlineData("Acme.event", null, "Acme.@event")]
    [InlineData("Newsroom", "Acme.Sources", "Acme.Sources")]
    [InlineData("Newsroom", "Acme.@event", "Acme.@event")]
    [InlineData("Newsroom", "  ", "Newsroom")]
    public void Namespace_IsTheProjectsOwnUnlessAnotherIsNamed(string root, string? named, string expected)
    {
        var reading = Read((OptionNames.RootNamespace, root), (OptionNames.Namespace, named));

        Assert.Empty(reading.Problems.AsSpan().ToArray());
        Assert.Equal(expected, reading.Options.Namespace);
    }

    [Theory]
    [InlineData(OptionNames.Namespace, "Acme..Sources", "CG0202", "'Acme..Sources' is no C# namespace; 'Newsroom' is used")]
    [InlineData(OptionNames.Namespace, "no good", "CG0202", "'no good' is no C# namespace; 'Newsroom' is used")]
    [InlineData(OptionNames.ClassName, "1st", "CG0202", "'1st' is no C# class name; 'Corpus' is used")]
    [InlineData(OptionNames.ClassName, "Timeline", "CG0202", "'Timeline' is no C# class name beside what is generated; 'Corpus' is used")]
    [InlineData(OptionNames.Visibility, "open", "CG0203", "CorpusGenVisibility has no value 'open'; write internal or public")]
    [InlineData(OptionNames.EmbedText, "yes", "CG0203", "CorpusGenEmbedText has no value 'yes'; write false or true")]
    [InlineData(OptionNames.BrokenCitations, "fatal", "CG0203", "CorpusGenBrokenCitations has no value 'fatal'; write warning, error or none")]
    public void ValueThatMeansNothing_IsReportedAndLeftToTheDefault(string property, string value, string id, string message)
    {
        var reading = Read((OptionNames.RootNamespace, "Newsroom"), (property, value));

        var problem = Assert.Single(reading.Problems.AsSpan().ToArray());
        Assert.Equal((id, message), (problem.Rule.Id, problem.Message));
        Assert.Equal(Read((OptionNames.RootNamespace, "Newsroom")).Options, reading.Options);
    }

    [Theory]
    [InlineData("error", BrokenCitations.Error)]
    [InlineData(" None ", BrokenCitations.None)]
    [InlineData("WARNING", BrokenCitations.Warning)]
    public void Words_AreReadInAnyCase(string value, BrokenCitations expected) =>
        Assert.Equal(expected, Read((OptionNames.BrokenCitations, value)).Options.BrokenCitations);

    [Fact]
    public void ClassThatWouldHideTheLibrary_IsReported()
    {
        Assert.Single(Read((OptionNames.ClassName, "CorpusGen")).Problems.AsSpan().ToArray());
        Assert.Empty(Read((OptionNames.ClassName, "CorpusGen"), (OptionNames.RootNamespace, "Newsroom")).Problems.AsSpan().ToArray());
    }

    [Theory]
    [InlineData("Corpus", true)]
    [InlineData("_1", true)]
    [InlineData("Élan", true)]
    [InlineData("中文", true)]
    [InlineData("class", true)]
    [InlineData("", false)]
    [InlineData("1st", false)]
    [InlineData("a b", false)]
    [InlineData("a\u200Bb", false)]
    [InlineData("\uD835\uDC00", false)]
    public void Name_IsWhatTheCompilerTakes(string text, bool isValid) => Assert.Equal(isValid, CSharpName.IsValid(text));

    private static ProjectOptionsReading Read(params (string Name, string? Value)[] properties)
    {
        var values = properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        return ProjectOptions.Read(values.GetValueOrDefault);
    }
}
