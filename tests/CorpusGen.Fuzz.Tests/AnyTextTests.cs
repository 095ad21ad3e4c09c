using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Fuzz.Tests;

/// <summary>
/// Any text whatsoever, in every place where a text can stand: the generated code has exactly the tree that a harmless text's has, compiles without a
/// warning, and gives back the same characters.
/// </summary>
public class AnyTextTests
{
    private const string Prose = "“We came by boat on March 3, 2021,” said Ada Quill.\n";

    // What the languages on the way make something of, and runs longer than any buffer would be.
    private static readonly string[] Hostile =
    [
        .. Fragments.All,
        new string('"', 300), new string('x', 5_000), new string('\u202E', 300), new string('\uD800', 300), string.Concat(Enumerable.Repeat("*/\u2028", 300)),
        "\n#endif\n#error no\n", "\"\"\"\n; System.Environment.Exit(1); //", "</summary><script>", "{0}{{$\"", "&lt;/summary&gt;", "<see cref=\"T:Missing\"/>",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Hostile),
        Gen.Elements(Hostile).ArrayOf(6).Select(string.Concat),
        Gen.OneOf(Gen.Choose(0, 0x7F), Gen.Choose(0x80, 0x2FF), Gen.Choose(0x2000, 0x206F), Gen.Choose(0xD7F0, 0xE010), Gen.Choose(0xFE00, 0xFFFF), Gen.Choose(0, 0xFFFF))
            .Select(c => (char)c).ArrayOf(8).Select(c => new string(c)));

    private static CaseFile Neighbour { get; } = new(FileKind.Article, "neighbour.txt", "“Nobody knows,” said Ben Orr.\n");

    /// <summary>Where a text stands, and the corpus in which it does.</summary>
    public static TheoryData<string> Places => [.. Cases.Keys];

    private static IReadOnlyDictionary<string, Func<string, FuzzCase>> Cases { get; } = new Dictionary<string, Func<string, FuzzCase>>(StringComparer.Ordinal)
    {
        ["content"] = text => Corpus(text),
        ["quotation"] = text => Corpus($"Ada Quill said: “{text}”\n\nAnd “{text} again.” said Ada Quill.\n"),
        ["title"] = text => Corpus(Prose, "title: " + Yaml(text)),
        ["author"] = text => Corpus(Prose, $"authors: [{Yaml(text)}, {Yaml(text + "2")}]"),
        ["publisher and url"] = text => Corpus(Prose, $"publisher: {Yaml(text)}\nurl: {Yaml(text)}\nlanguage: {Yaml(text)}"),
        ["published"] = text => Corpus(Prose, "published: " + Yaml(text)),
        ["speaker"] = text => Corpus(Prose, $"speakers:\n  {Yaml(text)}: [Ada Quill, {Yaml(text + "2")}]"),
        ["key"] = text => Corpus(Prose, "id: " + Yaml(text)),
        ["file name"] = text => new FuzzCase([new CaseFile(FileKind.Article, text.Replace('/', '_').Replace('\\', '_') + ".txt", Prose), Neighbour]),
        ["folder"] = text => new FuzzCase([new CaseFile(FileKind.Article, text.Replace('\\', '_') + "/a.txt", Prose), Neighbour]),
        ["markdown"] = text => new FuzzCase([new CaseFile(FileKind.Article, "a.md", $"# {text}\n\n> {text}\n\n*“{text}”*, said Ada Quill.\n"), Neighbour]),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void AnyText_LeavesTheGeneratedTreeAsItIs(string place) => Check(place, 25, CheckDepth.Generation);

    [Theory]
    [MemberData(nameof(Places))]
    public void AnyText_CompilesWithoutAWarning_AndComesBack(string place) => Check(place, 3, CheckDepth.RunTime);

    // Each text in two of the places; the random texts above meet them in all.
    [Fact]
    public void EveryHostileText_IsTriedInTwoPlaces() => Assert.All(
        Hostile.SelectMany((text, i) => new[] { i, i + 5 }.Select(n => Cases.Values.ElementAt(n % Cases.Count)(text))),
        input => Assert.Null(Outcome(input, CheckDepth.Generation)));

    // The test of the test: in each place a plain word does get into the program.
    [Theory]
    [MemberData(nameof(Places))]
    public void PlainWord_ReachesTheProgram(string place)
    {
        var input = Cases[place](place == "published" ? "2021-03-04" : "zanzibar");
        var generated = GenerationCheck.Run(input, ReadingCheck.Run(input));
        Assert.Contains(place == "published" ? "2021-03-04" : "zanzibar", string.Concat(generated.Trees), StringComparison.OrdinalIgnoreCase);
    }

    private static void Check(string place, int count, CheckDepth depth) => Prop
        .ForAll(Texts.ToArbitrary(), text => Assert.Null(Outcome(Cases[place](text), depth)))
        .Check(SeededCases.Of(count));

    private static string? Outcome(FuzzCase input, CheckDepth depth) => Runs.Outcome.Of(input, depth) is { } failed ? failed.Details + "\n" + CaseText.Write(input) : null;

    private static FuzzCase Corpus(string text, string? sidecar = null) => new(sidecar is null
        ? [new CaseFile(FileKind.Article, "a.txt", text), Neighbour]
        : [new CaseFile(FileKind.Article, "a.txt", text), new CaseFile(FileKind.Sidecar, "a.yml", sidecar + "\n"), Neighbour]);

    // A double-quoted scalar that stands for exactly the text (YAML 1.2.2, section 5.7); half a surrogate pair has no escape and stands as itself.
    private static string Yaml(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c is >= ' ' and <= '~' and not ('"' or '\\') || char.IsSurrogate(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }

        return quoted.Append('"').ToString();
    }
}
