using System;
using System.Collections.Generic;
using System.Globalization;

namespace CorpusGen.Articles.Sections;

/// <summary>The number of a section, as specifications have them: <c>5.2.1</c>, <c>A</c>, <c>A.1</c>.</summary>
internal sealed class SectionNumber
{
    // Longer numbers are amounts, not sections.
    private const int MaxDigits = 3;

    // A heading or two may hide in a figure or a table; a number far ahead is none of a section.
    private const int MostLeftOut = 3;

    private readonly int[] _parts;

    private SectionNumber(bool isAppendix, int[] parts) => (IsAppendix, _parts) = (isAppendix, parts);

    /// <summary>Whether it begins with a letter; the first part is the letter's place in the alphabet then.</summary>
    public bool IsAppendix { get; }

    /// <summary>Its parts, from the outermost in.</summary>
    public IReadOnlyList<int> Parts => _parts;

    /// <summary>Reads the number at the start of <paramref name="text"/>: figures or one capital letter, and figures behind dots. A dot at the end is not part of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters it takes; 0 when there is none.</param>
    public static SectionNumber? Read(ReadOnlySpan<char> text, out int length)
    {
        var parts = new List<int>();
        var isAppendix = !text.IsEmpty && text[0] is >= 'A' and <= 'Z';
        length = isAppendix ? 1 : DigitsAt(text, 0);
        if (length is 0 or > MaxDigits)
        {
            length = 0;
            return null;
        }

        parts.Add(isAppendix ? text[0] - 'A' + 1 : ToNumber(text.Slice(0, length)));
        while (length < text.Length && text[length] == '.' && DigitsAt(text, length + 1) is > 0 and <= MaxDigits and var digits)
        {
            parts.Add(ToNumber(text.Slice(length + 1, digits)));
            length += 1 + digits;
        }

        // Some texts count their main sections as 1.0 and 2.0.
        while (parts.Count > 1 && parts[parts.Count - 1] == 0)
        {
            parts.RemoveAt(parts.Count - 1);
        }

        return new SectionNumber(isAppendix, [.. parts]);
    }

    /// <summary>
    /// Whether a section of this number may come next behind <paramref name="previous"/>: the first inside it, or one that follows it or a
    /// section around it. A list or a year in the text seldom fits.
    /// </summary>
    public bool MayFollow(SectionNumber? previous)
    {
        if (previous is null)
        {
            return BeginsAt(0);
        }

        if (IsAppendix != previous.IsAppendix)
        {
            return IsAppendix && BeginsAt(0);
        }

        var same = 0;
        while (same < _parts.Length && same < previous._parts.Length && _parts[same] == previous._parts[same])
        {
            same++;
        }

        return same < _parts.Length && (same == previous._parts.Length ? BeginsAt(same) : _parts[same] - previous._parts[same] is > 0 and <= MostLeftOut && BeginsAt(same + 1));
    }

    /// <summary>Whether the two are the same number.</summary>
    public bool IsSame(SectionNumber other) => IsAppendix == other.IsAppendix && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override string ToString()
    {
        var rest = string.Join(".", Array.ConvertAll(_parts, static p => p.ToString(CultureInfo.InvariantCulture)), IsAppendix ? 1 : 0, _parts.Length - (IsAppendix ? 1 : 0));
        var letter = IsAppendix ? ((char)('A' + _parts[0] - 1)).ToString() : "";
        return letter.Length > 0 && rest.Length > 0 ? letter + "." + rest : letter + rest;
    }

    // Counting begins with 1, in some texts with 0.
    private bool BeginsAt(int part)
    {
        while (part < _parts.Length && _parts[part] <= 1)
        {
            part++;
        }

        return part == _parts.Length;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    private static int ToNumber(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
