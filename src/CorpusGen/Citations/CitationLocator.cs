using System;
using CorpusGen.Articles.Sections;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// Recognises the locators of scholarly citations, <c>p. 33</c> or <c>sec. 5.2</c>: the terms are those of pandoc's manual ("Citation syntax"), and
/// figures without a term are pages, as there. A section is checked; a page is none of a text file's parts, and is only read.
/// </summary>
internal static class CitationLocator
{
    private static readonly string[] Sections = ["section", "sections", "sec.", "secs.", "\u00A7\u00A7", "\u00A7"];

    private static readonly string[] Others =
    [
        "book", "books", "bk.", "bks.", "chapter", "chapters", "chap.", "chaps.", "column", "columns", "col.", "cols.", "figure", "figures", "fig.", "figs.",
        "folio", "folios", "fol.", "fols.", "line", "lines", "l.", "ll.", "note", "notes", "n.", "nn.", "number", "numbers", "no.", "nos.", "opus", "opera",
        "op.", "opp.", "page", "pages", "p.", "pp.", "paragraph", "paragraphs", "para.", "paras.", "\u00B6\u00B6", "\u00B6", "part", "parts", "pt.", "pts.",
        "verse", "verses", "v.", "vv.", "volume", "volumes", "vol.", "vols.",
    ];

    /// <summary>Whether a field of a claim is a locator.</summary>
    /// <param name="text">The text that the field is of.</param>
    /// <param name="field">The field, without blanks around it.</param>
    /// <param name="section">The section that it names; null when it names none, or several.</param>
    public static bool IsLocator(string text, SourceSpan field, out SourceSpan? section)
    {
        var words = text.AsSpan(field.Start, field.Length);
        section = null;
        if (TermLength(words, Sections) is > 0 and var length)
        {
            var number = words.Slice(length);
            section = SectionNumber.Read(number, out var read) is not null && read >= number.Length - (number[number.Length - 1] == '.' ? 1 : 0)
                ? SourceSpan.FromBounds(field.Start + length, field.End)
                : null;
            return true;
        }

        return TermLength(words, Others) > 0 || IsPages(words);
    }

    // Where the number behind a term begins; 0 when the words are no term with a number, such as a name that begins like one.
    private static int TermLength(ReadOnlySpan<char> words, string[] terms)
    {
        foreach (var term in terms)
        {
            if (!words.StartsWith(term.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var at = term.Length;
            while (at < words.Length && char.IsWhiteSpace(words[at]))
            {
                at++;
            }

            if (at < words.Length && (at > term.Length || !char.IsLetter(term[term.Length - 1])) && IsNumber(words.Slice(at)))
            {
                return at;
            }
        }

        return 0;
    }

    // 33, 33-35, iv, A.1
    private static bool IsNumber(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end]))
        {
            end++;
        }

        var letters = words.Slice(0, end);
        return end == 0 ? char.IsDigit(words[0]) : end == 1 || letters.TrimEnd("ivxlcdm".AsSpan()).IsEmpty || letters.TrimEnd("IVXLCDM".AsSpan()).IsEmpty;
    }

    // Figures and ranges of figures; four figures alone are a year, 2021-03 is a month and 2021-03-23 a day.
    private static bool IsPages(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!(char.IsDigit(c) || c is '-' or '\u2013' or ' '))
            {
                return false;
            }
        }

        var first = words.IndexOfAny('-', '\u2013', ' ');
        return first < 0 ? words.Length is > 0 and not 4 : first > 0 && (first != 4 || words.Length - first is not (3 or 6));
    }
}
