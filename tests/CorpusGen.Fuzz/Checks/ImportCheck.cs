using System.Collections.Generic;
using System.IO;
using System.Linq;
using AngleSharp.Html.Parser;
using CorpusGen.Articles;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Problems;

namespace CorpusGen.Fuzz.Checks;

/// <summary>
/// Importing a page of any damage: nothing throws; what is written is an article with metadata that can be read, the same when it is imported again,
/// and has no letter that the page has not.
/// </summary>
internal static class ImportCheck
{
    private const string Name = "imported";

    /// <summary>Imports the page of a case into an empty folder.</summary>
    public static void Run(FuzzCase input)
    {
        foreach (var page in input.Of(FileKind.Page))
        {
            using var folder = new CaseFolder(new FuzzCase([page]));
            string[] line = ["import", Path.Combine(folder.Path, page.Path), "--corpus", folder.Corpus, "--name", Name, "--format", "json"];
            var (exitCode, output) = CaseFolder.Run(line);
            if (exitCode == 2)
            {
                FailedCheckException.Unless(Directory.GetFiles(folder.Corpus).Length == 0, "what is refused writes nothing", () => page.Text);
                continue;
            }

            CaseFolder.Rows(output, line);
            var written = folder.Snapshot();
            CheckArticle(folder, page);
            CaseFolder.Run([.. line, "--force"]);
            FailedCheckException.Unless(folder.Snapshot().SequenceEqual(written), "a page imported twice gives the same", () => string.Join('\n', folder.Snapshot()));
        }
    }

    private static void CheckArticle(CaseFolder folder, CaseFile page)
    {
        var (article, sidecar) = (File.ReadAllText(Path.Combine(folder.Corpus, Name + ".md")), File.ReadAllText(Path.Combine(folder.Corpus, Name + ".yml")));
        var reading = ArticleReader.Read(Name + ".md", article, new Sidecar(Name + ".yml", sidecar));
        var complaint = reading.Problems.FirstOrDefault(p => p.Rule == Rules.Metadata);
        FailedCheckException.Unless(complaint is null, "imported metadata can be read", () => complaint!.Message + "\n" + sidecar);
        FailedCheckException.Unless(!reading.Blocks.IsEmpty, "an imported article can be read", () => article);

        // What the page shows, and what it says of itself in its head.
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, page.Path)));
        var given = Letters(document.DocumentElement.TextContent + string.Concat(document.All.SelectMany(e => e.Attributes).Select(a => a.Value))).ToHashSet();
        var invented = Letters(reading.Plain.Text).FirstOrDefault(c => !given.Contains(c));
        FailedCheckException.Unless(invented == '\0', "an imported article has no letter that the page has not", () => $"U+{(int)invented:X4}: {article}");
    }

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetter);
}
