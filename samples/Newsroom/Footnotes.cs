using System.Collections.Generic;
using System.Linq;
using CorpusGen;

namespace Newsroom;

/// <summary>The sources of the briefing, numbered as they are first referred to.</summary>
internal sealed class Footnotes
{
    private readonly List<(Article Article, int Line)> _notes = [];

    /// <summary>The quotation's words in marks, and the number of its note: <c>“example to follow” [4]</c>.</summary>
    public string Quote(Quote quote) => $"“{quote.Text.TrimEnd(',', '.')}” {Mark(quote.Article, quote.Line)}";

    /// <summary>The number of the note for a line of an article, in brackets.</summary>
    public string Mark(Article article, int line)
    {
        var number = _notes.IndexOf((article, line));
        if (number < 0)
        {
            number = _notes.Count;
            _notes.Add((article, line));
        }

        return $"[{number + 1}]";
    }

    /// <summary>Writes the notes.</summary>
    public void Write(Page page)
    {
        page.Heading("Notes");
        for (var i = 0; i < _notes.Count; i++)
        {
            var (article, line) = _notes[i];
            string?[] parts = [string.Join(" and ", article.Authors), article.Title ?? article.Key, article.Publisher, article.Published?.ToString(), $"{article.Path}, line {line}"];
            page.Paragraph(string.Join(". ", parts.Where(p => !string.IsNullOrEmpty(p))) + ".", $"[{i + 1}]", 5);
        }
    }
}
