using System.Globalization;
using System.Text;
using CorpusGen.Project;
using CorpusGen.Text;

namespace CorpusGen.Generator.Naming;

/// <summary>Makes C# names of words. The same words always make the same name, whatever stands beside them.</summary>
internal static class Identifiers
{
    // A record's name begins with the name of its article's property; one member more of the corpus class would clash with another's record.
    private const string RecordSuffix = "Article";

    // Names longer than this help nobody; metadata itself allows 1,023 bytes of UTF-8.
    private const int MaximumLength = 120;

    /// <summary>The name of an article's property, made of its key.</summary>
    public static string OfArticle(string key)
    {
        var name = FromWords(key, RecordSuffix);
        return name.Length > RecordSuffix.Length && name.EndsWith(RecordSuffix, System.StringComparison.Ordinal) ? name + "_" : name;
    }

    /// <summary>The name of an article's record.</summary>
    /// <param name="article">The name of its property.</param>
    public static string OfRecord(string article) => article + RecordSuffix;

    /// <summary>The name of the property whose record would be called <paramref name="record"/>; itself when no record is called so.</summary>
    public static string OfArticleWithRecord(string record) => record.EndsWith(RecordSuffix, System.StringComparison.Ordinal)
        ? record.Substring(0, record.Length - RecordSuffix.Length)
        : record;

    /// <summary>
    /// Joins the words of a text, each with a capital letter; what can stand in no name parts words, and an underscore goes in front of a number.
    /// Invisible formatting characters and the halves of characters outside the basic plane are left out.
    /// </summary>
    /// <param name="text">Any text, such as <c>we-need-to-abandon</c>.</param>
    /// <param name="fallback">Begins the name of a text without letters and digits; its hash follows.</param>
    public static string FromWords(string text, string fallback)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format || IsApostrophe(c))
            {
                continue;
            }

            if (!CSharpName.IsPart(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.ConnectorPunctuation)
            {
                startsWord = true;
                continue;
            }

            if (startsWord && !CSharpName.IsStart(c))
            {
                name.Append('_');
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
            if (name.Length > MaximumLength)
            {
                return Shorten(name, text);
            }
        }

        return name.Length == 0 ? fallback + "_" + StableHash.TextOf(text) : name.ToString();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static string Shorten(StringBuilder name, string text) =>
        name.ToString(0, MaximumLength - 9) + "_" + StableHash.TextOf(text);
}
