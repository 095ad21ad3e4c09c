using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Locking;
using CorpusGen.Text;

namespace CorpusGen.Cli.Locking;

/// <summary>The two wordings of a change, as they are laid side by side.</summary>
/// <param name="Change">The change.</param>
/// <param name="Source">The text of the article that has the words now; empty where nothing is near.</param>
internal sealed record Wordings(LockChange Change, string Source)
{
    // What ends a quotation and stands for no word: an editor may change it, and a passage that was found by its words ends in front of it.
    private const string Endings = ".,;:!?…";

    /// <summary>The words that were locked.</summary>
    public string Locked => Change.Quotation.Words;

    /// <summary>
    /// The words of the source now, or null. Like is laid beside like: they have the punctuation that ends them in the source where the locked ones
    /// have such, and none where those have none.
    /// </summary>
    public string? Now => Change.Now is not { } now ? null
        : EndsInPunctuation(Locked) ? now.Text + Ending(now.Text, now.Span.End)
        : now.Text.TrimEnd(Endings.ToCharArray());

    /// <summary>Where words of <see cref="Locked"/> were changed or left out: all of them where nothing is near.</summary>
    public IReadOnlyList<SourceSpan> ChangedLocked => Change.Now is null
        ? [new SourceSpan(0, Locked.Length)]
        : [.. Change.Differences.AsEnumerable().Select(d => d.CitedSpan).Where(s => !s.IsEmpty)];

    /// <summary>Where words of <see cref="Now"/> are new.</summary>
    public IReadOnlyList<SourceSpan> ChangedNow => [.. Change.ChangedNow.AsEnumerable()];

    private string Ending(string words, int at)
    {
        var end = at;
        while (!EndsInPunctuation(words) && end < Source.Length && Endings.Contains(Source[end], StringComparison.Ordinal))
        {
            end++;
        }

        return Source[at..end];
    }

    private static bool EndsInPunctuation(string words) => words.Length > 0 && Endings.Contains(words[^1], StringComparison.Ordinal);
}
