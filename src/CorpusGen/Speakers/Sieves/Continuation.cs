using CorpusGen.Speakers.Syntax;

namespace CorpusGen.Speakers.Sieves;

/// <summary>The quotation has no credit of its own: it goes on with a speaker of its paragraph, or of the one above.</summary>
internal static class Continuation
{
    // Quotations without a credit between two of one speaker; more is no paragraph that people write.
    private const int Farthest = 20;

    /// <summary>"Q," X said. "Q again."</summary>
    public static Finding? InParagraph(ParagraphReading reading, int ordinal)
    {
        if (!reading.StandsAlone(ordinal))
        {
            return null;
        }

        for (var i = ordinal - 1; i >= 0 && ordinal - i <= Farthest; i--)
        {
            if (reading.Credits[i] is { } credit)
            {
                return new Finding(credit.Mention, credit.Cue);
            }
        }

        for (var i = ordinal + 1; i < reading.Credits.Count && i - ordinal <= Farthest; i++)
        {
            if (reading.Credits[i] is { } credit)
            {
                return new Finding(credit.Mention, credit.Cue);
            }
        }

        return null;
    }

    /// <summary>X said "Q" and "Q again": the same sentence.</summary>
    public static Finding? InSentence(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        for (var i = ordinal - 1; i >= 0 && IsCoordinated(p, reading.TokenOf(i), token); i--)
        {
            if (reading.Credits[i] is { } credit)
            {
                return new Finding(credit.Mention, credit.Cue);
            }
        }

        for (var i = ordinal + 1; i < reading.Credits.Count && IsCoordinated(p, token, reading.TokenOf(i)); i++)
        {
            if (reading.Credits[i] is { } credit)
            {
                return new Finding(credit.Mention, credit.Cue);
            }
        }

        return null;
    }

    // "Q" and "Q"; "Q," "Q": little stands between, and nothing that ends the sentence.
    private static bool IsCoordinated(Paragraph p, int first, int second)
    {
        const int MostBetween = 3;
        return p[first].SentenceStart == p[second].SentenceStart && second - first <= MostBetween + 1;
    }

    /// <summary>The subject of the sentence in front of it.</summary>
    public static Finding? SentenceBefore(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        return reading.StandsAlone(ordinal) && token > 1
            ? Finding.From(p, Subjects.OfNearestClause(p, token - 2, p[token - 1].SentenceStart), -1)
            : null;
    }

    /// <summary>The paragraph above left its quotation open, or announced this one with a colon.</summary>
    public static Finding? Announced(ParagraphReading reading, int ordinal)
    {
        if (ordinal != 0 || reading.TokenOf(0) != 0)
        {
            return null;
        }

        return reading.Carry is { IsOpen: true, Last: { } last } ? new Finding(last.Mention, last.Cue) : reading.Carry.Announced;
    }

    /// <summary>The last speaker of the paragraphs above.</summary>
    public static Finding? LastSpeaker(ParagraphReading reading, int ordinal) =>
        reading.StandsAlone(ordinal) && reading.Carry.Last is { } last ? new Finding(last.Mention, last.Cue) : null;
}
