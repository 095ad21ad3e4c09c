using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Articles;
using CorpusGen.Fuzz.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Every quotation of the corpus, cited as it stands, is fine in every form in which code can cite it.</summary>
internal static class OwnWordsCheck
{
    private const int MostOfAnArticle = 4;

    /// <summary>The rules that a faithful citation breaks none of.</summary>
    public static readonly string[] Wrong = ["CG0001", "CG0002", "CG0003", "CG0004", "CG0005", "CG0006", "CG0008", "CG0010", "CG0011"];

    /// <summary>Writes a file that cites the quotations, and analyzes it.</summary>
    public static void Run(FuzzCase input, CorpusReading reading, GeneratedCorpus generated)
    {
        var code = new StringBuilder("namespace Own;\n");
        var number = 0;
        foreach (var article in reading.Articles)
        {
            foreach (var (_, quotation, words) in OwnWords.Of(article).Take(MostOfAnArticle))
            {
                var speaker = quotation.Attribution?.Name is { } name ? reading.Speakers.Find(article.Key, name)?.Name : null;
                foreach (var form in Forms(words, article.Key, speaker))
                {
                    code.Append(form.Replace("NUMBER", (++number).ToString(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal)).Append('\n');
                }
            }
        }

        if (number > 0)
        {
            var found = AnalysisCheck.Analyze(code.ToString(), generated, input.AdditionalFiles()).FirstOrDefault(d => d.Location.IsInSource && Wrong.Contains(d.Id));
            FailedCheckException.Unless(found is null, "a quotation may be cited in every form", () => found + "\n" + code);
        }
    }

    private static IEnumerable<string> Forms(string words, string key, string? speaker)
    {
        yield return $"class CNUMBER {{ object f = Corpus.Cite({Literal(words)}, {Literal(key)}, {(speaker is null ? "null" : Literal(speaker))}); }}";
        yield return $"[Cites({Literal(key)}, {Literal(words)}{(speaker is null ? "" : $", Speaker = {Literal(speaker)}")})] class ANUMBER;";
        if (words.All(IsPlain) && key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && key.Length > 0)
        {
            yield return $"// cite({key}): \"{words}\"";
            yield return $"/// <summary><q cite=\"{key}\">{words}</q></summary>\nclass DNUMBER;";
        }
    }

    // What means nothing in a comment, in XML or in C#.
    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ' ' or ',' or '.' or ';' or '?';

    /// <summary>A string of C#.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
