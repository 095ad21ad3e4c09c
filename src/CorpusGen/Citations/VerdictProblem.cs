using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Puts a verdict into words: the rule, what differs, who said it, and where it stands.</summary>
internal static class VerdictProblem
{
    // A message has to fit a line of a terminal beside the path of the file.
    private const int LongestQuotation = 60;
    private const int LongestWords = 40;
    private const int DifferencesNamed = 3;

    /// <summary>What to report; null when nothing is.</summary>
    public static Problem? Of(CitationVerdict verdict)
    {
        var citation = verdict.Citation;
        var whole = new SourceSpan(0, citation.Text.Length);
        return verdict.Kind switch
        {
            VerdictKind.Found when verdict.Omission is null && verdict.Section is null => null,
            VerdictKind.Found when verdict.Omission is null => new Problem(Rules.WrongSection, null, whole, [Section(verdict.Section!), Place(verdict)]),
            VerdictKind.Found => new Problem(Rules.Omission, null, whole, [verdict.Omission, Place(verdict)]),
            VerdictKind.Altered => new Problem(Rules.Altered, null, FirstDifference(verdict), [Differences(verdict), Excerpt(verdict), Source(verdict)]),
            VerdictKind.WrongSpeaker => new Problem(Rules.WrongSpeaker, null, whole, [Speaker(verdict), citation.Speaker ?? "", Place(verdict)]),
            VerdictKind.OwnWords => new Problem(Rules.OwnWords, null, whole, [NotHere(citation), Place(verdict)]),
            VerdictKind.WrongArticle =>
                new Problem(Rules.WrongArticle, null, whole, [verdict.Passage?.Article ?? "", citation.Article ?? "", Place(verdict)]),
            VerdictKind.UnknownArticle => new Problem(Rules.UnknownArticle, null, whole, [citation.Article ?? "", Nearest(verdict.NearestKey)]),
            VerdictKind.WrongDate => new Problem(Rules.WrongDate, null, whole, [verdict.SourceDate ?? "", citation.Date ?? "", Place(verdict)]),
            VerdictKind.TooShort =>
                new Problem(Rules.TooShort, null, whole, [Shorten(citation.Text, LongestQuotation), verdict.Places.ToString(CultureInfo.InvariantCulture)]),
            VerdictKind.NotFound when verdict.Unseen is { } unseen => new Problem(
                Rules.UnseenText, null, whole, [Shorten(citation.Text, LongestQuotation), citation.Article is { } key ? $"'{key}'" : "the corpus", Remedy(unseen)]),
            _ => new Problem(Rules.NotInCorpus, null, whole, [Shorten(citation.Text, LongestQuotation), Corpus(citation)]),
        };
    }

    private static string Corpus(Citation citation) => citation.Article is { } article ? $"'{article}', nor in the rest of the corpus" : "the corpus";

    private static string Nearest(string? key) => key is null ? "" : $"; the nearest key is '{key}'";

    private static string NotHere(Citation citation) => citation.Speaker is { } speaker
        ? $"not a quotation by {speaker}"
        : "which the program does not carry; set CorpusGenEmbedText to true, or cite them in a comment or with [Cites]";

    private static string Section(SectionMismatch section)
    {
        var stands = section.Actual is { } actual ? $"in section '{actual}'" : "in front of the first section";
        return section.IsKnown ? $"This stands {stands}, not in '{section.Cited}'"
            : !section.HasSections ? $"There is no section '{section.Cited}', since the article has no headings"
            : section.Nearest is { } nearest && nearest != section.Actual ? $"There is no section '{section.Cited}', the nearest is '{nearest}'; this stands {stands}"
            : $"There is no section '{section.Cited}'; this stands {stands}";
    }

    // The name opens the message; a described speaker's, such as "the two", begins with a small letter.
    private static string Speaker(CitationVerdict verdict) => verdict.Passage?.Speaker is { Length: > 0 } speaker
        ? $"{char.ToUpperInvariant(speaker[0])}{speaker.Substring(1)} said this"
        : "Nobody is credited with this";

