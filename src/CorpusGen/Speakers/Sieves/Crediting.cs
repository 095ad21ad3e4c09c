using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Sieves;

/// <summary>Runs the sieves over an article, paragraph by paragraph.</summary>
internal static class Crediting
{
    /// <summary>The credit of each quotation, null where there is none, and whether it is the title of a work.</summary>
    public static (Credit?[] Credits, bool[] Titles) Credit(string text, EquatableArray<Block> blocks, EquatableArray<Quotation> quotations, CancellationToken cancellation)
    {
        var credits = new Credit?[quotations.Count];
        var titles = new bool[quotations.Count];
        using var reading = new ParagraphReading { All = quotations };
        var next = 0;
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (block.Kind == BlockKind.Boilerplate || block.Span.IsEmpty)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var hasQuotations = next < quotations.Count && quotations[next].Span.Start < block.Span.End;
            if (hasQuotations)
            {
                next = reading.Paragraph.Read(text, block.Span, quotations, next);
                reading.Begin();
                reading.Below = index + 1 < blocks.Count ? blocks[index + 1].Span : default;
                Run(reading);
                for (var i = 0; i < reading.Credits.Count; i++)
                {
                    var quotation = reading.Paragraph[reading.TokenOf(i)].Quotation;
                    credits[quotation] = reading.Credits[i];
                    titles[quotation] = reading.IsTitle(i);
                }
            }

            reading.Carry = CarryFrom(reading, text, block, hasQuotations);
            reading.Above = block.Span;
        }

        return (credits, titles);
    }

    private static void Run(ParagraphReading reading)
    {
        foreach (var sieve in SieveTable.All)
        {
            for (var i = 0; i < reading.Credits.Count; i++)
            {
                if (reading.Credits[i] is null && reading.QuotationOf(i).Kind != QuoteKind.Heading && sieve.Find(reading, i) is { } finding
                    && Decision.Accepts(reading, i, finding))
                {
                    reading.Set(i, new Credit(finding.Mention, finding.Cue, sieve) { Source = SourceOf(reading, i, finding) });
                }
            }
        }
    }

    // "Q," Lee said, according to the Times.
    private static SourceSpan SourceOf(ParagraphReading reading, int ordinal, Finding finding) =>
        ElsewhereInSentence.AccordingTo(reading, ordinal) is { } source && !source.Mention.Overlaps(finding.Mention) ? source.Mention : default;

    private static Carry CarryFrom(ParagraphReading reading, string text, Block block, bool hasQuotations)
    {
        var announced = Announcement.Find(reading, text, block, hasQuotations);
        if (!hasQuotations)
        {
            return reading.Carry with { Announced = announced, IsOpen = false, Distance = reading.Carry.Distance + 1 };
        }

        var last = reading.Credits.Count - 1;
        var quotation = reading.QuotationOf(last);
        return reading.Credits[last] is { } credit
            ? new Carry(credit, quotation.Span.End == quotation.Words.End, announced, 0)
            : reading.Carry with { Announced = announced, IsOpen = false, Distance = reading.Carry.Distance + 1 };
    }
}
