using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text.Markdown;

/// <summary>The runs of backticks of a block: for each the next one of the same length, found in one pass from the end.</summary>
internal sealed class BacktickRuns
{
    private readonly Dictionary<int, int> _next = [];

    /// <summary>Looks at the block that stands at <paramref name="block"/>.</summary>
    public BacktickRuns(string text, SourceSpan block, CancellationToken cancellation)
    {
        var nearest = new Dictionary<int, int>();
        for (var i = block.End - 1; i >= block.Start; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            if (text[i] != '`')
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var end = i + 1;
            while (i > block.Start && text[i - 1] == '`')
            {
                i--;
            }

            _next[i] = nearest.TryGetValue(end - i, out var next) ? next : -1;
            nearest[end - i] = i;
        }
    }

    /// <summary>The start of the next run that is as long as the one at <paramref name="start"/>; -1 when there is none.</summary>
    public int NextOfSameLength(int start) => _next.TryGetValue(start, out var next) ? next : -1;

    /// <summary>The length of the run that begins at <paramref name="start"/>.</summary>
    public static int LengthAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - start;
    }
}
