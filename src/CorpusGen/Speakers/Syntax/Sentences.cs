using System.Threading;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Syntax;

/// <summary>
/// Divides a paragraph into sentences. A sentence ends at a full stop in front of a capital, and behind a quotation that ends with one,
/// unless the text goes on in lower case.
/// </summary>
internal static class Sentences
{
    /// <summary>Sets where each token's sentence begins, and takes verb classes off capitalised words inside sentences.</summary>
    public static void Divide(Paragraph paragraph, EquatableArray<Quotation> quotations, CancellationToken cancellation)
    {
        var start = 0;
        for (var i = 0; i < paragraph.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            paragraph.Edit(i).SentenceStart = start;
            if (EndsAt(paragraph, i, quotations))
            {
                Finish(paragraph, start, i + 1, cancellation);
                start = i + 1;
            }
        }

        Finish(paragraph, start, paragraph.Count, cancellation);
    }

    private static bool EndsAt(Paragraph paragraph, int i, EquatableArray<Quotation> quotations)
    {
        ref readonly var token = ref paragraph[i];
        if (i + 1 >= paragraph.Count)
        {
            return true;
        }

        ref readonly var next = ref paragraph[i + 1];
        var begins = next.IsCapital || next.Kind is TokenKind.Quotation or TokenKind.Number or TokenKind.OpenBracket;
        return token.Kind switch
        {
            TokenKind.Stop => begins && paragraph.Text[token.Start] != '\u2026',
            TokenKind.Word => next.Kind == TokenKind.Quotation && paragraph.Text[token.End - 1] == '.' && !token.Is(WordClass.Title)
                && IsSentence(paragraph.Text, quotations[next.Quotation].Words),
            TokenKind.Quotation => begins && EndsWithStop(paragraph.Text, quotations[token.Quotation].Words),
            _ => false,
        };
    }

    // "… the A.F.L.-C.I.O. 'We have seen …'": behind an abbreviation, what begins with a capital and is long is a sentence of its own.
    private static bool IsSentence(string text, SourceSpan words)
    {
        const int FewestLetters = 25;
        return words.Length >= FewestLetters && char.IsUpper(text[words.Start]);
    }

    // "Q?" Smith said: marks of question and exclamation leave it open whether the sentence goes on; sieves look across them.
    private static bool EndsWithStop(string text, SourceSpan words)
    {
        var i = words.End - 1;
        while (i > words.Start && MarkSigns.Is(text[i]))
        {
            i--;
        }

        return text[i] is '.' or '!' or '?' or '\u2026';
    }

    // A capitalised word inside a sentence is a name ("Rush", "May"); in a headline, where most words are capitalised, it is not.
    private static void Finish(Paragraph paragraph, int start, int end, CancellationToken cancellation)
    {
        var isHeadline = IsHeadline(paragraph, start, end, cancellation);
        for (var i = start; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            ref var token = ref paragraph.Edit(i);
            (token.SentenceEnd, token.IsInHeadline) = (end, isHeadline);
            if (!isHeadline && token.Kind == TokenKind.Word && token.IsCapital && (i > start || BeginsName(paragraph, i, end)))
            {
                token.Class &= Kept;
            }
        }
    }

    // "Will Lee, the mayor": an auxiliary that opens a sentence is a given name where a name and a sign follow.
    private static bool BeginsName(Paragraph paragraph, int i, int end) =>
        paragraph[i].Is(WordClass.Auxiliary) && i + 2 < end && paragraph[i + 1].Kind == TokenKind.Word && paragraph[i + 1].IsCapital
        && !paragraph[i + 1].Is(WordClass.SubjectPronoun | WordClass.Determiner)
        && (paragraph[i + 2].Kind == TokenKind.Comma || paragraph[i + 2].IsWord(WordClass.Say));

    private static bool IsHeadline(Paragraph paragraph, int start, int end, CancellationToken cancellation)
    {
        var (capitals, smalls) = (0, 0);
        for (var i = start; i < end; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            ref readonly var token = ref paragraph[i];
            if (token.Kind == TokenKind.Word && token.End - token.Start > 3)
            {
                capitals += token.IsCapital ? 1 : 0;
                smalls += token.IsCapital ? 0 : 1;
            }
        }

        return capitals > 2 && smalls * 3 <= capitals;
    }

    private const WordClass Kept =
        WordClass.Time | WordClass.Title | WordClass.Abbreviation | WordClass.NameSuffix | WordClass.SubjectPronoun | WordClass.Determiner
        | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.WorkNoun | WordClass.CueNoun
        | WordClass.SourceWord
        | WordClass.MasculineName | WordClass.FeminineName | WordClass.MasculineTitle | WordClass.FeminineTitle;
}
