using System;

namespace CorpusGen.Articles.Sections;

/// <summary>A heading of an article, and how deep it stands.</summary>
/// <param name="Words">Its words on one line, with the number.</param>
/// <param name="Title">Its words without the number and the name that it gives itself.</param>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Id">The name that it gives itself, as in <c>Title {#id}</c>; null when it gives none.</param>
/// <param name="Level">How deep it stands: 1 for what is above all.</param>
/// <param name="Start">Where it begins in the file.</param>
internal sealed record SectionHeading(string Words, string Title, SectionNumber? Number, string? Id, int Level, int Start)
{
    private const string IdSign = "{#";

    /// <summary>Takes a heading apart: <c>Appendix A. Title</c>, <c>5.2.1. Title {#id}</c>.</summary>
    /// <param name="words">The heading, on one line.</param>
    /// <param name="level">How deep it stands.</param>
    /// <param name="start">Where it begins in the file.</param>
    public static SectionHeading Of(string words, int level, int start)
    {
        var (id, end) = (default(string), words.Length);
        var sign = words.LastIndexOf(IdSign, StringComparison.Ordinal);
        if (sign > 0 && words[words.Length - 1] == '}')
        {
            var idEnd = words.AsSpan(sign).IndexOfAny(' ', '}') + sign;
            id = words.Substring(sign + IdSign.Length, idEnd - sign - IdSign.Length);
            end = sign;
        }

        var name = words.Substring(0, end).TrimEnd();
        var number = ReadNumber(name.AsSpan(), out var title);
        return new SectionHeading(name, name.Substring(title), number, id, level, start);
    }

    /// <summary>Reads the number in front of a heading's title.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="title">Where the title begins; 0 when no number stands in front of it.</param>
    public static SectionNumber? ReadNumber(ReadOnlySpan<char> heading, out int title)
    {
        title = 0;
        var word = SkipWord(heading);
        var number = SectionNumber.Read(heading.Slice(word), out var length);
        var behind = word + length;
        var hasSign = behind < heading.Length && heading[behind] is '.' or ':' or ')';
        behind += hasSign ? 1 : 0;
        var blanks = SkipBlanks(heading, behind);

        // "A word" and "I think" are no appendices: a letter alone has a word in front or a sign behind.
        var isNumber = number is not null && (blanks > behind || behind == heading.Length) && (word > 0 || hasSign || !number.IsAppendix || number.Parts.Count > 1);
        title = isNumber ? blanks : 0;
        return isNumber ? number : null;
    }

    private static int SkipWord(ReadOnlySpan<char> heading)
    {
        foreach (var word in new[] { "Appendix", "APPENDIX", "Section", "SECTION", "§" })
        {
            if (heading.StartsWith(word.AsSpan(), StringComparison.Ordinal) && SkipBlanks(heading, word.Length) is var next && (next > word.Length || word.Length == 1))
            {
                return next;
            }
        }

        return 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
