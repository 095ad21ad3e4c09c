using CorpusGen.Articles;
using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>A paragraph that ends with a colon announces what the next one quotes.</summary>
internal static class Announcement
{
    /// <summary>Whom the paragraph announces; null when it does not end with a colon, or names nobody.</summary>
    public static Finding? Find(ParagraphReading reading, string text, Block block, bool isRead)
    {
        var end = block.Span.End;
        while (end > block.Span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == block.Span.Start || text[end - 1] != ':')
        {
            return null;
        }

        var p = reading.Paragraph;
        if (!isRead)
        {
            p.Read(text, block.Span, [], 0);
        }

        var last = p.Count - 1;
        if (p[last].Kind != TokenKind.Colon)
        {
            return null;
        }

        var floor = p[last].SentenceStart;
        return Subject(p, last, floor) ?? Label(p, last, floor);
    }

    /// <summary>Whom the sentence that ends at <paramref name="last"/> reports, or is about.</summary>
    public static Finding? Subject(Paragraph p, int last, int floor) =>
        ByCue(p, last, floor) ?? BySource(p, last, floor) ?? Finding.From(p, Subjects.OfMainClause(p, last - 1, floor), -1);

    private static Finding? Label(Paragraph p, int last, int floor)
    {
        var phrase = NounPhrases.EndingAt(p, last - 1, floor);
        return phrase.First == floor ? Finding.From(p, phrase, -1) : null;
    }

    private static Finding? ByCue(Paragraph p, int last, int floor)
    {
        for (var i = last - 1; i > floor; i--)
        {
            if (Cues.IsCue(p, i, WordClass.Say) && Subjects.Of(p, i, floor) is { Exists: true } subject)
            {
                return Finding.From(p, subject, i);
            }
        }

        return null;
    }

    private static Finding? BySource(Paragraph p, int last, int floor)
    {
        for (var i = floor; i + 2 < last; i++)
        {
            if (p.Is(i, "according") && p.Is(i + 1, "to"))
            {
                return Finding.From(p, NounPhrases.StartingAt(p, i + 2, last), i);
            }
        }

        return null;
    }
}
