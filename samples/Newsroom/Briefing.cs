using CorpusGen;

namespace Newsroom;

/// <summary>What happened in Guilin, in our words and theirs.</summary>
internal static class Briefing
{
    /// <summary>Writes the briefing's text.</summary>
    public static void Write(Page page, Footnotes notes)
    {
        page.Heading("Guilin, March 2021: what Lavrov and Wang agreed on");
        WriteVisit(page, notes);
        WriteOutcome(page, notes);
        WriteThreeYearsOn(page, notes);
    }

    // What the paragraph reports stands in these words in the sources.
    [Cites("lavrov-visit-announced", "Russian Foreign Minister Sergey Lavrov will visit China on Monday for talks with Chinese Foreign Minister Wang Yi")]
    [Cites("lavrov-in-guilin", "Sergei Lavrov met with his Chinese counterpart Wang Yi in Guilin city")]
    [Cites("lavrov-in-guilin", "a true strategic partner", Speaker = "Lavrov", Date = "2021-03-25")]
    private static void WriteVisit(Page page, Footnotes notes)
    {
        var said = Corpus.LavrovInGuilin.Quotes;
        var dates = Corpus.LavrovInGuilin.Dates;
        page.Paragraph(
            $"Four days after Chinese and American diplomats had quarrelled in Alaska, Russia's foreign minister came to China. "
            + $"On {Page.Day(dates.On2021_03_22.Earliest)} {said.ForUsChinaIsATrueStrategic.Speaker?.Name} told Chinese media: {notes.Quote(said.ForUsChinaIsATrueStrategic)}. "
            + $"The day after, he and Wang Yi met in Guilin. {notes.Quote(said.InterferenceInASovereignNationsInternalAffairs)}, they said together.");
        page.Gap();
    }

    private static void WriteOutcome(Page page, Footnotes notes)
    {
        var article = Corpus.ChinaRussiaRelationsAnExampleToFollow;

        // cite(china-russia-relations-an-example-to-follow): "automatic prolongation of Sino-Russian Treaty of Friendship
        // inked in 2001, which serves as a foundation of the strategic partnership"
        page.Paragraph(
            $"They prolonged the treaty of friendship of {article.Dates.In2001.Value}. Wang called the relation of the two countries a "
            + $"{notes.Quote(article.Quotes.StabilizingFactor)}; Lavrov called their cooperation in the pandemic an {notes.Quote(article.Quotes.ExampleToFollow)} "
            + $"and spoke of trade {notes.Quote(Corpus.WhyWeShouldBeWorriedAboutRussiaAndChinaWorkingSoClosely.Quotes.InNationalAndInternationalCurrenciesOtherThan)}.");
        page.Gap();
    }

    private static void WriteThreeYearsOn(Page page, Footnotes notes)
    {
        // The words are written out here to be read in the code; the compiler has looked them up.
        var then = Corpus.Cite("we need to abandon Cold War mentality and the zero-sum game approach", speaker: "Wang Yi");
        var now = Corpus.Cite("We must oppose any hegemony, tyranny or intimidation, the Cold War mentality", "lavrov-meets-xi", "Wang Yi");
        page.Paragraph(
            $"On {Page.Day(then.Article.Published)} a commentator recalled what Wang had asked for: “{then.Text}” {notes.Mark(then.Article, then.Line)}. "
            + $"Three years later he said to the press, with Lavrov beside him: “{now.Text}” {notes.Mark(now.Article, now.Line)}.");
    }
}
