using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Parts of a whole: "early December", "late last week", "mid-1996", "the end of February 2022", "earlier this month".</summary>
internal static class Modified
{
    /// <summary>Reads one, with what it is a part of.</summary>
    public static Match? Read(Cursor at)
    {
        var start = at.Skip(WordClasses.The);
        var token = start.Token;
        if (token.Is(WordClasses.Edge))
        {
            var of = start.Next();
            return of.Token.Is(WordClasses.Of) ? Wrap(at, Inner(of.Next()), Code(token.Word.Value)) : null;
        }

        const WordClasses PartOf = WordClasses.Early | WordClasses.Earlier | WordClasses.Later | WordClasses.Ordinal | WordClasses.Last;
        if (token.Is(PartOf) && start.Next() is var part && (part.Token.Word.Is(WordRoles.Part) || part.Token.Is(WordClasses.Half)) && part.Next().Token.Is(WordClasses.Of))
        {
            // "the latter part of 1915"; half of a year has a value of its own.
            var isFirst = token.Is(WordClasses.Early | WordClasses.Earlier) || (token.Is(WordClasses.Ordinal) && token.Word.Value == 1);
            var whole = Inner(part.Next().Next());
            return part.Token.Is(WordClasses.Half) && whole?.Mention.Meaning is CalendarMeaning { When.Granularity: DateGranularity.Year } or UnitMeaning { Granularity: DateGranularity.Year }
                ? null
                : Wrap(at, whole, isFirst ? "START" : "END");
        }

        if (!token.Is(WordClasses.Early | WordClasses.Late | WordClasses.Mid | WordClasses.Earlier | WordClasses.Later))
        {
            return null;
        }

        var code = token.Is(WordClasses.Early | WordClasses.Earlier) ? "START" : token.Is(WordClasses.Mid) ? "MID" : "END";
        var inner = start.Next().Skip('-');
        var isIn = inner.Token.Word.Is(WordRoles.In);
        inner = isIn ? inner.Next() : inner;
        var match = Grammar.ReadWhole(inner, 1);
        if (match is null && isIn && TheUnit(inner) is { Mention.Meaning: UnitMeaning { Granularity: > DateGranularity.Day } } unit)
        {
            // "late in the year"
            match = unit;
        }

        // "Earlier Friday": the adverb belongs to the verb.
        return token.Is(WordClasses.Earlier | WordClasses.Later) && match?.Mention.Meaning is WeekdayMeaning ? null : Wrap(at, match, code);
    }

    private static Match? Inner(Cursor at) => Grammar.ReadWhole(at, 1) ?? TheUnit(at);

    /// <summary>"the month" of "the end of the month".</summary>
    public static Match? TheUnit(Cursor at)
    {
        var noun = at.Skip(WordClasses.The);
        var granularity = Calendar.Stretch.GranularityOf(noun.Token.Unit());
        return noun.Token.Start != at.Token.Start && granularity != DateGranularity.None && !noun.Token.Is(WordClasses.Plural)
            ? Match.Of(at, noun.Next(), new UnitMeaning(granularity, 0, true), "the-unit")
            : null;
    }

    private static Match? Wrap(Cursor at, Match? inner, string code) => inner is not { } whole || whole.Mention.Meaning is FixedMeaning or PartLengthMeaning ? null
        : Match.Of(at, whole.Next, new ModifiedMeaning(whole.Mention.Meaning, code), whole.Mention.Rule) with { Second = whole.Second };

    private static string Code(int edge) => edge switch { 1 => "START", 2 => "MID", _ => "END" };
}
