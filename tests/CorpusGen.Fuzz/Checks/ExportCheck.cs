using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Exporting: every format can be parsed, and has the words of the corpus as the tool lists them.</summary>
internal static class ExportCheck
{
    /// <summary>Exports the corpus of a case in every format.</summary>
    public static void Run(CaseFolder folder)
    {
        string[] list = ["list", "quotes", "--corpus", folder.Corpus, "--format", "json"];
        var (exitCode, rows) = CaseFolder.Run(list);
        if (exitCode == 2)
        {
            return;
        }

        List<string> expected = [.. CaseFolder.Rows(rows, list).Select(r => r.GetProperty("text").GetString()!)];

        // In a file of Markdown the exact words have their marks.
        Compare(folder, "web-annotation", Directory.GetFiles(folder.Corpus, "*.md", SearchOption.AllDirectories).Length > 0 ? null : expected, json => (json.TryGetProperty("first", out var first) ? first.GetProperty("items").EnumerateArray() : default)
            .Select(i => i.GetProperty("target").GetProperty("selector")[0].GetProperty("exact").GetString()!));
        Compare(folder, "schema-org", expected, json => json.GetProperty("@graph").EnumerateArray()
            .Where(n => n.GetProperty("@type").GetString() == "Quotation").Select(n => n.GetProperty("text").GetString()!));
        string[] articles = ["list", "articles", "--corpus", folder.Corpus, "--format", "json"];
        var keys = CaseFolder.Rows(CaseFolder.Run(articles).Output, articles).Select(r => r.GetProperty("key").GetString()!).ToList();
        Compare(folder, "csl-json", keys, json => json.EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
        CheckBibTex(Export(folder, "bibtex"), keys);
        foreach (var table in new[] { "articles", "quotes", "speakers", "dates" })
        {
            CheckCsv(folder, table);
        }
    }

    private static string Export(CaseFolder folder, params string[] form) => CaseFolder.Run(["export", .. form, "--corpus", folder.Corpus]).Output;

    private static void Compare(CaseFolder folder, string form, List<string>? expected, Func<JsonElement, IEnumerable<string>> words)
    {
        var found = words(CaseFolder.Parse(Export(folder, form), [form])).ToList();
        FailedCheckException.Unless(expected is null || found.SequenceEqual(expected, StringComparer.Ordinal), "an export has the words of the corpus", () => $"{form}: {string.Join(" | ", found)}");
    }

    // BibTeX counts every brace, and nothing else ends an entry.
    private static void CheckBibTex(string text, List<string> keys)
    {
        var (depth, at, found) = (0, 0, new List<string>());
        foreach (var c in text)
        {
            if (depth == 0 && c == '{')
            {
                found.Add(text[(at + 1)..text.IndexOf(',', at)]);
            }

            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            FailedCheckException.Unless(depth >= 0, "BibTeX closes what it opens", () => text);
            at++;
        }

        FailedCheckException.Unless(depth == 0 && found.SequenceEqual(keys, StringComparer.Ordinal), "BibTeX has an entry an article", () => text);
    }

    private static void CheckCsv(CaseFolder folder, string table)
    {
        var csv = ReadCsv(Export(folder, "csv", "--table", table));
        List<List<string>> rows = [.. CaseFolder.Rows(Export(folder, "jsonl", "--table", table), ["jsonl", table]).Select(r => r.EnumerateObject().Select(p => Cell(p.Value)).ToList())];
        FailedCheckException.Unless(
            csv.Count == rows.Count + 1 && csv.Skip(1).Zip(rows).All(r => r.First.SequenceEqual(r.Second, StringComparer.Ordinal)),
            "CSV has the cells of the table",
            () => string.Join('\n', csv.Select(r => string.Join(" | ", r))));
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(v => v.GetString())),
        _ => value.ToString(),
    };

    // As in RFC 4180: a row ends at CR LF outside of quotes, and two quotes inside are one.
    private static List<List<string>> ReadCsv(string text)
    {
        var rows = new List<List<string>> { new() };
        var (cell, isQuoted) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isRowEnd = !isQuoted && c == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isRowEnd || (!isQuoted && c == ','))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                i += isRowEnd ? 1 : 0;
                rows.AddRange(isRowEnd ? [new List<string>()] : []);
            }
            else
            {
                cell.Append(c);
            }
        }

        FailedCheckException.Unless(!isQuoted && rows[^1].Count == 0, "CSV ends with a row", () => text);
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
