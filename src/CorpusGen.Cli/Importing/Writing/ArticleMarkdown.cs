using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Importing.Bodies;

namespace CorpusGen.Cli.Importing.Writing;

/// <summary>An article as a Markdown file: headings, block quotes, lists and tables are marked as such, and nothing else is.</summary>
internal sealed class ArticleMarkdown
{
    private const int TitleLevel = 1;
    private const int MostLevel = 6;

    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private IReadOnlyList<Container> _last = [];

    private ArticleMarkdown()
    {
    }

    /// <summary>The file's text.</summary>
    public string Text => _text.ToString();

    /// <summary>Where each paragraph begins in it; the title, when there is one, comes first.</summary>
    public IReadOnlyList<int> Starts => _starts;

    /// <summary>Writes an article.</summary>
    /// <param name="title">The title as the page prints it, or null.</param>
    /// <param name="blocks">Its paragraphs.</param>
    public static ArticleMarkdown Of(string? title, IReadOnlyList<TextBlock> blocks)
    {
        var article = new ArticleMarkdown();
        if (title is not null)
        {
            article._starts.Add(0);
            article._text.Append("# ").Append(MarkdownText.Escape(title)).Append('\n');
        }

        // The highest heading below the title is one of the article's parts, whatever level the page gave it.
        var top = title is null ? TitleLevel : TitleLevel + 1;
        var highest = blocks.Where(b => b.HeadingLevel > 0).Select(b => b.HeadingLevel).DefaultIfEmpty(top).Min();
        foreach (var block in blocks)
        {
            article.Write(block, block.HeadingLevel == 0 ? 0 : Math.Min(MostLevel, block.HeadingLevel + top - highest));
        }

        return article;
    }

    private void Write(TextBlock block, int level)
    {
        var chain = Container.Chain(block.Container);
        var shared = 0;
        while (shared < chain.Count && shared < _last.Count && chain[shared].Node == _last[shared].Node)
        {
            shared++;
        }

        if (_text.Length > 0 && !IsTight(chain, shared))
        {
            _text.Append(Prefix(chain.Take(shared), 0).TrimEnd()).Append('\n');
        }

        _starts.Add(_text.Length);
        var first = true;
        foreach (var line in Lines(block, level))
        {
            _text.Append(Prefix(chain, first ? chain.Count - shared : 0)).Append(line).Append('\n');
            first = false;
        }

        _last = chain;
    }

    // The points of a list follow each other without a blank line; a list below a paragraph needs one, since a number alone does not begin a list there.
    private bool IsTight(IReadOnlyList<Container> chain, int shared) =>
        shared + 1 == chain.Count && chain[shared].Kind != ContainerKind.Quote
        && (shared < _last.Count ? _last[shared].Kind == chain[shared].Kind : shared > 0 && chain[shared - 1].Kind != ContainerKind.Quote && chain[shared].Number is 0 or 1);

    // What stands in front of a line: the marks of the quotes, and of each item its marker where it begins and as many blanks where it goes on.
    private static string Prefix(IEnumerable<Container> chain, int opened)
    {
        var all = chain.ToList();
        return string.Concat(all.Select((one, i) => one.Kind switch
        {
            ContainerKind.Quote => "> ",
            _ when i >= all.Count - opened => Marker(one),
            _ => new string(' ', Marker(one).Length),
        }));
    }

    private static string Marker(Container item) =>
        item.Kind == ContainerKind.Item ? "- " : string.Create(CultureInfo.InvariantCulture, $"{item.Number}. ");

    private static IEnumerable<string> Lines(TextBlock block, int level)
    {
        if (block.Rows is { } rows)
        {
            return Table(rows);
        }

        var lines = block.Text.Split('\n').Select(l => l.Trim(' '));
        return level == 0
            ? lines.Select(MarkdownText.Escape)
            : [new string('#', level) + " " + MarkdownText.Escape(string.Join(' ', lines))];
    }

    private static IEnumerable<string> Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Max(r => r.Count);
        string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
        return rows.SelectMany((row, i) =>
        {
            var cells = Row(Enumerable.Range(0, columns).Select(c => c < row.Count ? MarkdownText.Escape(row[c]) : ""));
            return i == 0 ? new[] { cells, Row(Enumerable.Repeat("---", columns)) } : [cells];
        });
    }
}
