using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Cli.Checking;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Generator;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzz.Checks;

/// <summary>What was generated of a case.</summary>
/// <param name="Trees">The generated files, sorted by name.</param>
/// <param name="EmbedsText">Whether whole articles are in them.</param>
internal sealed record GeneratedCorpus(IReadOnlyList<SyntaxTree> Trees, bool EmbedsText);

/// <summary>
/// Generation: no exception, the same bytes whatever the order of the files, exactly the tree that harmless articles of the same build would have,
/// and every value in it character for character what the article has.
/// </summary>
internal static class GenerationCheck
{
    /// <summary>Generates the corpus of a case.</summary>
    public static GeneratedCorpus Run(FuzzCase input, CorpusReading reading)
    {
        // A function of the case, so that a kept case fails in the same way.
        var embedsText = input.Files[0].Text.Length % 2 == 0;
        var files = input.AdditionalFiles();
        var trees = Generate(files, embedsText);
        var again = Generate([.. input.AdditionalFiles().Reverse()], embedsText);
        FailedCheckException.Unless(
            trees.Select(t => t.FilePath + t).SequenceEqual(again.Select(t => t.FilePath + t)), "the order of files changes nothing", () => "other code comes of the same files");

        foreach (var tree in trees)
        {
            FailedCheckException.Unless(!tree.GetDiagnostics().Any(), "generated code parses", () => tree.GetDiagnostics().First().ToString());
        }

        CompareShapes(trees, files, embedsText);
        GeneratedValues.Check(trees, reading, embedsText);
        return new GeneratedCorpus(trees, embedsText);
    }

    /// <summary>What the generator makes of files, sorted by name.</summary>
    public static List<SyntaxTree> Generate(CheckedText[] files, bool embedsText)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files, BaseProject.Parsing, BaseProject.Options(embedsText));
        var result = driver.RunGenerators(BaseProject.Compilation).GetRunResult().Results[0];
        FailedCheckException.Unless(result.Exception is null, "the generator does not throw", () => result.Exception!.ToString());
        return [.. result.GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => s.SyntaxTree)];
    }

    // The same corpus with harmless words must have the same nodes, tokens and trivia, kind by kind, in both forms that strings can take.
    private static void CompareShapes(List<SyntaxTree> trees, CheckedText[] files, bool embedsText)
    {
        var settings = new Settings(BaseProject.Namespace, "Corpus", IsPublic: false, embedsText, IsSupported: true);
        var model = HarmlessTwin.Model(files, settings);
        if (model is null)
        {
            FailedCheckException.Unless(trees.Count == 0, "nothing is generated without an article", () => trees[0].FilePath);
            return;
        }

        var harmless = model.Harmless();
        var literals = model.Emit(settings, TextForm.Literals);
        FailedCheckException.Unless(
            literals.Select(l => l.ToString()).SequenceEqual(trees.Select(t => t.ToString())), "each step alone gives what the generator gives", () => "the files differ");
        Compare(trees, Parse(harmless.Emit(settings, TextForm.Literals)));
        if (trees[0].Length % 8 == 0)
        {
            Compare(Parse(model.Emit(settings, TextForm.Attributes)), Parse(harmless.Emit(settings, TextForm.Attributes)));
        }
    }

    private static List<SyntaxTree> Parse(IEnumerable<Microsoft.CodeAnalysis.Text.SourceText> files) =>
        [.. files.Select(f => CSharpSyntaxTree.ParseText(f, BaseProject.Parsing, cancellationToken: CancellationToken.None))];

    private static void Compare(List<SyntaxTree> trees, List<SyntaxTree> harmless)
    {
        for (var i = 0; i < trees.Count; i++)
        {
            var (actual, expected) = (Shape(trees[i]), Shape(harmless[i]));
            var same = actual.AsSpan().CommonPrefixLength(expected.AsSpan());
            FailedCheckException.Unless(
                same == actual.Length && same == expected.Length,
                "generated code has exactly the expected tree",
                () => $"{same} of {expected.Length} kinds, then {(same < actual.Length ? actual[same] : SyntaxKind.None)}\n{trees[i]}");
        }
    }

    // Every node with its trivia; how many tokens the text between two tags of a comment has is the text's own affair.
    private static SyntaxKind[] Shape(SyntaxTree tree) =>
    [
        .. tree.GetRoot().DescendantNodesAndTokens(descendIntoTrivia: true)
            .Select(n => n.Kind())
            .Where(k => k is not (SyntaxKind.XmlTextLiteralToken or SyntaxKind.XmlEntityLiteralToken)),
    ];
}
