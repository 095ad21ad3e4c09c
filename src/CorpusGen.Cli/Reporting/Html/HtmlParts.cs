using System.Collections.Generic;

namespace CorpusGen.Cli.Reporting.Html;

/// <summary>Divides long lists, so that pages have a size that every browser and every phone takes at once.</summary>
internal static class HtmlParts
{
    /// <summary>No file of a report is larger, in bytes.</summary>
    public const int MostBytes = 300_000;

    /// <summary>So much of it is content, in bytes; what stands around takes the rest.</summary>
    public const int MostContent = 160_000;

    /// <summary>The parts, in order; one without content when there is nothing.</summary>
    /// <param name="items">What is divided; an item that is larger than a part is one by itself.</param>
    /// <param name="mostBytes">The size of a part.</param>
    /// <param name="mostItems">The number of items in a part.</param>
    public static List<List<HtmlFragment>> Divide(IEnumerable<HtmlFragment> items, int mostBytes, int mostItems)
    {
        List<List<HtmlFragment>> parts = [[]];
        var bytes = 0;
        foreach (var item in items)
        {
            if (parts[^1].Count > 0 && (bytes + item.Bytes > mostBytes || parts[^1].Count == mostItems))
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
