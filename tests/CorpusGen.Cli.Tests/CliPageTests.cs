using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>docs/cli.md has the commands and options that the tool has, no more and no fewer.</summary>
public partial class CliPageTests
{
    private static readonly Dictionary<string, string> Sections = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "cli.md"))
        .Split("\n## ").Skip(1).ToDictionary(s => s[..s.IndexOf('\n', StringComparison.Ordinal)].Trim(), s => s);

    public static TheoryData<string> Verbs => [.. VerbsOfHelp()];

    [Fact]
    public void Commands_AreAllOnThePage_InTheOrderOfTheHelp() => Assert.Equal(VerbsOfHelp(), Sections.Keys);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Options_OfThePage_AreThoseOfTheHelp(string verb)
    {
        var help = CommandLine.Run([verb, "--help"]).Output;
        var options = OptionInHelp.Matches(help[..help.IndexOf("--help", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value);

        Assert.Equal(options.Order(StringComparer.Ordinal), OptionOnPage.Matches(Sections[verb]).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    internal static IEnumerable<string> VerbsOfHelp()
    {
        var help = CommandLine.Run(["--help"]).Output;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..];
        return VerbInHelp.Matches(commands[..commands.IndexOf("\n\n", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value);
    }

    [GeneratedRegex(@"^  ([a-z]+)( |$)", RegexOptions.Multiline)]
    private static partial Regex VerbInHelp { get; }

    [GeneratedRegex(@"^  (--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex OptionInHelp { get; }

    [GeneratedRegex(@"^\| `(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex OptionOnPage { get; }
}
