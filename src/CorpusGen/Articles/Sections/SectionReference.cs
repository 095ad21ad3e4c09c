using System;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>What a citation wrote to name a section, behind <c>#</c>.</summary>
/// <param name="Anchor">The anchor that it may be, without the prefix <c>name-</c> of the RFC editor's pages.</param>
/// <param name="Number">The number that it may be; null when it is none.</param>
/// <param name="Prefix">What stands in front of the number, such as <c>section-</c>.</param>
internal sealed record SectionReference(string Anchor, string? Number, string Prefix)
{
    private const string NamePrefix = "name-";

    private static readonly string[] Words = ["section", "sec", "appendix", "app", "s", "\u00A7\u00A7", "\u00A7"];

    /// <summary>Reads a reference. In <c>section-5.2-3</c>, as the RFC editor's pages have it, the last figure is a paragraph.</summary>
    public static SectionReference Read(string name)
    {
        var anchor = name.StartsWith(NamePrefix, StringComparison.Ordinal) ? name.Substring(NamePrefix.Length) : name;
        var word = Words.FirstOrDefault(w => name.StartsWith(w, StringComparison.OrdinalIgnoreCase) && IsWordEnd(name, w.Length)) ?? "";
        var start = SkipSigns(name, word.Length);
        var text = name.Substring(start);
        if (word.Length > 0 && text.Length > 0 && text[0] is >= 'a' and <= 'z')
        {
            text = char.ToUpperInvariant(text[0]) + text.Substring(1);
        }

        var number = SectionNumber.Read(text.AsSpan(), out var length);
        var rest = text.AsSpan(length);
        var isNumber = number is not null && (rest.IsEmpty || rest.SequenceEqual(".".AsSpan()) || (word.Length > 0 && IsParagraph(rest)));
        return new SectionReference(anchor, isNumber ? number!.ToString() : null, isNumber ? name.Substring(0, start) : "");
    }

    /// <summary>Whether a name may have the character wherever a citation is written.</summary>
    public static bool CanStandInClaim(char c) => c is not (',' or ')' or ']' or '#' or '"' or ';') && !LineMap.IsLineEnd(c);

    private static bool IsWordEnd(string name, int end) => end < name.Length && (!char.IsLetter(name[end]) || name[end - 1] == '\u00A7');

    private static int SkipSigns(string name, int at)
    {
        while (at > 0 && at < name.Length && (char.IsWhiteSpace(name[at]) || name[at] is '-' or '.' or '_'))
        {
            at++;
        }

        return at;
    }

    private static bool IsParagraph(ReadOnlySpan<char> rest) => rest[0] == '-' && SectionNumber.Read(rest.Slice(1), out var length) is { IsAppendix: false } && length == rest.Length - 1;
}
