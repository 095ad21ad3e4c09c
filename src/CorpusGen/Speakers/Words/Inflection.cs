namespace CorpusGen.Speakers.Words;

/// <summary>The regular forms of an English verb, by the spelling rules of any school grammar.</summary>
internal static class Inflection
{
    /// <summary>says, watches, replies.</summary>
    public static string ThirdPerson(string verb) =>
        EndsInSibilant(verb) ? verb + "es"
        : EndsInConsonantY(verb) ? verb.Remove(verb.Length - 1) + "ies"
        : verb.EndsWith("go", System.StringComparison.Ordinal) || verb.EndsWith("do", System.StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    /// <summary>added, replied, noted, quipped. <paramref name="doubles"/>: the last consonant is doubled.</summary>
    public static string Past(string verb, bool doubles) =>
        verb[verb.Length - 1] == 'e' ? verb + "d"
        : EndsInConsonantY(verb) ? verb.Remove(verb.Length - 1) + "ied"
        : doubles ? verb + verb[verb.Length - 1] + "ed"
        : verb + "ed";

    /// <summary>adding, noting, quipping.</summary>
    public static string Gerund(string verb, bool doubles) =>
        verb.EndsWith("ee", System.StringComparison.Ordinal) || verb[verb.Length - 1] != 'e'
            ? doubles ? verb + verb[verb.Length - 1] + "ing" : verb + "ing"
            : verb.Remove(verb.Length - 1) + "ing";

    /// <summary>Whether a verb of one syllable ends in a single consonant behind a single vowel: quip, slam, rip.</summary>
    public static bool DoublesByRule(string verb)
    {
        var n = verb.Length;
        if (n < 3 || IsVowel(verb[n - 1]) || verb[n - 1] is 'w' or 'x' or 'y' || !IsVowel(verb[n - 2])
            || (IsVowel(verb[n - 3]) && !(verb[n - 3] == 'u' && n == 4 && verb[0] == 'q')))
        {
            return false;
        }

        for (var i = 0; i < n - 3; i++)
        {
            if (IsVowel(verb[i]) && n > 3)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInSibilant(string verb) =>
        verb[verb.Length - 1] is 's' or 'x' or 'z'
        || verb.EndsWith("sh", System.StringComparison.Ordinal)
        || verb.EndsWith("ch", System.StringComparison.Ordinal);

    private static bool EndsInConsonantY(string verb) => verb.Length > 1 && verb[verb.Length - 1] == 'y' && !IsVowel(verb[verb.Length - 2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
