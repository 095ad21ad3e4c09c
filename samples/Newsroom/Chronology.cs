using System.Collections.Generic;
using System.Linq;
using CorpusGen;

namespace Newsroom;

/// <summary>The weeks around the meeting, by the dates that the articles give and what they were resolved to.</summary>
internal static class Chronology
{
    private static readonly IReadOnlyList<(DateMention When, string What)> Events = [.. Announced(), .. Reported(), .. Remembered()];

    /// <summary>Writes the events in the order in which they happened.</summary>
    public static void Write(Page page, Footnotes notes)
    {
        page.Heading("Timeline");
        foreach (var (when, what) in Events.OrderBy(e => e.When.Earliest).ThenBy(e => e.When.Article.Key))
        {
            page.Paragraph($"{what} (“{when.Text}”) {notes.Mark(when.Article, when.Line)}", when.Value, 12);
        }

        page.Gap();
        var all = Corpus.Timeline;
        page.Paragraph($"The corpus places {all.Count} dates on the calendar, from {all[0].Value} to {all[^1].Value}.");
    }

    private static IEnumerable<(DateMention When, string What)> Announced()
    {
        var dates = Corpus.LavrovVisitAnnounced.Dates;

        // cite(lavrov-visit-announced): "The Chinese Foreign Ministry announced Thursday that Russian Foreign Minister Sergey Lavrov will visit China on Monday"
        yield return (dates.On2021_03_18, "Beijing announces the visit.");
        yield return (dates.On2021_03_22, "The visit begins.");
    }

    private static IEnumerable<(DateMention When, string What)> Reported()
    {
        var dates = Corpus.ChinaRussiaRelationsAnExampleToFollow.Dates;

        // cite(china-russia-relations-an-example-to-follow): "introduction on March 2 of U.S.-EU coordinated sanctions over Navalny's case"
        yield return (dates.On2021_03_02, "Washington and Brussels sanction Russia over the Navalny case.");

        // cite(china-russia-relations-an-example-to-follow): "China was sanctioned by the U.S. on March 17 with 25 officials falling under American restrictions"
        yield return (dates.On2021_03_17, "Washington sanctions 25 Chinese officials.");

        // cite(china-russia-relations-an-example-to-follow): "On March 22, the U.S. coalesced the EU, UK and Canada to prod Beijing with a new pack of sanctions over human rights issues"
        yield return (dates.On2021_03_22_2, "The EU, the United Kingdom and Canada join in.");

        // cite(why-we-should-be-worried-about-russia-and-china-working-so-closely): "On March 23, Lavrov met with Chinese Foreign Minister Wang Yi in the city of Guilin"
        yield return (Corpus.WhyWeShouldBeWorriedAboutRussiaAndChinaWorkingSoClosely.Dates.On2021_03_23, "Lavrov and Wang meet in Guilin.");
    }

    private static IEnumerable<(DateMention When, string What)> Remembered()
    {
        // cite(lavrov-meets-xi): "Sergei Lavrov met with Xi Jinping on Tuesday afternoon"
        yield return (Corpus.LavrovMeetsXi.Dates.On2024_04_09, "Three years on, Lavrov is received by Xi Jinping.");
    }
}
