using System.Globalization;

namespace CorpusGen.Cli.Reporting;

/// <summary>Shortens texts for lists, which hold many of them: the article's own page has every word.</summary>
internal static class Excerpt
{
    /// <summary>As long as a name or a date needs, in characters as readers see them.</summary>
    public const int Name = 120;

    /// <summary>As long as a title needs.</summary>
    public const int Title = 240;

    /// <summary>As long as a message needs, which quotes the words that differ.</summary>
    public const int Message = 600;

    /// <summary>As long as a quotation needs to be recognised and mostly read.</summary>
    public const int Words = 600;

    // A character as readers see it may be made of any number of code units.
    private const int UnitsOfACharacter = 2;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">So many characters are kept.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var (end, kept) = (0, 0);
        while (end < text.Length && kept < most)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            if (end + length > most * UnitsOfACharacter)
            {
                break;
            }

            end += length;
            kept++;
        }

        return end == text.Length ? text : text[..end].TrimEnd() + "…";
    }
}
