using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Contents;
using CorpusGen.Dates;
using CorpusGen.Generator.Models;

namespace CorpusGen.Cli.Exporting;

/// <summary>Articles as BibTeX entries (O. Patashnik, "BibTeXing", 1988), in UTF-8 as biber and modern BibTeX read it.</summary>
internal static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Writes them.</summary>
    public static void Write(IReadOnlyList<ArticleContents> articles, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var article in articles)
        {
            writer.WriteLine($"@misc{{{article.Key},");
            foreach (var (name, value) in Fields(article.Model))
            {
                writer.WriteLine($"  {name} = {value},");
            }

            writer.WriteLine("}");
            writer.WriteLine();
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(ArticleModel article)
    {
        if (article.Title is { } title)
        {
            // The second pair of braces keeps styles from changing the case.
            yield return ("title", $"{{{{{Escape(title)}}}}}");
        }

        if (article.Authors.Count > 0)
        {
            yield return ("author", $"{{{string.Join(" and ", article.Authors.Select(Name))}}}");
        }

        if (article.Publisher is { } publisher)
        {
            yield return ("publisher", $"{{{Escape(publisher)}}}");
        }

        if (article.Published is { } published)
        {
            var date = PartialDate.Parse(published);
            yield return ("year", date.Year.ToString("D4", CultureInfo.InvariantCulture));
            if (date.Month is { } month)
            {
                // The month is a macro of every style; a day goes with it.
                yield return ("month", date.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Months[month - 1]} # \"~{day}\"") : Months[month - 1]);
            }
        }

        if (article.Language is { } language)
        {
            yield return ("language", $"{{{language}}}");
        }

        if (article.Url is { } url)
        {
            yield return ("url", $"{{{Address(url)}}}");
        }
    }

    // A comma turns a name round and "and" divides it, except in braces.
    private static string Name(string name)
    {
        var isDivided = name.Contains(',', StringComparison.Ordinal) || name.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);
        return isDivided ? $"{{{Escape(name)}}}" : Escape(name);
    }

    // BibTeX counts every brace, also one behind a backslash; hence the words for them.
    private static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '\\' => @"\textbackslash{}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '&' or '%' or '$' or '#' or '_' => $"\\{c}",
        _ => c.ToString(),
    }));

    // An address is read by \url, which takes everything as it is but braces and backslashes.
    private static string Address(string url) => string.Concat(url.Select(c => c is '{' or '}' or '\\' ? Uri.HexEscape(c) : c.ToString()));
}
