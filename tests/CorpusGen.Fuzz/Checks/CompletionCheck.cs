using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Completion;
using CorpusGen.Fuzz.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Completion: nothing throws wherever the caret stands, what is put in changes nothing but the place, and quotations that were taken are fine.</summary>
internal static class CompletionCheck
{
    private const string Caret = "\u0001";
    private const int MostCarets = 8;
    private const int MostArticles = 2;

    // An editor gives its list to nobody but its own classes.
    private static readonly PropertyInfo Items = typeof(CompletionContext).GetProperty("Items", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!;

    /// <summary>Asks for offers in the code of a case and in citations of its articles, and takes some.</summary>
    /// <returns>How many offers were taken.</returns>
    public static int Run(FuzzCase input, CorpusReading reading, GeneratedCorpus generated, CaseEditor editor)
    {
        var count = 0;
        var code = string.Concat(input.Of(FileKind.Code).Select(f => f.Text));
        foreach (var caret in Enumerable.Range(0, code.Length + 1).Where(i => i > 0 && code[i - 1] is '"' or '(').Take(MostCarets))
        {
            count += Take(editor.Open(code), code, caret).Count;
        }

        foreach (var article in reading.Articles.Take(MostArticles))
        {
            var typed = OwnWords.Of(article).Select(q => q.Words.Split(' ')[0]).FirstOrDefault(w => w.All(char.IsAsciiLetter)) ?? "";
            foreach (var marked in Forms(article.Key, typed).Concat(Forms(article.Key, "")))
            {
                var caret = marked.IndexOf(Caret, System.StringComparison.Ordinal);
                foreach (var (changed, place) in Take(editor.Open(marked.Remove(caret, 1)), marked.Remove(caret, 1), caret))
                {
                    count++;
                    var wrong = AnalysisCheck.Analyze(changed, generated, input.AdditionalFiles())
                        .FirstOrDefault(d => OwnWordsCheck.Wrong.Contains(d.Id) && d.Location.IsInSource && d.Location.SourceSpan.IntersectsWith(place));
                    FailedCheckException.Unless(wrong is null, "words that completion puts in are fine", () => wrong + "\n" + changed);
                }
            }
        }

        return count;
    }

    // The files after the first, the middle and the last of the offers was taken.
    private static List<(string Changed, TextSpan Place)> Take(Document document, string code, int caret)
    {
        var provider = new CitationCompletionProvider();
        var context = new CompletionContext(provider, document, caret, new TextSpan(caret, 0), CompletionTrigger.Invoke, options: null!, CancellationToken.None);
        provider.ProvideCompletionsAsync(context).GetAwaiter().GetResult();
        var offers = (IReadOnlyList<CompletionItem>)Items.GetValue(context)!;
        var taken = new List<(string, TextSpan)>();
        foreach (var number in new[] { 0, offers.Count / 2, offers.Count - 1 }.Where(n => n >= 0 && n < offers.Count).Distinct())
        {
            var item = offers[number];
            provider.GetDescriptionAsync(document, item, CancellationToken.None).GetAwaiter().GetResult();
            var change = provider.GetChangeAsync(document, item, null, CancellationToken.None).GetAwaiter().GetResult().TextChange;
            FailedCheckException.Unless(
                change.Span.End <= code.Length && change.Span.Start <= caret && change.Span.End >= caret, "completion changes the place of the caret", () => $"{change} at {caret}\n{code}");
            taken.Add((SourceText.From(code).WithChanges(change).ToString(), new TextSpan(change.Span.Start, change.NewText!.Length)));
        }

        return taken;
    }

    private static IEnumerable<string> Forms(string key, string typed)
    {
        yield return $"class C {{ object f = Corpus.Cite(\"{typed}{Caret}\"); }}";
        yield return $"class C {{ object f = Corpus.Cite(@\"{typed}{Caret}\", {OwnWordsCheck.Literal(key)}); }}";
        yield return $"[Cites({OwnWordsCheck.Literal(key)}, \"\"\"{typed}{Caret} \"\"\")] class A;";
        if (key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            yield return $"// cite({key}): \"{typed}{Caret}\"\nclass B;";
            yield return $"/* cite({key}): \"{typed}{Caret}\" */\nclass B;";
            yield return $"/// <summary><q cite=\"{key}\">{typed}{Caret}</q></summary>\nclass D;";
        }
    }
}
