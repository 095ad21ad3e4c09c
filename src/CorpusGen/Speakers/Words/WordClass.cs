using System;

namespace CorpusGen.Speakers.Words;

/// <summary>What a word can be in a sentence that reports speech. A word may be several: "report" is a noun and a cue.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>A verb that reports speech: said, told, added.</summary>
    Say = 1 << 0,

    /// <summary>A verb that reports speech when a fragment follows: called, praised, accused.</summary>
    Call = 1 << 1,

    /// <summary>A verb form that ends in -ing.</summary>
    Gerund = 1 << 2,

    /// <summary>A verb form that can also be a noun: claims, report.</summary>
    Nounish = 1 << 3,

    /// <summary>A verb that cannot well be a noun: went, became.</summary>
    Verb = 1 << 4,

    /// <summary>is, has, did, would, not.</summary>
    Auxiliary = 1 << 5,

    /// <summary>A form of "be", which makes a participle behind it passive.</summary>
    Be = 1 << 6,

    /// <summary>also, later, repeatedly.</summary>
    Adverb = 1 << 7,

    /// <summary>he, she, they, we, I, it.</summary>
    SubjectPronoun = 1 << 8,

    /// <summary>the, a, his, several.</summary>
    Determiner = 1 << 9,

    /// <summary>in, at, with.</summary>
    Preposition = 1 << 10,

    /// <summary>and, or, but.</summary>
    Conjunction = 1 << 11,

    /// <summary>because, while, although.</summary>
    Subordinator = 1 << 12,

    /// <summary>who, which, whose.</summary>
    Relative = 1 << 13,

    /// <summary>Monday, yesterday, week.</summary>
    Time = 1 << 14,

    /// <summary>Mr., Senator, Dr.</summary>
    Title = 1 << 15,

    /// <summary>A noun that reports speech: claim, statement, remarks.</summary>
    CueNoun = 1 << 16,

    /// <summary>A noun that the title of a work follows: book, song, show.</summary>
    WorkNoun = 1 << 17,

    /// <summary>him, her, them, me.</summary>
    ObjectPronoun = 1 << 18,

    /// <summary>An abbreviation that ends with a full stop and no sentence: Ky., Inc.</summary>
    Abbreviation = 1 << 19,

    /// <summary>A form that only stands behind an auxiliary, or in front of "by": written, spoken.</summary>
    Participle = 1 << 20,

    /// <summary>The plain form, which needs a plural subject, "to" or an auxiliary.</summary>
    Base = 1 << 21,

    /// <summary>The word is part of a name: Jr., III.</summary>
    NameSuffix = 1 << 22,

    /// <summary>The form in -s, which needs a singular subject.</summary>
    Third = 1 << 23,

    /// <summary>A given name that men bear.</summary>
    MasculineName = 1 << 24,

    /// <summary>A given name that women bear.</summary>
    FeminineName = 1 << 25,

    /// <summary>A form of address for a man.</summary>
    MasculineTitle = 1 << 26,

    /// <summary>A form of address for a woman.</summary>
    FeminineTitle = 1 << 27,

    /// <summary>The last word of an institution's name.</summary>
    Institution = 1 << 28,

    /// <summary>A verb that reports speech behind "as" alone: as Lee put it.</summary>
    Frame = 1 << 29,

    /// <summary>A noun that looks like something else: daily, family.</summary>
    Noun = 1 << 30,

    /// <summary>A verb that says, in front of another verb, how far an action has come: began to speak, continues voting.</summary>
    Aspect = 1L << 31,

    /// <summary>A verb of wish or use, which reports a fragment only right behind it: wants a "fair" tax.</summary>
    Hold = 1L << 33,

    /// <summary>A noun that makes what it belongs to the source of a sentence: in Lee's view.</summary>
    ViewNoun = 1L << 32,

    /// <summary>A word that can begin the naming of a source: according to Lee, in the words of Lee, in Lee's view.</summary>
    SourceWord = 1L << 34,

    /// <summary>A verb form whose object is who hears what is said: told, asked, assured.</summary>
    Hearer = 1L << 35,
}
