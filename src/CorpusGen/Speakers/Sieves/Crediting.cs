using System.Collections.Generic;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Sieves;

/// <summary>Runs the sieves over an article, paragraph by paragraph.</summary>
internal static class Crediting
{
    /// <summary>The credit of each quotation, null where there is none, and whether it is the title of a work.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="quotations">What <see cref="QuotationScanner"/> found.</param>
    /// <param name="considered">Where everything goes that any sieve finds, credited or not, in the order of the sieves; null when nobody asks.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static (Credit?[] Credits, bool[] Titles) Credit(
        string text, EquatableArray<Block> blocks, EquatableArray<Quotation> quotations, List<Considered>? considered, CancellationToken cancellation)
    {
        var credits = new Credit?[quotations.Count];
        var titles = new bool[quotations.Count];
        using var reading = new ParagraphReading(cancellation) { All = quotations };
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
                Run(reading, considered, cancellation);
                for (var i = 0; i < reading.Credits.Count; i++)
                {
                    cancellation.ThrowIfRequestedAt(i);
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

    private static void Run(ParagraphReading reading, List<Considered>? considered, CancellationToken cancellation)
    {
        foreach (var sieve in SieveTable.All)
        {
            for (var i = 0; i < reading.Credits.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if ((considered is null && !IsOpen(reading, i)) || sieve.Find(reading, i) is not { } finding)
                {
                    continue;
                }

                var outcome = Decision.Of(reading, i, finding);
                considered?.Add(new Considered(reading.Paragraph[reading.TokenOf(i)].Quotation, finding, sieve, outcome));
                if (outcome == CandidateOutcome.Credited)
                {
                    reading.Set(i, new Credit(finding.Mention, finding.Cue, sieve) { Source = SourceOf(reading, i, finding) });
                }
            }
        }
    }

    // Whether the quotation may still be credited.
    private static bool IsOpen(ParagraphReading reading, int ordinal) =>
        reading.Credits[ordinal] is null && reading.QuotationOf(ordinal).Kind != QuoteKind.Heading && !reading.IsTitle(ordinal);

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
