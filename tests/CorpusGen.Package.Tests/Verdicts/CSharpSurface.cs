using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace CorpusGen.Package.Tests.Verdicts;

/// <summary>A form in which C# cites.</summary>
/// <param name="Name">What it is called; also its file.</param>
/// <param name="Write">Writes a citation, with a number that makes its declaration the only one of its name; null where the form cannot say it.</param>
internal sealed record CSharpSurface(string Name, Func<CitationRow, int, string?> Write)
{
    private static readonly (char Open, char Close)[] Marks = [('\u201C', '\u201D'), ('\u00AB', '\u00BB'), ('\u300C', '\u300D'), ('\u300E', '\u300F')];

    /// <summary>All forms.</summary>
    public static IReadOnlyList<CSharpSurface> All { get; } =
    [
        new("LineComment", static (row, n) => Comment(row) is { } words && Lines(row).All(l => !l.StartsWith('/')) ? $"// {words.Replace("\n", "\n// ", StringComparison.Ordinal)}\nclass LineComment{n};" : null),
        new("BlockComment", static (row, n) => Comment(row) is { } words && Lines(row).All(l => !l.StartsWith('*') && !l.Contains("*/", StringComparison.Ordinal)) ? $"/* {words} */\nclass BlockComment{n};" : null),
        new("TwoLines", static (row, n) => row is { Speaker: null, Date: null, Article: not null } ? $"//= {row.Target}\n//# {string.Join("\n//# ", Lines(row))}\nclass TwoLines{n};" : null),
        new("Quote", static (row, n) => Documentation(row, "q", $"class Quote{n};")),
        new("BlockQuote", static (row, n) => Documentation(row, "blockquote", $"class BlockQuote{n};")),
        new("RegularString", static (row, n) => Attribute(row, Regular(row.Text), $"class RegularString{n};")),
        new("VerbatimString", static (row, n) => Attribute(row, $"@\"{row.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", $"class VerbatimString{n};")),
        new("RawString", static (row, n) => Attribute(row, Raw(row.Text), $"class RawString{n};")),
        new("Concatenation", static (row, n) => Call(row, string.Join(" +\n", row.Text.Chunk(20).Select(c => Regular(new string(c)))), $"Joined{n}")),
        new("Interpolation", static (row, n) => Call(row, Interpolated(row.Text), $"Filled{n}")),
    ];

    private static string[] Lines(CitationRow row) => row.Text.Split('\n').Select(l => l.TrimStart()).ToArray();

    private static string? Comment(CitationRow row)
    {
        var marks = Marks.FirstOrDefault(m => !row.Text.Contains(m.Open, StringComparison.Ordinal) && !row.Text.Contains(m.Close, StringComparison.Ordinal));
        string[] claim = [.. new[] { row.Target, row.Speaker, row.Date }.OfType<string>()];
        return marks == default || row.Article is null || claim.Any(c => c.AsSpan().IndexOfAny(",()") >= 0)
            ? null
            : $"cite({string.Join(", ", claim)}): {marks.Open}{row.Text}{marks.Close}";
    }

    private static string? Documentation(CitationRow row, string element, string declaration)
    {
        var speaker = row.Speaker is null ? "" : $" speaker=\"{row.Speaker}\"";
        var date = row.Date is null ? "" : $" date=\"{row.Date}\"";
        var words = WebUtility.HtmlEncode(row.Text).Replace("\n", "\n/// ", StringComparison.Ordinal);
        return row.Article is null ? null : $"/// <{element} cite=\"{row.Target}\"{speaker}{date}>{words}</{element}>\n{declaration}";
    }

    private static string? Attribute(CitationRow row, string text, string declaration)
    {
        var speaker = row.Speaker is null ? "" : $", Speaker = {Regular(row.Speaker)}";
        var date = row.Date is null ? "" : $", Date = {Regular(row.Date)}";
        return row.Target is null ? null : $"[Cites({Regular(row.Target)}, {text}{speaker}{date})]\n{declaration}";
    }

    private static string? Call(CitationRow row, string text, string method)
    {
        var article = row.Target is null ? "" : $", article: {Regular(row.Target)}";
        var speaker = row.Speaker is null ? "" : $", speaker: {Regular(row.Speaker)}";
        return row.Date is null ? $"partial class Calls {{ int {method}() => Say(\n{text}{article}{speaker}); }}" : null;
    }

    private static string Regular(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c is '"' or '\\' ? literal.Append('\\').Append(c) : char.IsControl(c) ? literal.Append(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")) : literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    private static string Raw(string text)
    {
        var marks = "\"\"\"";
        while (text.Contains(marks, StringComparison.Ordinal))
        {
            marks += "\"";
        }

        return $"{marks}\n{text}\n{marks}";
    }

    private static string Interpolated(string text)
    {
        var half = text.Length / 2;
        half += half < text.Length && char.IsLowSurrogate(text[half]) ? 1 : 0;
        return "$" + Regular(text[..half].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal))[..^1] + "{" + Regular(text[half..]) + "}\"";
    }
}
