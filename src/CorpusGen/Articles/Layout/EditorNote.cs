using System;
using System.Collections.Generic;

namespace CorpusGen.Articles.Layout;

/// <summary>The editor's word about the author or the article, and what it tells about the publisher.</summary>
internal static class EditorNote
{
    // Longer notes are texts of their own.
    private const int MostWords = 150;

    // A disclaimer without a heading is a sentence or two.
    private const int MostWordsOfDisclaimer = 60;

    private static readonly LineOpenings Openings = new(
        "editor's note", "editor\u2019s note", "editors' note", "editors\u2019 note", "editor note", "ed. note", "editorial note", "note from the editor",
        "a note from the editor", "note to readers", "publisher's note", "publisher\u2019s note", "about the author", "disclaimer:", "correction:",
        "correction -", "clarification:");

    // "… do not necessarily reflect the views of X" is written about the article: somebody's remarks that do not necessarily reflect anything are prose.
    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal)
    {
        "article", "author", "author's", "authors", "blog", "column", "commentary", "essay", "expressed", "piece", "post", "story", "text", "writer", "writer's",
    };

    /// <summary>Whether the paragraph opens as an editor's note does.</summary>
    public static bool Opens(ReadOnlySpan<char> line, int words) => words <= MostWords && Openings.Begin(line.TrimStart("([*_ ".AsSpan()));

    /// <summary>Whether the paragraph is a disclaimer: that the article does not necessarily reflect the publisher's views.</summary>
    public static bool IsDisclaimer(ReadOnlySpan<char> line, int words) =>
        words <= MostWordsOfDisclaimer
        && IndexOfFormula(line) >= 0
        && WordScan.LowerWords(line) is var all
        && all.Exists(Subjects.Contains)
        && all.Exists(w => w is "views" or "view" or "opinions" or "opinion" or "position" or "policy" or "stance" or "those");

    /// <summary>Whose views the article does not necessarily reflect: the first name behind the formula. Null when there is none.</summary>
    public static string? Publisher(ReadOnlySpan<char> note)
    {
        var formula = IndexOfFormula(note);
        for (var i = Math.Max(formula, 0); formula >= 0 && i < note.Length && note[i] != '.'; i++)
        {
            var beginsWord = i > 0 && note[i - 1] == ' ';
            if (beginsWord && char.IsUpper(note[i]))
            {
                return note.Slice(i, WordScan.EndOfName(note, i) - i).ToString();
            }
        }

        return null;
    }

    private static int IndexOfFormula(ReadOnlySpan<char> note)
    {
        var first = note.IndexOf("not necessarily ".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return first >= 0 ? first : note.IndexOf("do not reflect ".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
