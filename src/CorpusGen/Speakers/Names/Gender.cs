using System;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Names;

/// <summary>The gender that a text gives to a person, by title, given name or pronoun.</summary>
internal enum Gender : byte
{
    Unknown,
    Masculine,
    Feminine,
}

/// <summary>Tells gender from words.</summary>
internal static class Genders
{
    /// <summary>The gender that a given name tells; unknown when both bear it, or when it is not listed.</summary>
    public static Gender OfGivenName(ReadOnlySpan<char> name) =>
        Read(Lexicon.Listed(name), WordClass.MasculineName, WordClass.FeminineName);

    /// <summary>The gender that a form of address tells: Mr., Mrs.</summary>
    public static Gender OfTitle(ReadOnlySpan<char> title) =>
        Read(Lexicon.Listed(title.TrimEnd('.')), WordClass.MasculineTitle, WordClass.FeminineTitle);

    /// <summary>The gender of a pronoun of the third person.</summary>
    public static Gender OfPronoun(ReadOnlySpan<char> pronoun) =>
        Is(pronoun, "he") || Is(pronoun, "his") ? Gender.Masculine
        : Is(pronoun, "she") || Is(pronoun, "her") ? Gender.Feminine
        : Gender.Unknown;

    /// <summary>Whether somebody of the gender that is known can be meant where one is wanted; what is not known fits.</summary>
    public static bool Fit(Gender known, Gender wanted) => known == Gender.Unknown || wanted == Gender.Unknown || known == wanted;

    private static bool Is(ReadOnlySpan<char> word, string pronoun) => word.Equals(pronoun.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static Gender Read(WordClass found, WordClass masculine, WordClass feminine)
    {
        var both = found & (masculine | feminine);
        return both == masculine ? Gender.Masculine : both == feminine ? Gender.Feminine : Gender.Unknown;
    }
}
