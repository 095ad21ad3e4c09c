using CorpusGen.Dates.Calendar;

namespace CorpusGen.Dates.Resolution;

/// <summary>A month, a season or a quarter that a word counts from a known time: "last June", "next summer".</summary>
/// <param name="Open">The part of the year.</param>
/// <param name="Offset">-1 for the last one, 1 for the next, 0 for this one.</param>
/// <param name="FromLast">Whether it counts from the last date named rather than from the time of writing.</param>
internal sealed record NamedPartMeaning(Stretch Open, int Offset, bool FromLast) : Meaning
{
    /// <inheritdoc/>
    public override Reading Resolve(Discourse discourse, Mention mention)
    {
        if ((FromLast ? discourse.Then : discourse.Now) is not { Year: { } year } now)
        {
            return discourse.Date(Open) with { LacksAnchor = true };
        }

        var here = now.In(Open.Granularity);
        var part = Open with { Year = here.Year };
        if (now.Granularity < DateGranularity.Year)
        {
            part = Offset switch
            {
                < 0 when part.First >= here.First => part with { Year = here.Year - 1 },
                > 0 when part.First <= here.First => part with { Year = here.Year + 1 },
                _ => part,
            };
        }
        else
        {
            part = Open with { Year = year + Offset };
        }

        return discourse.Date(part, now);
    }
}
