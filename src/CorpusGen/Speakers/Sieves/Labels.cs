using CorpusGen.Speakers.Syntax;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Sieves;

/// <summary>No clause credits the speaker, but a label in front of the quotation or a signature behind it.</summary>
internal static class Labels
{
    /// <summary>NAME: "Q", the label of an interview or a headline; NAME, mayor of Orsby: "Q", the label of a letter or an answer.</summary>
    public static Finding? Label(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        if (token - 2 < floor || p[token - 1].Kind != TokenKind.Colon)
        {
            return null;
        }

        var phrase = NounPhrases.EndingAt(p, token - 2, floor);
        return phrase.Exists && (phrase.First == floor || p[phrase.First - 1].Kind == TokenKind.Dash) ? Finding.From(p, phrase, -1)
            : Finding.From(p, LabelledName(p, floor, token - 1), -1);
    }

    // A name that opens the paragraph, and behind a comma what or where its bearer is: nothing that reads like a clause.
    private static Phrase LabelledName(Paragraph p, int floor, int colon)
    {
        const int LongestLabel = 12;
        var name = floor == 0 && p[floor].IsCapital && colon <= LongestLabel ? NounPhrases.StartingAt(p, floor, colon) : Phrase.None;
        if (!name.Exists || p[name.Last + 1].Kind != TokenKind.Comma
            || p[floor].IsWord(WordClass.SubjectPronoun | WordClass.Determiner | WordClass.Adverb))
        {
            return Phrase.None;
        }

        for (var i = name.Last + 2; i < colon; i++)
        {
            if (p[i].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.Genitive) || Clauses.IsFinite(p, i))
            {
                return Phrase.None;
            }
        }

        return name;
    }

    /// <summary>X: Time for "Q", in a headline.</summary>
    public static Finding? HeadlineLabel(ParagraphReading reading, int ordinal)
    {
        const int LongestLabel = 6;
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var floor = p[token].SentenceStart;
        for (var i = floor + 1; i < token - 1 && i - floor <= LongestLabel; i++)
        {
            if (p[i].Kind != TokenKind.Colon)
            {
                continue;
            }

            var phrase = NounPhrases.EndingAt(p, i - 1, floor);
            return phrase.First == floor && p[floor].IsCapital && !p[floor].IsWord(WordClass.Determiner) ? Finding.From(p, phrase, i) : null;
        }

        return null;
    }

    /// <summary>"Q" ― NAME.</summary>
    public static Finding? Signature(ParagraphReading reading, int ordinal)
    {
        var p = reading.Paragraph;
        var token = reading.TokenOf(ordinal);
        var dash = token + 1;
        if (p[token].SentenceStart != token || dash + 1 >= p.Count || p[dash].Kind != TokenKind.Dash || !p[dash + 1].IsCapital)
        {
            return null;
        }

        var phrase = NounPhrases.StartingAt(p, dash + 1, p.Count);
        return phrase.Exists && (phrase.Last + 1 == p.Count || p[phrase.Last + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.OpenBracket)
            ? Finding.From(p, phrase, -1)
            : null;
    }
}
