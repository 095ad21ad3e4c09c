using CorpusGen.Speakers.Names;
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
        if (!reading.StandsAlone(ordinal) && !IsSentenceGoingOn(reading, ordinal))
        {
            return null;
        }

        if (Before(reading, ordinal, wholeOnly: true) is { } whole)
        {
            return whole;
        }

        if (Before(reading, ordinal, wholeOnly: false) is { } part)
        {
            return part;
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

    // A sentence of speech goes on with the last sentence of speech, or with what a credit follows; fragments inside sentences may be anybody's.
    private static Finding? Before(ParagraphReading reading, int ordinal, bool wholeOnly)
    {
        for (var i = ordinal - 1; i >= 0 && ordinal - i <= Farthest; i--)
        {
            if (reading.Credits[i] is { } credit
                && (!wholeOnly || credit.Cue.Start > reading.QuotationOf(i).Span.End
                || QuoteKinds.Of(reading.Paragraph.Text, reading.QuotationOf(i)) == QuoteKind.Direct))
            {
                return new Finding(credit.Mention, credit.Cue);
            }
        }

        return null;
    }

    // "Q," X said. "Q again" of the year: a sentence of the speaker's that the text finishes.
    private static bool IsSentenceGoingOn(ParagraphReading reading, int ordinal)
    {
        const int FewestWords = 7;
        var token = reading.TokenOf(ordinal);
        return ordinal > 0 && reading.Credits[ordinal - 1] is not null && reading.Paragraph[token].SentenceStart == token
            && reading.CountWords(ordinal, FewestWords) == FewestWords;
    }

    /// <summary>The subject of the sentence in front of it.</summary>
    public static Finding? SentenceBefore(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        return reading.StandsAlone(ordinal) && token > 1
            ? Announcement.Subject(p, token - 1, p[token - 1].SentenceStart)
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

    /// <summary>The paragraph above has no quotation of its own: whom its last sentence is about.</summary>
    public static Finding? ParagraphAbove(ParagraphReading reading, int ordinal)
    {
        if (ordinal != 0 || reading.TokenOf(0) != 0 || !reading.StandsAlone(0) || reading.Carry.Distance == 0)
        {
            return null;
        }

        var p = reading.ReadAbove();
        return p.Count > 1 && p[p.Count - 1].Kind == TokenKind.Stop ? Announcement.Subject(p, p.Count - 1, p[p.Count - 1].SentenceStart) : null;
    }

    /// <summary>A quotation set off as a paragraph, and below it a line that is nothing but a name: "Ann Lee, mayor of Orsby".</summary>
    public static Finding? SignedBelow(ParagraphReading reading, int ordinal)
    {
        const int LongestLine = 120;
        if (ordinal != 0 || reading.Credits.Count != 1 || reading.TokenOf(0) != 0 || !reading.StandsAlone(0)
            || reading.Below.IsEmpty || reading.Below.Length > LongestLine)
        {
            return null;
        }

        var p = reading.ReadBelow();
        var first = p.Count > 0 && p[0].Kind == TokenKind.Dash ? 1 : 0;
        var name = NounPhrases.StartingAt(p, first, p.Count);
        if (!name.Exists || !IsPerson(p, name, first > 0)
            || !(name.Last + 1 == p.Count || p[name.Last + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.OpenBracket))
        {
            return null;
        }

        for (var i = name.Last + 1; i < p.Count; i++)
        {
            if (Clauses.IsFinite(p, i) || p[i].Kind is TokenKind.Colon or TokenKind.Semicolon || (p[i].Kind == TokenKind.Stop && i + 1 < p.Count))
            {
                return null;
            }
        }

        return Finding.From(p, name, -1);
    }

    // A dash says that a signature follows; without one, a title or a given name must say that this is somebody.
    private static bool IsPerson(Paragraph p, Phrase name, bool isSigned) =>
        MentionHead.Find(p.Text, p.SpanOf(name)) is { } head && (isSigned || (head.HasTitle && head.Words > 1));

    /// <summary>The last speaker of the paragraphs above.</summary>
    public static Finding? LastSpeaker(ParagraphReading reading, int ordinal) =>
        reading.StandsAlone(ordinal) && reading.Carry.Last is { } last ? new Finding(last.Mention, last.Cue) : null;
}
