using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>Tells tables of data from tables that lay out a page, and reads the former.</summary>
internal static class TableReader
{
    /// <summary>The cells, row by row; null when the table holds paragraphs, lists or other tables, or only one column, as tables of layout do.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(PageTree tree, int table)
    {
        var rows = new List<List<string>>();
        for (var i = table + 1; i < tree.EndOf(table); i++)
        {
            var name = tree.NameOf(i);
            if (tree[i].Element is null || HtmlElements.IsInline(name) || HtmlElements.IsSilent(name))
            {
                continue;
            }

            if (!HtmlElements.IsOfTable(name))
            {
                return null;
            }

            if (name == "tr")
            {
                rows.Add([]);
            }
            else if (name is "td" or "th" && rows.Count > 0)
            {
                rows[^1].Add(tree.TextOf(i));
            }
        }

        rows.RemoveAll(r => r.TrueForAll(c => c.Length == 0));
        return rows.Count > 1 && rows.Max(r => r.Count) > 1 ? rows : null;
    }

    /// <summary>The block of a table.</summary>
    public static TextBlock ToBlock(int table, IReadOnlyList<IReadOnlyList<string>> rows, Container? container) =>
        new(table, string.Join('\n', rows.Select(r => string.Join(" | ", r))))
        {
            Position = table,
            Rows = rows,
            Container = container,
            Words = rows.Sum(r => r.Sum(c => Sentences.CountWords(c))),
        };
}
