using System;

namespace CorpusGen.Dates.Words;

/// <summary>What single words do beside the words of a construct. Unlike <see cref="WordClasses"/> they begin nothing: a construct asks for them where it stands.</summary>
[Flags]
internal enum WordRoles : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Compares a measure, before "than"; <see cref="Lexeme.Code"/> is the TIMEX3 modifier: "more" MORE_THAN.</summary>
    Comparative = 1ul << 0,

    /// <summary>"than".</summary>
    Than = 1ul << 1,

    /// <summary>Turns a comparison round: "no more than".</summary>
    Negation = 1ul << 2,

    /// <summary>Bounds a measure behind <see cref="BoundHead"/>; <see cref="Lexeme.Code"/> is the TIMEX3 modifier: "at least", "up to".</summary>
    Limit = 1ul << 3,

    /// <summary>Begins a bound of two words: "at", "up".</summary>
    BoundHead = 1ul << 4,

    /// <summary>Stands before a length of time without a count: "for years".</summary>
    BeforeLength = 1ul << 16,

    /// <summary>"part".</summary>
    Part = 1ul << 17,

    /// <summary>"end" as a noun.</summary>
    End = 1ul << 18,

    /// <summary>"by".</summary>
    By = 1ul << 19,

    /// <summary>"a", "an".</summary>
    Indefinite = 1ul << 20,

    /// <summary>"as".</summary>
    As = 1ul << 21,

    /// <summary>"so", as in "or so".</summary>
    So = 1ul << 22,

    /// <summary>"high", as in "high noon", the name of a film.</summary>
    High = 1ul << 23,

    /// <summary>Says how old somebody is behind a length of time: "a six-year-old boy".</summary>
    Age = 1ul << 5,

    /// <summary>A number that is a noun: "a couple of".</summary>
    Group = 1ul << 15,

    /// <summary>Points at a moment and not at a stretch: "time", "moment".</summary>
    Moment = 1ul << 6,

    /// <summary>Every second one: "every other day".</summary>
    Other = 1ul << 7,

    /// <summary>The end of a stretch that lasts: "until".</summary>
    Until = 1ul << 8,

    /// <summary>Puts an event off, so that its end lies ahead: "postponed until".</summary>
    Deferring = 1ul << 9,

    /// <summary>"on".</summary>
    On = 1ul << 10,

    /// <summary>"in".</summary>
    In = 1ul << 11,

    /// <summary>"for".</summary>
    For = 1ul << 12,

    /// <summary>"to".</summary>
    To = 1ul << 13,

    /// <summary>"at".</summary>
    At = 1ul << 14,
}
