using System.Threading;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;
using CorpusGen.Text;

namespace CorpusGen.Dates.Constructs;

/// <summary>
/// What must follow a word that can begin a temporal expression. Most words begin none, and most of those that can do not: "the president", "a man", "that he".
/// A table by the number of the word and a look at the next token decide about nearly all of them before any construct is tried.
/// </summary>
internal static class Company
{
    private const WordClasses Anything = (WordClasses)ulong.MaxValue;

    private const WordClasses Calendar = WordClasses.Month | WordClasses.Weekday | WordClasses.Season | WordClasses.Unit | WordClasses.DayPart | WordClasses.Fiscal
        | WordClasses.QuarterCode | WordClasses.Decade | WordClasses.UnitAdjective | WordClasses.Period | WordClasses.Half;

    private const WordClasses Counting = WordClasses.Cardinal | WordClasses.Ordinal | WordClasses.Vague | WordClasses.Multiplier | WordClasses.Digits;

    private const WordClasses Pointing = WordClasses.Determiner | WordClasses.Early | WordClasses.Late | WordClasses.Mid | WordClasses.Edge | WordClasses.Earlier | WordClasses.Later;

    /// <summary>Names of the calendar, which begin with a capital letter.</summary>
    private const WordClasses Names = WordClasses.Month | WordClasses.Weekday | WordClasses.Holiday;

    /// <summary>A part of the day that is counted too, "night": it can stand alone.</summary>
    private const WordClasses Night = WordClasses.Unit | WordClasses.DayPart;

    /// <summary>What may follow a number that is too short or too long for a year.</summary>
    private const WordClasses BehindNumber = Calendar | Counting | WordClasses.Meridiem | WordClasses.OrdinalSuffix | WordClasses.Era | WordClasses.Zone
        | WordClasses.Of | WordClasses.Conjunction | WordClasses.Through | WordClasses.Article | WordClasses.Named | WordClasses.Dash | WordClasses.Last | WordClasses.Next;

    // What each class needs behind it. A word of several classes may be followed by what any of them needs.
    private static readonly (WordClasses Heads, WordClasses Company)[] Needs =
    [
        (WordClasses.Season | WordClasses.RelativeDay | WordClasses.Reference | WordClasses.Frequency | WordClasses.QuarterCode
            | WordClasses.ClockWord | WordClasses.PhraseHead | WordClasses.Plural, Anything),
        (WordClasses.The, Calendar | Counting | Pointing | WordClasses.Reference | WordClasses.Named | WordClasses.Apostrophe),
        (WordClasses.Article, WordClasses.Unit | WordClasses.Vague | WordClasses.Cardinal | WordClasses.Multiplier | WordClasses.UnitAdjective | WordClasses.Half),
        (WordClasses.That, Calendar | WordClasses.That),
        (WordClasses.This | WordClasses.Last | WordClasses.Next | WordClasses.Previous | WordClasses.Following,
            Calendar | Counting | Pointing | WordClasses.Named | WordClasses.Holiday),
        (WordClasses.Cardinal | WordClasses.Vague | WordClasses.Ordinal, BehindNumber),
        (WordClasses.Approximator, Counting | WordClasses.Article | WordClasses.Unit | WordClasses.Half),
        (WordClasses.Every | WordClasses.Per, Calendar | Counting | WordClasses.Named),
        (WordClasses.Early | WordClasses.Late | WordClasses.Mid | WordClasses.Earlier | WordClasses.Later, Calendar | Counting | Pointing | WordClasses.The
            | WordClasses.Named | WordClasses.Dash | WordClasses.RelativeDay | WordClasses.Holiday | WordClasses.ClockWord | WordClasses.Apostrophe),
        (WordClasses.Edge, WordClasses.Of),
        (WordClasses.Half, WordClasses.Article),
        (WordClasses.Bounding, WordClasses.Bound | WordClasses.Reference),
        (WordClasses.Unit, WordClasses.Dash | WordClasses.Apostrophe | WordClasses.Edge),
        (WordClasses.DayPart, WordClasses.RelativeDay | WordClasses.Weekday),
        (WordClasses.Era, WordClasses.Digits),
        (WordClasses.Fiscal, Counting | WordClasses.Unit),
    ];

    // By the number of the word, written without a capital letter: then it is no name.
    private static readonly WordClasses[] ByWord = Table();

    /// <summary>The first token from <paramref name="index"/> on that can begin a temporal expression with the one behind it, or the end.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where to begin.</param>
    /// <param name="reports">Counts the words of saying that were passed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static int Seek(TokenList tokens, int index, ref int reports, CancellationToken cancellation)
    {
        for (; tokens[index].Kind != TokenKind.End; index++)
        {
            cancellation.ThrowIfRequestedAt(index);
            ref readonly var token = ref tokens[index];
            if (token.Kind == TokenKind.Word)
            {
                if (token.WordNumber == Lexicon.Unlisted)
                {
                    continue;
                }

                var company = ByWord[token.WordNumber];
                if ((company != WordClasses.None && (company == Anything || (company & tokens[index + 1].Head) != 0)) || IsName(token, tokens.Text))
                {
                    return index;
                }

                reports += token.Is(WordClasses.Saying) ? 1 : 0;
            }
            else if (token.Kind == TokenKind.Number ? token.IsNumber(4, 4) || IsBehindNumber(tokens[index + 1]) : IsShortYear(token, tokens[index + 1]))
            {
                return index;
            }
        }

        return index;
    }

    private static bool IsName(in Token token, string text) => token.Is(Names) && char.IsUpper(text[token.Start]);

    private static bool IsBehindNumber(in Token next) => (next.Head & BehindNumber) != 0
        || (next.IsGlued && next.Kind == TokenKind.Sign && next.Number is '.' or ':' or '/' or '\u00BC' or '\u00BD' or '\u00BE');

    /// <summary>"'99", "'80s".</summary>
    private static bool IsShortYear(in Token token, in Token next) => token.Head == WordClasses.Apostrophe && next.IsGlued && next.IsNumber(2, 2);

    private static WordClasses[] Table()
    {
        var table = new WordClasses[Lexicon.English.Count];
        for (var number = 1; number < table.Length; number++)
        {
            table[number] = Lookup(Lexicon.English.ClassesOf(number));
        }

        return table;
    }

    private static WordClasses Lookup(WordClasses classes)
    {
        var company = (classes & Night) == Night ? Anything : WordClasses.None;
        foreach (var (heads, needs) in Needs)
        {
            company |= (classes & heads) != 0 ? needs : WordClasses.None;
        }

        return company;
    }
}
