using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Times outside the calendar: "now", "recently", "the past", "the future".</summary>
internal static class References
{
    private const string Rule = "reference";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        if (at.Token.Is(WordClasses.Reference))
        {
            Meaning meaning = new FixedMeaning(TimexType.Date, at.Token.Word.Code!);
            meaning = at.Token.Word.Text is "soon" ? new SoonMeaning()
                : at.Token.Word.Text is "former" || (at.Token.Word.Text is "future" && IsAttribute(at)) ? new NarrativeMeaning(meaning)
                : meaning;
            return at.WordBefore.Text is "as" || at.Next().Token.Word.Text is "as" ? null : Match.Of(at, at.Next(), meaning, Rule);
        }

        if (at.Token.Word.Text is "more" && at.Next() is var adverb && adverb.Token.Word.Text is "recently")
        {
            return Match.Of(at, adverb.Next(), new FixedMeaning(TimexType.Date, "PAST_REF"), Rule);
        }

        if (at.Token.Word.Text is "one" && at.Next() is var day && day.Token.Word.Text is "day")
        {
            return Match.Of(at, day.Next(), new OneDayMeaning(), Rule);
        }

        if (Phrase(at) is { } phrase)
        {
            return phrase;
        }

        var noun = at.Next();
        if (at.Token.Is(WordClasses.Last) && at.Token.Word.Text is "past" && at.WordBefore.Text is "in" && noun.Token.Is(WordClasses.Unit) && noun.Token.Is(WordClasses.Plural))
        {
            return Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "PAST_REF"), Rule);
        }

        if (!at.Token.Is(WordClasses.The))
        {
            return null;
        }

        noun = noun.Token.Word.Text is "near" or "recent" or "distant" ? noun.Next() : noun;
        return noun.Token.Word.Text switch
        {
            "future" => Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "FUTURE_REF"), Rule),
            "past" when IsNoun(noun.Next()) || (at.WordBefore.Text is "in" && noun.Next().Token.Kind == TokenKind.Word && !noun.Next().Token.Is(Counted)) => Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "PAST_REF"), Rule),
            _ => null,
        };
    }

    /// <summary>What makes "the past" an attribute: "the past two years".</summary>
    private const WordClasses Counted = WordClasses.Cardinal | WordClasses.Unit | WordClasses.Vague | WordClasses.Season | WordClasses.Month
        | WordClasses.UnitAdjective | WordClasses.Half | WordClasses.Weekday;

    /// <summary>"these days", "at present", "at the moment", "until then".</summary>
    private static Match? Phrase(Cursor at)
    {
        var noun = at.Next();
        return at.Token.Word.Text switch
        {
            "these" when noun.Token.Word.Text is "days" => Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "PRESENT_REF"), Rule),
            "then" when at.WordBefore.Text is "until" or "till" or "since" or "by" or "before" && !(noun.IsCapital && noun.Token.Gap == Gap.Space) => Match.Of(at, noun, new ThenMeaning(), Rule),
            "present" or "modern" when (noun.Token.IsSign('-') ? noun.Next() : noun) is { Token.Word.Text: "day" } day => Match.Of(at, day.Next(), new FixedMeaning(TimexType.Date, "PRESENT_REF"), Rule),
            "this" when noun.Token.Unit() == TimeUnit.Day && at.WordBefore.Is(WordRoles.To) => Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "PRESENT_REF"), Rule),
            "this" when noun.Token.Word.Is(WordRoles.Moment) && at.WordBefore.Is(WordRoles.At) => Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "PRESENT_REF"), Rule),
            "present" when at.WordBefore.Text is "at" => Match.Of(at, noun, new FixedMeaning(TimexType.Date, "PRESENT_REF"), Rule),
            "the" when at.WordBefore.Text is "at" && noun.Token.Word.Text is "moment" => Match.Of(at, noun.Next(), new FixedMeaning(TimexType.Date, "PRESENT_REF"), Rule),
            _ => null,
        };
    }

    /// <summary>"future payments" and "a future that", and neither "Cuba's future" nor "in future".</summary>
    private static bool IsAttribute(Cursor at) => at.WordBefore.Is(WordRoles.Indefinite) || (!IsNoun(at.Next()) && !IsPossessed(at));

    /// <summary>Whether "'s" stands before the place.</summary>
    private static bool IsPossessed(Cursor at) => at.EndBefore > 1 && at.Text[at.EndBefore - 1] is 's' && at.Text[at.EndBefore - 2] is '\'' or '\u2019';

    private static bool IsNoun(Cursor next) => next.Token.Kind is TokenKind.Sign or TokenKind.End || next.Token.Gap == Gap.Line
        || next.Token.Is(WordClasses.Preposition | WordClasses.Through | WordClasses.Conjunction | WordClasses.PastSign | WordClasses.FutureSign);
}
