using System.Threading;
using CorpusGen.Dates.Calendar;
using CorpusGen.Text;

namespace CorpusGen.Dates.Resolution;

/// <summary>Tells a narrative, whose dates count from each other, from news, whose dates count from the day of writing.</summary>
internal static class Register
{
    private const int LeastEvidence = 6;

    /// <summary>Decides once a text, from what its dates look like.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="published">The text's own date, or null.</param>
    /// <param name="reports">How often the text reports speech.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static bool IsNarrative(LentList<Mention> mentions, Stretch? published, int reports, CancellationToken cancellation)
    {
        var now = published?.Year ?? int.MaxValue;
        var narrative = 0;
        var news = 2 * reports;
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            ref var mention = ref mentions[i];
            switch (mention.Meaning is ModifiedMeaning modified ? modified.Whole : mention.Meaning)
            {
                case CalendarMeaning { When: { Year: { } year } when }:
                    narrative += year <= 0 ? 2 : when.Granularity == DateGranularity.Year ? (year <= now - 2 ? 1 : 0) : year < now ? 2 : 0;
                    break;
                case WeekdayMeaning or UnitMeaning { FromLast: false } or TimeMeaning { Day: WeekdayMeaning or UnitMeaning }:
                    news += 3;
                    break;
                default:
                    break;
            }
        }

        return narrative >= LeastEvidence && narrative > news;
    }
}
