using System.Collections.Generic;

namespace CorpusGen.Cli.Reporting.Html;

/// <summary>Divides a long list into pages of a size that every browser and every phone takes at once.</summary>
internal static class HtmlParts
{
    /// <summary>No file of a report is larger, in bytes.</summary>
    public const int MostBytes = 300_000;

    // What stands around a list takes the rest.
    private const int MostContent = 160_000;

    /// <summary>The parts that a page gets, in order; one without content when there is nothing.</summary>
    /// <param name="items">What is divided; each must be far smaller than a page.</param>
    /// <param name="mostItems">So many items make a page that is comfortable to read.</param>
    public static List<List<HtmlFragment>> Divide(IEnumerable<HtmlFragment> items, int mostItems = int.MaxValue)
    {
        List<List<HtmlFragment>> parts = [[]];
        var bytes = 0;
        foreach (var item in items)
        {
            if (parts[^1].Count > 0 && (bytes + item.Bytes > MostContent || parts[^1].Count == mostItems))
            {
                parts.Add([]);
                bytes = 0;
            }

            parts[^1].Add(item);
            bytes += item.Bytes;
        }

        return parts;
    }
}
