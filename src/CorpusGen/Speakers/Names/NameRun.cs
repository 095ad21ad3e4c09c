using System;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>Capitalised words in a row, such as "Chinese Foreign Minister Wang Yi".</summary>
/// <param name="Span">Where the row stands.</param>
/// <param name="Name">The part that names: without titles, articles and what stands in front of them.</param>
/// <param name="Words">The number of words in <paramref name="Name"/>.</param>
/// <param name="HasTitle">Whether a title stands in front of the name.</param>
/// <param name="Gender">What the title and the given name tell.</param>
internal readonly record struct NameRun(SourceSpan Span, SourceSpan Name, int Words, bool HasTitle, Gender Gender)
{
    // Names with more words than this are those of institutions.
    private const int MostWords = 12;

    /// <summary>Reads the row that begins at <paramref name="start"/>, where a capital stands at the beginning of a word.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="start">Where the first word begins.</param>
    /// <param name="end">Where the row must end at the latest.</param>
    public static NameRun Read(string text, int start, int end)
    {
        var stop = start;
        var nameStart = start;
        var words = 0;
        var total = 0;
        var hasTitle = false;
        var gender = Gender.Unknown;
        var given = -1;
        var plainStart = start;
        var last = WordClass.None;
        var i = start;
        while (i < end && total < MostWords && BeginsName(text, i, end))
        {
            var wordEnd = EndOfWord(text, i, end);
            var word = text.AsSpan(i, wordEnd - i);
            var classes = Lexicon.Listed(word.TrimEnd('.'));
            total++;
            last = classes;
            var wordStart = i;
            stop = wordEnd;
            i = NextWord(text, wordEnd, end);
            if ((classes & WordClass.Title) != 0 && BeginsName(text, i, end) && i > wordEnd)
            {
                (nameStart, words, hasTitle, given) = (i, 0, true, -1);
                var told = Genders.OfTitle(word);
                gender = told == Gender.Unknown ? gender : told;
                continue;
            }

            if ((classes & Function) != 0 && words == 0)
            {
                (nameStart, plainStart, total) = (i, total == 1 ? i : plainStart, total - 1);
                continue;
            }

            words++;
            if (given < 0 && (classes & (WordClass.MasculineName | WordClass.FeminineName)) != 0 && BeginsName(text, i, end) && i > wordEnd
                && wordEnd < end)
            {
                given = wordStart;
                if (wordStart > nameStart && words > 1)
                {
                    (nameStart, words) = (wordStart, 1);
                }

                var told = Genders.OfGivenName(word);
                gender = gender == Gender.Unknown ? told : gender;
            }

            if (i == wordEnd)
            {
                break;
            }
        }

        if ((last & WordClass.Institution) != 0)
        {
            (nameStart, words, hasTitle, given) = (plainStart, total, false, -1);
        }

        return new NameRun(SourceSpan.FromBounds(start, stop), nameStart < stop ? SourceSpan.FromBounds(nameStart, stop) : default, words, hasTitle
            || given >= 0, gender);
    }

    private const WordClass Function =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.SubjectPronoun
        | WordClass.Auxiliary | WordClass.Adverb | WordClass.Time | WordClass.ObjectPronoun;

    private static bool BeginsName(string text, int i, int end) =>
        i < end && (char.IsUpper(text[i]) || IsParticle(text, i, end));

    // "van", "de", "bin": small words inside a name, if a capital follows.
    private static bool IsParticle(string text, int i, int end)
    {
        if (text[i] is not ('v' or 'd' or 'l' or 'b' or 'i' or 'a' or 'e' or 't'))
        {
            return false;
        }

        foreach (var particle in Particles)
        {
            if (particle[0] == text[i] && string.CompareOrdinal(text, i, particle, 0, particle.Length) == 0 && i + particle.Length < end
                && char.IsUpper(text[i + particle.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Particles =
        ["van ", "von ", "de ", "del ", "della ", "da ", "di ", "la ", "le ", "bin ", "ibn ", "al-", "el-", "van der ", "van den ", "de la ", "dos ", "ter "];

    private static int EndOfWord(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsLetterOrDigit(text[i])
            || (IsJoint(text[i]) && i + 1 < end && char.IsLetter(text[i + 1]) && !IsGenitive(text, i, end))))
        {
            i++;
        }

        return i < end && text[i] == '.' && IsShortened(text, start, i) ? i + 1 : i;
    }

    private static bool IsJoint(char c) => c is '-' or '\'' or '\u2019' or '&';

    private static bool IsGenitive(string text, int i, int end) =>
        text[i] != '-' && i + 1 < end && text[i + 1] is 's' && (i + 2 >= end || !char.IsLetter(text[i + 2]));

    private static bool IsShortened(string text, int start, int stop) =>
        stop - start == 1 || (Lexicon.Listed(text.AsSpan(start, stop - start)) & WordClass.Abbreviation) != 0;

    // One blank joins the words of a name; a line break, a comma or a full stop ends it.
    private static int NextWord(string text, int wordEnd, int end) =>
        wordEnd + 1 < end && text[wordEnd] is ' ' or '\u00A0' && (char.IsUpper(text[wordEnd + 1]) || IsParticle(text, wordEnd + 1, end))
            ? wordEnd + 1 : wordEnd;
}
