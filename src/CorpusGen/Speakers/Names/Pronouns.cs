using System;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>
/// Tells whom "he", "she" and "who" mean: the first fitting name that no preposition governs in the nearest sentence that has one, or
/// the last speaker, whoever is nearer.
/// </summary>
internal static class Pronouns
{
    // Further back than this no pronoun reaches.
    private const int MostOccurrences = 40;
    private const int MostCharacters = 2000;

    /// <summary>The name that a pronoun stands for; null when it leads nowhere.</summary>
    public static string? Resolve(string text, ArticleNames names, ReadOnlySpan<char> pronoun, int position, ResolvedMention? previous)
    {
        var gender = Genders.OfPronoun(pronoun);
        var isWho = pronoun.Equals("who".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (gender == Gender.Unknown && !isWho)
        {
            return null;
        }

        var found = Antecedent(text, names, gender, position, isWho);
        return previous is { } last && last.Position < position && Fits(names, last, gender)
            && (found is not { } other || last.Position >= other.Start)
            ? last.Name
            : found is { } occurrence ? names.NameAt(names[occurrence.Person].Name) : null;
    }

    /// <summary>The occurrence that the discourse is about in front of <paramref name="position"/>; null when nobody fits.</summary>
    public static Occurrence? Antecedent(string text, ArticleNames names, Gender gender, int position, bool nearest)
    {
        var occurrences = names.Occurrences;
        var last = names.LastOccurrenceBefore(position);
        for (var i = last; i >= 0 && last - i < MostOccurrences && position - occurrences[i].Start < MostCharacters;)
        {
            var sentence = SentenceStart(text, occurrences[i].Start);
            Occurrence? subject = null;
            Occurrence? other = null;
            for (; i >= 0 && occurrences[i].Start >= sentence; i--)
            {
                ref readonly var person = ref names[occurrences[i].Person];
                if (occurrences[i].IsQuoted || !person.IsPerson || !Genders.Fit(person.Gender, gender))
                {
                    continue;
                }

                if (nearest)
                {
                    return occurrences[i];
                }

                subject = names.IsGoverned(occurrences[i]) ? subject : occurrences[i];
                other = occurrences[i];
            }

            if (subject is not null || other is not null)
            {
                return subject ?? other;
            }
        }

        return null;
    }

    private static bool Fits(ArticleNames names, ResolvedMention mention, Gender gender) =>
        gender == Gender.Unknown
        || (names.Find(mention.Name.AsSpan(), mention.Position) is var person && person >= 0 && names[person].IsPerson
        && Genders.Fit(names[person].Gender, gender));

    private static int SentenceStart(string text, int offset)
    {
        var i = offset;
        while (i > 0 && offset - i < MostCharacters && !LineMap.IsLineEnd(text[i - 1]) && !EndsSentence(text, i))
        {
            i--;
        }

        return i;
    }

    // A full stop behind a word of more than three letters, or behind a mark, and a blank.
    private static bool EndsSentence(string text, int i) =>
        i > 4 && text[i - 1] == ' ' && text[i - 2] is '.' or '!' or '?' or '”' or '"'
        && (text[i - 2] != '.' || (char.IsLetterOrDigit(text[i - 3]) && char.IsLetterOrDigit(text[i - 4]) && char.IsLetterOrDigit(text[i - 5])))
        && (text[i - 2] is not ('”' or '"') || text[i - 3] is '.' or '!' or '?');
}
