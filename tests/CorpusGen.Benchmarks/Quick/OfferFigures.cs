using System;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Completion;
using CorpusGen.Completion.Offers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Quick;

/// <summary>What a keystroke in a citation costs until its list is there, over 20,000 quotations.</summary>
internal static class OfferFigures
{
    private const int Quotations = 20_000;

    // An article has about 20 quotations.
    private const int QuotationsInArticle = 20;

    private const double Target = 30;

    // Each of them collects the memory of the whole project first, which takes longer than the list.
    private const int Rounds = 6;

    // So often the code of a keystroke runs before it is optimized, and then some.
    private const int KeysToWarmUp = 60;

    // Words of the articles, by which quotations come up that no list had before.
    private static readonly string[] NewWords = ["a", "c", "p", "w", "f", "m", "b", "d", "g"];

    // Beginnings of words that begin with none of those letters.
    private static readonly string[] OtherWords =
        ["the", "he", "in", "of", "on", "se", "so", "ve", "no", "ne", "li", "lo", "re", "ro", "un", "us", "ye", "is", "it", "st", "sh", "hi", "ho", "en", "ex", "to", "ti", "ru", "ri", "le"];

    /// <summary>Measures the provider as an editor calls it: each time the file is another one, so that it is parsed, bound and generated for anew.</summary>
    /// <param name="table">Where the figures go.</param>
    public static void Measure(FigureTable table)
    {
        using var editor = new EditedProject(SyntheticCorpus.Create(Quotations / QuotationsInArticle).Files);
        var isListed = false;
        var first = Clock.Once(() => isListed = List(editor, "", 0));
        var quotations = OfferedCorpus.Of(ProjectCorpus.Of(editor.AnalyzerOptions).Load(CancellationToken.None).Index).Quotations.Count;
        table.Add(new Figure($"{quotations:N0} quotations: the first list, with reading the corpus", first.TotalMilliseconds, "ms", Note: NoteOf(isListed)));

        // Whoever types a citation has typed before it, and not always the same.
        var keys = 0;
        while (keys < KeysToWarmUp)
        {
            List(editor, OtherWords[keys % OtherWords.Length], ++keys);
        }

        // What a list would wait for if it asked the compiler what is called: after each key the members of the generated class are made anew.
        var host = Clock.Best(Rounds, () => Bind(Type(editor, "", ++keys).Document));
        table.Add(new Figure("  not part of a list: the compiler finding out what is called, after a keystroke", host.TotalMilliseconds, "ms"));

        // Everything fits, most does, little does, nothing does.
        foreach (var typed in new[] { "", "t", "the", "of the", "relations between", "zzz" })
        {
            var time = Clock.Best(Rounds, () => isListed = List(editor, typed, ++keys));
            table.Add(new Figure($"  list for \"{typed}\"", time.TotalMilliseconds, "ms", TargetSide.AtMost, Target, NoteOf(isListed)));
        }

        // Quotations are judged when they are first listed.
        TimeSpan[] times = [.. NewWords.Select(w => Clock.Once(() => isListed = List(editor, w, ++keys))).Order()];
        table.Add(new Figure("  list for a letter that was not typed before, the median of nine", times[times.Length / 2].TotalMilliseconds, "ms", TargetSide.AtMost, Target, NoteOf(isListed)));
    }

    private static void Bind(Document document)
    {
        var model = document.GetSemanticModelAsync().GetAwaiter().GetResult()!;
        model.GetSymbolInfo(model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First());
    }

    private static string NoteOf(bool isListed) => isListed ? "" : "nothing fits";

    // Whether anything is offered.
    private static bool List(EditedProject editor, string typed, int keys)
    {
        var (document, caret) = Type(editor, typed, keys);
        var provider = new CitationCompletionProvider();
        var context = new CompletionContext(provider, document, caret, new TextSpan(caret, 0), CompletionTrigger.Invoke, options: null!, CancellationToken.None);
        provider.ProvideCompletionsAsync(context).GetAwaiter().GetResult();
        return context.IsExclusive;
    }

    private static (Document Document, int Caret) Type(EditedProject editor, string typed, int keys)
    {
        var front = $"class C\n{{\n    // {keys} keys were pressed.\n    void M() => Newsroom.Corpus.Cite(\"{typed}";
        return (editor.Type(front + "\");\n}\n"), front.Length);
    }
}
