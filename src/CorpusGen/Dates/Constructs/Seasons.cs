using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Seasons: "the summer of 1992", "autumn 1918", "the winter".</summary>
internal static class Seasons
{
    private const string Rule = "season";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        var name = at.Skip(WordClasses.The);
        if (!name.Token.Is(WordClasses.Season) || name.Token.Is(WordClasses.Plural))
        {
            return null;
        }

        var open = new Stretch(DateGranularity.Season, null, name.Token.Word.Value);
        var next = name.Next();
        var year = next.Skip(',').Skip(WordClasses.Of);
        if (year.Token.Gap != Gap.Line && Numbers.TryYear(year, out var number, out var behind))
        {
            return Match.Of(at, behind, new CalendarMeaning(open with { Year = number }), Rule);
        }

        if (Years.TryRelative(next.Skip(WordClasses.Of), out var yearFrom, out behind))
        {
            return Match.Of(at, behind, new CalendarMeaning(open, yearFrom), Rule);
        }

        // "the summer offensive": the article belongs to the offensive.
        var isAttribute = next.Token is { Kind: TokenKind.Word, Gap: Gap.Space } noun && noun.Word == Lexeme.Unknown;
        if (isAttribute && name.IsCapital && next.IsCapital && name.Token.Word.Text is not "fall")
        {
            // "the Spring Offensive" is named after its time; "Spring Hill" is not, so that only a narrative believes it.
            var of = next.Next();
            var named = of.Token.Is(WordClasses.Of) && Numbers.TryYear(of.Next(), out number, out _) ? open with { Year = number } : open;
            return Match.Of(name, next, new NarrativeMeaning(new CalendarMeaning(named)), Rule);
        }

        return IsBelieved(at, name, next) ? Match.Of(isAttribute ? name : at, next, new CalendarMeaning(open), Rule) : null;
    }

    /// <summary>"fall" and "spring" are also a verb and a source; with a capital letter they begin names.</summary>
    private static bool IsBelieved(Cursor at, Cursor name, Cursor next)
    {
        if (next.Token.Is(WordClasses.Of))
        {
            return false;
        }

        var isIntroduced = name.Token.Start != at.Token.Start
            || (at.WordBefore.Classes & (WordClasses.Preposition | WordClasses.Through | WordClasses.Early | WordClasses.Late | WordClasses.Mid | WordClasses.Conjunction)) != 0;
        return name.Token.Word.Text is "fall" or "spring" ? isIntroduced && at.WordBefore.Text is not ("to" or "would" or "will") : !name.IsCapital || isIntroduced;
    }
}
