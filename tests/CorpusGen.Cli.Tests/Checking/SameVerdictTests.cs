using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Cli.Tests.Checking;

/// <summary>A citation gets the same verdict wherever it stands: in a row, behind a comment sign, in a document.</summary>
public class SameVerdictTests
{
    private const string Guilin = "lavrov-in-guilin";
    private const string Example = "china-russia-relations-an-example-to-follow";
    private const string Announced = "lavrov-visit-announced";
    private const string Xi = "lavrov-meets-xi";
    private const string Worried = "why-we-should-be-worried-about-russia-and-china-working-so-closely";

    private static readonly string Corpus = Path.Combine(AppContext.BaseDirectory, "corpus");

    private static readonly (string Article, string? Speaker, string Text)[] Citations =
    [
        (Guilin, null, "China is a true strategic partner and like-minded friend"),
        (Guilin, "Sergei Lavrov", "China is a true strategic partner and like-minded friend"),
        (Guilin, "Lavrov", "China is a true strategic partner and like-minded friend."),
        (Guilin, "Wang Yi", "China is a true strategic partner and like-minded friend"),
        (Guilin, null, "China is a true strategic partner and a like-minded friend"),
        (Guilin, null, "China is a strategic partner and like-minded friend"),
        (Guilin, null, "china is a true strategic partner and like-minded friend"),
        (Guilin, null, "China is a true Strategic partner and like-minded friend"),
        (Guilin, null, "China is a true strategic partner and like minded friend"),
        (Xi, null, "China is a true strategic partner and like-minded friend"),
        ("lavrov-in-gulin", null, "China is a true strategic partner and like-minded friend"),
        ("guilin", "Sergei Lavrov", "Penguins never asked for parliamentary representation"),
        (Guilin, null, "Penguins never asked for parliamentary representation"),
        (Guilin, "Sergei Lavrov", "called for a United Nations Security Council summit"),
        (Guilin, "Sergei Lavrov", "Our cooperation in the international arena will have a stabilizing effect"),
        (Guilin, null, "We want the architecture of international relations to be … capable of ensuring stability"),
        (Guilin, null, "We want the architecture ... to be fair, democratic, capable of ensuring stability"),
        (Guilin, null, "capable of ensuring stability … We want the architecture of international relations"),
        (Guilin, null, "We want the architecture … to be fair, democratic, capable of ensuring prosperity"),
        (Guilin, null, "[W]e want the architecture of international relations to be fair"),
        (Guilin, null, "Our cooperation [with China] in the international arena will have a stabilizing effect"),
        (Guilin, null, "Our [military] cooperation in the global arena will have a stabilizing effect"),
        (Guilin, null, "Interference in a sovereign nation's internal affairs under the excuse of 'advancing democracy' is unacceptable"),
        (Guilin, null, "Interference in a sovereign nation's internal affairs under the excuse of advancing democracy is unacceptable"),
        (Guilin, null, "Interference in a sovereign nation's internal affairs under the excuse of 'advancing democracy' is acceptable"),
        (Announced, "Yang Jin", "The international situation has undergone great changes"),
        (Announced, "Putin", "The international situation has undergone great changes"),
        (Announced, null, "The international situation has undergone some changes"),
        (Announced, null, "publicly claims it has no interest in a military alliance with Russia"),
        (Announced, null, "publicly claims it has an interest in a military alliance with Russia"),
        (Announced, null, "publicly claims it has … interest in a military alliance with Russia"),
        (Xi, "Sergei Lavrov", "We would like to express our greatest gratitude and admiration"),
        (Xi, "Xi Jinping", "We would like to express our greatest gratitude and admiration"),
        (Xi, null, "We would like to express our great gratitude and admiration"),
        (Xi, null, "great importance"),
        (Xi, null, "the invasion of Ukraine at the end of February 2023"),
        (Worried, null, "The March 18 meeting between the Biden administration and representatives from the Chinese Communist Party"),
        (Worried, null, "The March 19 meeting between the Biden administration and representatives from the Chinese Communist Party"),
        (Worried, null, "continue to strengthen our relations of comprehensive partnership and strategic interaction"),
        (Worried, null, "strengthen our strategic interaction and relations of comprehensive partnership"),
        (Example, null, "One of the major outcomes of the meeting was mutual decision of both sides"),
        (Example, null, "One of the major outcomes of the meeting was the mutual decision of both sides"),
        (Example, null, "the"),
    ];

    [Fact]
    public void Comment_GetsTheVerdictOfARow() => AssertSame("A.cs", c => $"// cite({Claim(c)}): \"{c.Text}\"\nnamespace N;\n", 2);

    [Fact]
    public void Attribute_GetsTheVerdictOfARow() => AssertSame(
        "A.cs",
        c => $"[Cites(\"{c.Article}\", {JsonSerializer.Serialize(c.Text)}{(c.Speaker is null ? "" : $", Speaker = \"{c.Speaker}\"")})] class C;\n",
        1);

    [Fact]
    public void Document_GetsTheVerdictOfARow() => AssertSame("a.md", c => $"They wrote “{c.Text}” [@{Claim(c)}].\n\n", 2);

    [Fact]
    public void BlockOfADocument_GetsTheVerdictOfARow() => AssertSame("a.md", c => $"> {c.Text} [@{Claim(c)}]\n\n", 2);

    [Fact]
    public void Citations_OfThisTest_MeetEveryRuleOfTextArticleAndSpeaker() =>
        Assert.Superset(new HashSet<string?> { null, "CG0001", "CG0002", "CG0003", "CG0004", "CG0005", "CG0006", "CG0008" }, Verified().Select(v => v.Rule).ToHashSet());

    private static void AssertSame(string file, Func<(string Article, string? Speaker, string Text), string> write, int lines)
    {
        using var folder = new TemporaryCorpus().Add(file, string.Concat(Citations.Select(write)));

        var run = CommandLine.Run(["check", folder.Folder, "--corpus", Corpus, "--format", "json"]);

        var found = run.Rows.ToDictionary(
            r => (r.GetProperty("line").GetInt32() - 1) / lines,
            r => (r.GetProperty("rule").GetString(), r.GetProperty("message").GetString()));
        Assert.Equal(Verified(), Enumerable.Range(0, Citations.Length).Select(i => found.TryGetValue(i, out var rule) ? rule : default));
        Assert.Contains($"{Citations.Length} citations in 1 file", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<(string? Rule, string? Message)> Verified()
    {
        var rows = Citations.Select(c => JsonSerializer.Serialize(new { article = c.Article, speaker = c.Speaker, text = c.Text }));
        return CommandLine.Run(["verify", "--corpus", Corpus], string.Join('\n', rows)).Rows.Select(r => (Member(r, "rule"), Member(r, "message")));
    }

    private static string? Member(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Claim((string Article, string? Speaker, string Text) citation) =>
        citation.Speaker is null ? citation.Article : $"{citation.Article}, {citation.Speaker}";
}
