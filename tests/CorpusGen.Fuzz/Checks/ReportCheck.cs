using System;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The report: every page is well-formed HTML of elements that we write, no text became an element, an attribute or a script, and nothing else is touched.</summary>
internal static class ReportCheck
{
    private static readonly string[] NeverWritten = ["IFRAME", "OBJECT", "EMBED", "IMG", "MATH", "STYLE", "BASE", "TEXTAREA", "TEMPLATE", "PLAINTEXT", "FRAMESET", "VIDEO"];

    // Every parse error of the standard is thrown.
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    /// <summary>Writes the pages of a case.</summary>
    public static void Run(CaseFolder folder)
    {
        var before = folder.Snapshot();
        var output = Directory.CreateTempSubdirectory("corpusgen-report-").FullName;
        try
        {
            if (CaseFolder.Run(["report", folder.Path, "--corpus", folder.Corpus, "--output", output], isShown: true).ExitCode < 2)
            {
                foreach (var page in Directory.GetFiles(output, "*.html"))
                {
                    CheckPage(Path.GetFileName(page), File.ReadAllText(page));
                }

                foreach (var data in Directory.GetFiles(output, "search-*.js"))
                {
                    CheckData(Path.GetFileName(data), File.ReadAllText(data));
                }
            }
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }

        FailedCheckException.Unless(folder.Snapshot().SequenceEqual(before, StringComparer.Ordinal), "a report touches nothing else", () => folder.Path);
    }

    /// <summary>Looks at one page.</summary>
    public static void CheckPage(string name, string html)
    {
        IDocument document;
        try
        {
            document = Strict.ParseDocument(html);
        }
        catch (HtmlParseException e)
        {
            throw new FailedCheckException("a page of the report is well-formed", $"{name}: {e.Message} at {e.Position}\n{html}");
        }

        var stranger = document.All.FirstOrDefault(e => NeverWritten.Contains(e.TagName, StringComparer.OrdinalIgnoreCase)
            || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name is "style" or "action" or "formaction" or "srcdoc"));
        FailedCheckException.Unless(stranger is null, "no text becomes an element", () => $"{name}: {stranger!.OuterHtml}");
        FailedCheckException.Unless(
            document.Scripts.All(s => s.TextContent.Length == 0 && s.GetAttribute("src") is { } source && !source.Contains(':', StringComparison.Ordinal)),
            "no text becomes a script",
            () => name);
        var address = document.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!)
            .FirstOrDefault(h => h.Contains(':', StringComparison.Ordinal) && !h.StartsWith("http://", StringComparison.Ordinal) && !h.StartsWith("https://", StringComparison.Ordinal));
        FailedCheckException.Unless(address is null, "no link runs a script", () => $"{name}: {address}");
        FailedCheckException.Unless(!html.Any(c => c is '\u202E' or '\u2066' or '\0' or '\u2028' or '\u001B'), "a page hides nothing", () => name);
    }

    private static void CheckData(string name, string script) => FailedCheckException.Unless(
        !script.Any(c => c is '<' or '\u2028' or '\u2029' or '\u202E' or '\0'), "data of the report ends no script", () => $"{name}: {script}");
}