    private static string Remedy(UnseenText unseen) => unseen.Corpus is { } corpus
        ? $"build {corpus} with CorpusGenCarriedText set to text"
        : "set CorpusGenEmbedText to true";

    private static string Place(CitationVerdict verdict) => verdict.Passage is { } passage
        ? $"{passage.Path}:{passage.Line.ToString(CultureInfo.InvariantCulture)}{(passage.Corpus is { } corpus ? $" in {corpus}" : "")}"
        : "";

    private static string Source(CitationVerdict verdict) =>
        verdict.Passage?.Speaker is { } speaker ? $"{speaker}, {Place(verdict)}" : Place(verdict);

    private static SourceSpan FirstDifference(CitationVerdict verdict)
    {
        var text = verdict.Citation.Text;
        if (verdict.Differences.IsEmpty)
        {
            return new SourceSpan(0, text.Length);
        }

        var span = verdict.Differences[0].CitedSpan;
        return span.IsEmpty ? WordBeside(text, span.Start) : span;
    }

    // An empty place cannot be underlined: the word behind it is, or at the end the word in front.
    private static SourceSpan WordBeside(string text, int offset)
    {
        var (start, end) = (offset, offset);
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        if (start == text.Length)
        {
            (start, end) = (offset, offset);
            while (start > 0 && !IsBlank(text[start - 1]))
            {
                start--;
            }

            return SourceSpan.FromBounds(start, end);
        }

        end = start;
        while (end < text.Length && !IsBlank(text[end]))
        {
            end++;
        }

        return SourceSpan.FromBounds(start, end);
    }

    private static string Differences(CitationVerdict verdict)
    {
        var named = new List<string>();
        foreach (var difference in verdict.Differences)
        {
            if (named.Count == DifferencesNamed)
            {
                named.Add($"and {(verdict.Differences.Count - DifferencesNamed).ToString(CultureInfo.InvariantCulture)} more");
                break;
            }

            named.Add(Name(difference));
        }

        return named.Count > 0 ? string.Join(", ", named) : "its parts stand in another order, or too far apart";
    }

    private static string Name(WordDifference difference)
    {
        var (cited, source) = (Shorten(difference.Cited, LongestWords), Shorten(difference.Source, LongestWords));
        return cited.Length == 0 ? $"{Marked(source)} is missing" : source.Length == 0 ? $"{Marked(cited)} is added" : $"{Marked(cited)} for {Marked(source)}";
    }

    // A quotation mark between quotation marks cannot be read.
    private static string Marked(string words) => words.AsSpan().IndexOf('"') >= 0 ? $"'{words}'" : $"\"{words}\"";

    // The source's words around the first difference.
    private static string Excerpt(CitationVerdict verdict)
    {
        var text = OneLine.Of(verdict.Passage?.Text ?? "");
        var difference = verdict.Differences.IsEmpty ? "" : verdict.Differences[0].Source;
        var at = difference.Length == 0 ? 0 : Math.Max(0, text.IndexOf(difference, StringComparison.Ordinal));
        var start = Math.Max(0, Math.Min(at - (LongestQuotation / 3), text.Length - LongestQuotation));

        // Forwards where the text ends before the room does, so that its last words are not cut off.
        var step = start < at - (LongestQuotation / 3) ? 1 : -1;
        while (start > 0 && start < at && !IsBlank(text[start - 1]))
        {
            start += step;
        }

        return (start > 0 ? "\u2026" : "") + Shorten(text.Substring(start), LongestQuotation);
    }

    /// <summary>The text in one line, cut behind a word when it is longer than messages have room for.</summary>
    public static string Shorten(string text) => Shorten(text, LongestQuotation);

    private static string Shorten(string text, int longest)
    {
        var line = OneLine.Of(text);
        if (line.Length <= longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', longest - 1);
        end = end < longest / 2 ? longest - 1 : end;
        end -= char.IsHighSurrogate(line[end - 1]) ? 1 : 0;
        return line.Remove(end) + "\u2026";
    }

    private static bool IsBlank(char c) => Characters.IsBlank(Characters.KindOf(c));
}
