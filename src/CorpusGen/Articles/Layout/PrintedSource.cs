using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>
/// Finds who published an article, and when, by what is printed around it. In the order of strength: the disclaimer in the editor's note names
/// the publisher; the copyright line does; the dateline names the agency that wrote it, and the day.
/// </summary>
internal static class PrintedSource
{
    /// <summary>Adds publisher and date to what the head of the page gave.</summary>
    public static ArticleMetadata Complete(Page page, ArticleMetadata printed)
    {
        string? publisher = null;
        string? holder = null;
        int? year = null;
        Dateline? dateline = null;
        var isFirstProse = true;
        for (var i = 0; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            switch (page.KindAt(i))
            {
                case BlockKind.EditorNote:
                    publisher ??= EditorNote.Publisher(page[i]);
                    break;
                case BlockKind.Boilerplate when Copyright.Read(page[i]) is { } copyright:
                    holder ??= copyright.Holder;
                    year ??= copyright.Year;
                    break;
                case BlockKind.Prose when isFirstProse:
                    dateline = Dateline.Read(page[i]);
                    isFirstProse = false;
                    break;
                default:
                    break;
            }
        }

        return printed with
        {
            Publisher = publisher ?? holder ?? dateline?.Agency,
            Published = printed.Published ?? dateline?.DateIn(year),
        };
    }
}
