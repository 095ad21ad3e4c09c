using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>Writes code and documents that cite some articles: word for word, altered, credited to anybody, and broken off anywhere.</summary>
/// <param name="dice">Decides.</param>
/// <param name="mutator">Alters.</param>
/// <param name="articles">The articles.</param>
internal sealed class CitingText(Dice dice, Mutator mutator, IReadOnlyList<CaseFile> articles)
{
    private static readonly string[] Speakers = ["Lavrov", "Sergei Lavrov", "Wang Yi", "Mara Venn", "He", ""];

    /// <summary>C#: made for these articles, or a real file.</summary>
    public string Code()
    {
        if (dice.Below(6) == 0)
        {
            return mutator.Change(dice.Pick(Seeds.Code), dice.Below(6), Seeds.Code);
        }

        var code = new StringBuilder("using CorpusGen;\nnamespace Fuzz;\n");
        var count = dice.Between(1, 6);
        for (var i = 0; i < count; i++)
        {
            code.Append(Citation(i)).Append('\n');
        }

        return dice.Below(4) == 0 ? mutator.Change(code.ToString(), dice.Below(4), Seeds.Code) : code.ToString();
    }

    /// <summary>Markdown: made for these articles, or a real document.</summary>
    public string Document()
    {
        if (dice.Below(4) == 0)
        {
            return mutator.Change(mutator.Cut(dice.Pick(Seeds.Documents), 2_000), dice.Below(6), Seeds.Documents);
        }

        var words = Words();
        var key = Key();
        var document = dice.Below(3) switch
        {
            0 => $"Text \"{words}\" [@{key}] text.\n",
            1 => $"> {words.Replace("\n", "\n> ", StringComparison.Ordinal)}\n> [@{key}]\n",
            _ => $"As “{words}” [@{key}], and \"{Words()}\" [@{Key()}]\n",
        };
        return dice.Below(3) == 0 ? mutator.Change(document, dice.Below(4), Seeds.Documents) : document;
    }

    private string Citation(int number)
    {
        var words = Words();
        var key = Key();
        var speaker = dice.Below(3) == 0 ? dice.Pick(Speakers) : null;
        return dice.Below(10) switch
        {
            0 => $"// cite({key}): \"{words.Replace("\n", "\n// ", StringComparison.Ordinal)}\"",
            1 => $"//= {key}\n//# {words.Replace("\n", "\n//# ", StringComparison.Ordinal)}",
            2 => $"/// <summary><q cite=\"{Xml(key)}\">{Xml(words).Replace("\n", "\n/// ", StringComparison.Ordinal)}</q></summary>\nclass D{number};",
            3 => $"/* cite({key}): \"{words}\" */",
            4 => $"[Cites({Literal(key)}, {Literal(words)}{(speaker is null ? "" : $", Speaker = {Literal(speaker)}")})] class A{number};",
            5 => $"class V{number} {{ string f = Corpus.Cite(@\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\").ToString(); }}",
            6 => $"class R{number} {{ string f = Corpus.Cite(\"\"\"\"\"\"\n    {words.Replace("\n", "\n    ", StringComparison.Ordinal)}\n    \"\"\"\"\"\").ToString(); }}",
            7 => $"class P{number} {{ string f = Corpus.Cite({Literal(Half(words, 0))} + {Literal(Half(words, 1))}, {Literal(key)}).ToString(); }}",
            8 => $"class I{number} {{ const string k = {Literal(words)}; string f = Corpus.Cite($\"{{k}}\", article: {Literal(key)}).ToString(); }}",
            _ => $"class C{number} {{ string f = Corpus.Cite({Literal(words)}, speaker: {(speaker is null ? "null" : Literal(speaker))}).ToString(); }}",
        };
    }

    // A stretch of an article from a blank to a blank, and in two cases of three something done to it.
    private string Words()
    {
        var text = dice.Pick(articles).Text;
        var start = text.IndexOf(' ', dice.Below(text.Length + 1)) + 1;
        var end = text.IndexOf(' ', Math.Min(text.Length, start + dice.Below(150)));
        var words = text[start..(end < start ? text.Length : end)];
        words = words.Length > 400 ? words[..400] : words;
        return dice.Below(3) switch
        {
            0 => words,
            1 => string.Join(' ', words.Split(' ').Where(_ => dice.Below(8) > 0).Select(w => dice.Below(12) == 0 ? dice.Pick(["zebra", "not", "…", "[it]", "[…]", "2022"]) : w)),
            _ => mutator.Change(words, dice.Between(1, 3), Fragments.All),
        };
    }

    private string Key() => dice.Below(8) switch
    {
        0 => dice.Pick(Fragments.All),
        1 => "nowhere",
        _ => ArticleKey.StemOf(dice.Pick(articles).Path),
    };

    private static string Half(string text, int half) => half == 0 ? text[..(text.Length / 2)] : text[(text.Length / 2)..];

    private static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
