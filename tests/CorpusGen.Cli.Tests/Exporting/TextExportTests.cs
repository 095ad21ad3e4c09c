using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Cli.Tests.Exporting;

/// <summary>CSV and BibTeX, read by small readers of their own that know nothing of the writers.</summary>
public class TextExportTests
{
    public static TheoryData<string> Tables => ["articles", "quotes", "speakers", "dates"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Csv_HasTheSameCellsAsJsonLines(string table)
    {
        using var corpus = ExportCorpus.Create();

        var csv = ReadCsv(CommandLine.Run(["export", "csv", "--table", table, "--corpus", corpus.Folder]).Output);
        var rows = CommandLine.Run(["export", "jsonl", "--table", table, "--corpus", corpus.Folder]).Rows;

        Assert.NotEmpty(rows);
        Assert.Equal(rows[0].EnumerateObject().Select(p => p.Name), csv[0]);
        Assert.Equal(rows.Select(r => r.EnumerateObject().Select(p => Cell(p.Value))), csv.Skip(1));
    }

    [Fact]
    public void JsonLines_AreTheRowsOfList()
    {
        using var corpus = ExportCorpus.Create();

        Assert.Equal(
            CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder, "--format", "json"]).Output,
            CommandLine.Run(["export", "jsonl", "--corpus", corpus.Folder]).Output);
    }

    [Fact]
    public void BibTex_IsReadBackWordForWord()
    {
        using var corpus = ExportCorpus.Create();

        var entries = ReadBibTex(CommandLine.Run(["export", "bibtex", "--corpus", corpus.Folder]).Output);

        Assert.Equal(["bridge", "ferry-notes", "harbour"], entries.Keys.Order(StringComparer.Ordinal));
        var ferry = entries["ferry-notes"];
        Assert.Equal(ExportCorpus.Title, Words(ferry["title"]));
        Assert.Equal(["Maria Lopez", "Lopez and Sons, Ltd."], Divide(ferry["author"]).Select(Words));
        Assert.Equal("2021", ferry["year"]);
        Assert.Equal("mar # \"~22\"", ferry["month"]);
        Assert.Equal("https://courier.example/a_b?c=%7Bd%7D&e=50%25", ferry["url"]);
        Assert.Equal("nov", entries["bridge"]["month"]);
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(v => v.GetString())),
        _ => value.ToString(),
    };

    private static List<List<string>> ReadCsv(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[++i]);
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (c == ',' || (c == '\r' && text[i + 1] == '\n')))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (c == '\r')
                {
                    i++;
                    rows.Add([]);
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        Assert.False(isQuoted);
        Assert.Empty(rows[^1]);
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    // Entries as BibTeX scans them: a value ends at the comma outside of braces and quotes, and every brace counts.
    private static Dictionary<string, Dictionary<string, string>> ReadBibTex(string text)
    {
        var entries = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0;)
        {
            var open = text.IndexOf('{', at);
            var end = EndOfBraces(text, open);
            var parts = Divide(text[(open + 1)..end], ',');
            entries.Add(parts[0], parts.Skip(1).Where(p => p.Length > 0).Select(p => p.Split('=', 2)).ToDictionary(p => p[0].Trim(), p => Unwrapped(p[1].Trim())));
            at = text.IndexOf("\n@", end, StringComparison.Ordinal) is > 0 and var next ? next + 1 : -1;
        }

        return entries;
    }

    private static int EndOfBraces(string text, int open)
    {
        var depth = 0;
        for (var i = open; ; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }
    }

    private static List<string> Divide(string text, char separator)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (depth == 0 && text[i] == separator))
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
            else
            {
                depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            }
        }

        return parts;
    }

    private static List<string> Divide(string authors)
    {
        var words = Divide(authors, ' ');
        var names = new List<List<string>> { new() };
        foreach (var word in words)
        {
            if (word == "and")
            {
                names.Add([]);
            }
            else
            {
                names[^1].Add(word);
            }
        }

        return names.ConvertAll(n => string.Join(' ', n));
    }

    private static string Unwrapped(string value)
    {
        while (value.StartsWith('{') && EndOfBraces(value, 0) == value.Length - 1)
        {
            value = value[1..^1];
        }

        return value;
    }

    private static string Words(string latex)
    {
        var text = Unwrapped(latex);
        foreach (var (command, sign) in (ReadOnlySpan<(string, string)>)
            [(@"\textbraceleft{}", "\u0001"), (@"\textbraceright{}", "\u0002"), (@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"), (@"\textbackslash{}", "\u0003")])
        {
            text = text.Replace(command, sign, StringComparison.Ordinal);
        }

        return text.Replace("\\", "", StringComparison.Ordinal).Replace('\u0001', '{').Replace('\u0002', '}').Replace('\u0003', '\\');
    }
}
