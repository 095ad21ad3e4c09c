using System.Collections.Generic;
using System.Linq;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>Makes cases. A seed and a number always make the same one, so that a run can go on where another ended.</summary>
internal static class CaseMaker
{
    private static readonly string[] Paths =
        ["a.txt", "b.txt", "a.md", "notes/c.txt", "notes/a.txt", "it's {0}.txt", "A.txt", "class.md", "con.txt", "-x.txt", "@y.txt", "é.txt", "e\u0301.txt", "\u0430.txt", "a\u200Bb.txt", "..a.txt", "1.md"];

    /// <summary>The case of a number.</summary>
    public static FuzzCase Make(ulong seed, long number)
    {
        // Far apart in the sequence, so that neighbours have nothing in common.
        var dice = new Dice(unchecked((seed * 0x9E3779B97F4A7C15) ^ ((ulong)number * 0xD1342543DE82EF95)));
        var mutator = new Mutator(dice);
        var files = new List<CaseFile>();
        var count = dice.Below(3) == 0 ? dice.Between(2, 5) : 1;
        foreach (var path in Enumerable.Range(0, count).Select(_ => dice.Pick(Paths)).Distinct().ToList())
        {
            AddArticle(files, path, dice, mutator);
        }

        var articles = files.Where(f => f.Kind == FileKind.Article).ToList();
        files.Add(new CaseFile(FileKind.Code, "Program.cs", new CitingText(dice, mutator, articles).Code()));
        files.Add(new CaseFile(FileKind.Document, "doc.md", new CitingText(dice, mutator, articles).Document()));
        files.Add(new CaseFile(FileKind.Page, "page.html", new PageText(dice, mutator, articles).Html()));
        return new FuzzCase(files);
    }

    private static void AddArticle(List<CaseFile> files, string path, Dice dice, Mutator mutator)
    {
        var text = dice.Below(8) switch
        {
            0 => mutator.Cut(dice.Pick(Seeds.Documents), 2_000),
            1 when files.Count > 0 => files[0].Text,
            2 => dice.Pick(Seeds.Articles),
            _ => mutator.Cut(dice.Pick(Seeds.Articles), 1_500),
        };
        text = mutator.Change(text, dice.Below(10), Seeds.Articles);
        if (dice.Below(4) == 0)
        {
            text = "---\n" + mutator.Change(dice.Pick(Seeds.Sidecars), dice.Below(3), Fragments.All) + "\n---\n" + text;
        }

        files.Add(new CaseFile(FileKind.Article, path, text));
        var sidecar = System.IO.Path.ChangeExtension(path, ".yml");
        if (dice.Below(3) == 0 && files.TrueForAll(f => f.Path != sidecar))
        {
            files.Add(new CaseFile(FileKind.Sidecar, sidecar, mutator.Change(dice.Pick(Seeds.Sidecars), dice.Below(5), Fragments.All)));
        }
    }
}
