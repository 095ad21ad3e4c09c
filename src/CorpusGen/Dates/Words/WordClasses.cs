using System;

namespace CorpusGen.Dates.Words;

/// <summary>What a word of the vocabulary can be in a temporal expression. A word may be several things: "second", "may", "last".</summary>
[Flags]
internal enum WordClasses : ulong
{
    /// <summary>Not in the vocabulary.</summary>
    None = 0,

    /// <summary>A month; the value is 1 to 12.</summary>
    Month = 1ul << 0,

    /// <summary>A day of the week; the value is 1 (Monday) to 7.</summary>
    Weekday = 1ul << 1,

    /// <summary>A season; the value is 1 (spring) to 4 (winter).</summary>
    Season = 1ul << 2,

    /// <summary>A unit of time; <see cref="Lexeme.Unit"/> says which.</summary>
    Unit = 1ul << 3,

    /// <summary>Several of them: "days", "Mondays".</summary>
    Plural = 1ul << 4,

    /// <summary>A number.</summary>
    Cardinal = 1ul << 5,

    /// <summary>A rank.</summary>
    Ordinal = 1ul << 6,

    /// <summary>What makes digits a rank: "st", "nd", "rd", "th".</summary>
    OrdinalSuffix = 1ul << 7,

    /// <summary>A number that is left open: "several".</summary>
    Vague = 1ul << 8,

    /// <summary>"the".</summary>
    The = 1ul << 9,

    /// <summary>"a", "an", "one" as an article.</summary>
    Article = 1ul << 10,

    /// <summary>Points at the time of writing: "this", "current".</summary>
    This = 1ul << 11,

    /// <summary>Points at what was named: "that", "same".</summary>
    That = 1ul << 12,

    /// <summary>The one before the time of writing: "last", "past".</summary>
    Last = 1ul << 13,

    /// <summary>The one before what was named: "previous".</summary>
    Previous = 1ul << 14,

    /// <summary>The one after the time of writing: "next", "coming".</summary>
    Next = 1ul << 15,

    /// <summary>The one after what was named: "following".</summary>
    Following = 1ul << 16,

    /// <summary>Narrows to the beginning: "early".</summary>
    Early = 1ul << 17,

    /// <summary>Narrows to the end: "late".</summary>
    Late = 1ul << 18,

    /// <summary>Narrows to the middle: "mid".</summary>
    Mid = 1ul << 19,

    /// <summary>A noun that narrows: "end", "middle"; the value is 1 start, 2 middle, 3 end.</summary>
    Edge = 1ul << 20,

    /// <summary>"earlier".</summary>
    Earlier = 1ul << 21,

    /// <summary>"later".</summary>
    Later = 1ul << 22,

    /// <summary>"ago".</summary>
    Ago = 1ul << 23,

    /// <summary>A part of the day; <see cref="Lexeme.Code"/> says which: MO, AF, EV, NI, MI, DT.</summary>
    DayPart = 1ul << 24,

    /// <summary>A day counted from the time of writing; the value is the distance: "yesterday" -1.</summary>
    RelativeDay = 1ul << 25,

    /// <summary>A time that is not of the calendar; <see cref="Lexeme.Code"/> is PRESENT_REF, PAST_REF or FUTURE_REF.</summary>
    Reference = 1ul << 26,

    /// <summary>The same, but only as a noun with "the": "the past".</summary>
    ReferenceNoun = 1ul << 27,

    /// <summary>Says that a value is not exact; <see cref="Lexeme.Code"/> is the TIMEX3 modifier.</summary>
    Approximator = 1ul << 28,

    /// <summary>"every", "each".</summary>
    Every = 1ul << 29,

    /// <summary>"per".</summary>
    Per = 1ul << 30,

    /// <summary>Recurs; <see cref="Lexeme.Code"/> is the period: "daily" P1D.</summary>
    Frequency = 1ul << 31,

    /// <summary>"am", "pm", with or without dots; the value is 0 or 12.</summary>
    Meridiem = 1ul << 32,

    /// <summary>A time zone.</summary>
    Zone = 1ul << 33,

    /// <summary>Before (value -1) or after (value 1) the beginning of the era.</summary>
    Era = 1ul << 34,

    /// <summary>"fiscal".</summary>
    Fiscal = 1ul << 35,

    /// <summary>Stands before a date: "in", "since".</summary>
    Preposition = 1ul << 36,

    /// <summary>"of".</summary>
    Of = 1ul << 37,

    /// <summary>"and", "or".</summary>
    Conjunction = 1ul << 38,

    /// <summary>Joins the ends of a range: "to", "through".</summary>
    Through = 1ul << 39,

    /// <summary>What follows a count and is no year: "people", "percent".</summary>
    Counted = 1ul << 40,

    /// <summary>"said": the mark of a report.</summary>
    Saying = 1ul << 41,

    /// <summary>A verb form or an adverb that looks ahead.</summary>
    FutureSign = 1ul << 42,

    /// <summary>A verb form that looks back.</summary>
    PastSign = 1ul << 43,

    /// <summary>A quarter or half by its letter: "Q3", "H1"; the value is the number.</summary>
    QuarterCode = 1ul << 44,

    /// <summary>A decade as a word: "nineties"; the value is the year in its century.</summary>
    Decade = 1ul << 45,

    /// <summary>The first word of a holiday.</summary>
    Holiday = 1ul << 46,

    /// <summary>A clock time as a word; <see cref="Lexeme.Value"/> is the hour: "noon" 12.</summary>
    ClockWord = 1ul << 47,

    /// <summary>"before".</summary>
    Before = 1ul << 48,

    /// <summary>"after".</summary>
    After = 1ul << 49,

    /// <summary>A number that multiplies: "hundred".</summary>
    Multiplier = 1ul << 50,

    /// <summary>Makes a count open, or is left out of it: "full", "trading", "business".</summary>
    UnitAdjective = 1ul << 51,

    /// <summary>"now", "then" as the anchor of a distance: "from now".</summary>
    Now = 1ul << 52,

    /// <summary>"half".</summary>
    Half = 1ul << 53,

    /// <summary>A time of a company's books: "period".</summary>
    Period = 1ul << 54,

    /// <summary>Begins a set phrase: "these days", "at present".</summary>
    PhraseHead = 1ul << 55,

    /// <summary>Any other word that a construct asks for by name.</summary>
    Named = 1ul << 56,

    /// <summary>Not a word but digits; <see cref="Tokens.Token.Head"/> says so.</summary>
    Digits = 1ul << 57,

    /// <summary>Not a word but an apostrophe; <see cref="Tokens.Token.Head"/> says so.</summary>
    Apostrophe = 1ul << 58,

    /// <summary>A noun or a verb that looks ahead when an infinitive follows: "agreed to", "plans to".</summary>
    Intending = 1ul << 59,

    /// <summary>Says where a period ends: "ended", "ending".</summary>
    Ending = 1ul << 60,

    /// <summary>Begins what bounds a measure: "more than", "at least", "up to".</summary>
    Bounding = 1ul << 61,

    /// <summary>Goes on with what bounds a measure: "least", "to", "than".</summary>
    Bound = 1ul << 63,

    /// <summary>Not a word but a dash; <see cref="Tokens.Token.Head"/> says so.</summary>
    Dash = 1ul << 62,

    /// <summary>The words that say which one of several units is meant.</summary>
    Determiner = This | That | Last | Previous | Next | Following,
}
