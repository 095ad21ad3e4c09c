using System.Globalization;
using System.Text;

namespace CorpusGen.Cli;

/// <summary>Makes text from articles and rows safe to show on a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with every control and format character written as <c>\uXXXX</c>: an article can neither move the cursor, nor change
    /// the colour, nor reorder what stands around it.
    /// </summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(Of(c));
        }

        return result.ToString();
    }

    /// <summary>The same for one UTF-16 code unit.</summary>
    public static string Of(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
        : c.ToString();
}
