using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>
/// Names headings as GitHub does (github/html-pipeline, <c>TableOfContentsFilter</c>): lower case; what is no letter, mark, figure, connector,
/// hyphen or blank is left out; blanks become hyphens; the second of the same name ends with <c>-1</c>.
/// </summary>
internal sealed class SectionAnchor
{
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>The name of the next heading of the text.</summary>
    public string Next(string heading)
    {
        var name = Of(heading);
        _seen.TryGetValue(name, out var count);
        _seen[name] = count + 1;
        return count == 0 ? name : name + "-" + count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The name that a heading has when no other is called the same.</summary>
    public static string Of(string heading)
    {
        var name = new StringBuilder(heading.Length);
        for (var i = 0; i < heading.Length; i++)
        {
            if (char.IsWhiteSpace(heading[i]))
            {
                name.Append('-');
            }
            else if (char.IsSurrogatePair(heading, i))
            {
                name.Append(heading, i, IsKept(CharUnicodeInfo.GetUnicodeCategory(heading, i)) ? 2 : 0);
                i++;
            }
            else if (heading[i] == '-' || IsKept(CharUnicodeInfo.GetUnicodeCategory(heading[i])))
            {
                name.Append(char.ToLowerInvariant(heading[i]));
            }
        }

        return name.ToString();
    }

    private static bool IsKept(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
