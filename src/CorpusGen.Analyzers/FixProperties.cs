using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Citations;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers;

/// <summary>What a diagnostic carries for its fixes, and for reports of it, so that these work nothing out again.</summary>
internal static class FixProperties
{
    /// <summary>The changes of the file that make the citation true; see <see cref="ReadEdits"/>.</summary>
    public const string Edits = "Edits";

    /// <summary>The changes that mark with an ellipsis what an altered citation leaves out.</summary>
    public const string MarkOmission = "MarkOmission";

    /// <summary>The changes that put what an altered citation changes or adds in brackets.</summary>
    public const string BracketChange = "BracketChange";

    /// <summary>The changes that do both, for a citation that needs both.</summary>
    public const string MarkBoth = "MarkBoth";

    /// <summary>The words, the key or the name that the source has instead of what is cited.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The key of the article in which the passage stands.</summary>
    public const string Article = "Article";

    /// <summary>Whom the article credits with the passage.</summary>
    public const string Speaker = "Speaker";

    /// <summary>The name of the quotation that holds the passage.</summary>
    public const string Quotation = "Quotation";

    /// <summary>The cited words, without marks, escapes and comment signs.</summary>
    public const string CitedText = "CitedText";

    /// <summary>The article's key as the citation has it.</summary>
    public const string CitedArticle = "CitedArticle";

    /// <summary>A change, its place counted from the start of the diagnostic's location.</summary>
    /// <param name="Offset">Where it begins; may be negative.</param>
    /// <param name="Old">What stands there now.</param>
    /// <param name="New">What stands there afterwards.</param>
    public readonly record struct RelativeEdit(int Offset, string Old, string New);

    /// <summary>Reads changes; none when the diagnostic has none or when they cannot be read.</summary>
    /// <param name="properties">The diagnostic's.</param>
    /// <param name="name">Which changes: <see cref="Edits"/>, <see cref="MarkOmission"/>, <see cref="BracketChange"/> or <see cref="MarkBoth"/>.</param>
    public static IReadOnlyList<RelativeEdit> ReadEdits(ImmutableDictionary<string, string?> properties, string name)
    {
        var edits = new List<RelativeEdit>();
        if (!properties.TryGetValue(name, out var text) || text is null)
        {
            return edits;
        }

        for (var at = 0; at < text.Length;)
        {
            if (!ReadNumber(text, ref at, out var offset) || !ReadNumber(text, ref at, out var old) || !ReadNumber(text, ref at, out var now)
                || old < 0 || now < 0 || old > text.Length - at || now > text.Length - at - old)
            {
                return [];
            }

            edits.Add(new RelativeEdit(offset, text.Substring(at, old), text.Substring(at + old, now)));
            at += old + now;
        }

        return edits;
    }

    /// <summary>Writes changes: for each the offset, the two lengths, and the two texts.</summary>
    internal static string WriteEdits(IEnumerable<SourceEdit> edits, SourceText file, int start)
    {
        var text = new System.Text.StringBuilder();
        foreach (var edit in edits)
        {
            text.Append((edit.Span.Start - start).ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(edit.Span.Length.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(edit.Text.Length.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(file.ToString(new(edit.Span.Start, edit.Span.Length))).Append(edit.Text);
        }

        return text.ToString();
    }

    private static bool ReadNumber(string text, ref int at, out int number)
    {
        var end = text.IndexOf(' ', at);
        if (end < 0 || !int.TryParse(text.Substring(at, end - at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            number = 0;
            return false;
        }

        at = end + 1;
        return true;
    }
}
