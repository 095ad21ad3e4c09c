using System;
using System.Linq;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Whether two names mean the same speaker: compared without case, with diacritics, by ordinal value.</summary>
public static class SpeakerNames
{
    /// <summary>
    /// Whether a citation that names <paramref name="claimed"/> means somebody of these names: one of them, or the surname that ends one
    /// of them.
    /// </summary>
    /// <param name="claimed">The name that the citation gives.</param>
    /// <param name="names">The names of somebody.</param>
    public static bool Matches(string claimed, EquatableArray<string> names)
    {
        // Metadata may give a name without a letter; as it stands it is still the name.
        var wanted = Normalize(claimed);
        if (wanted.Length == 0)
        {
            return names.Any(name => string.Equals(name, claimed, StringComparison.Ordinal));
        }

        foreach (var name in names)
        {
            var known = Normalize(name);
            if (string.Equals(known, wanted, StringComparison.OrdinalIgnoreCase) || EndsWithSurname(known, wanted))
            {
                return true;
            }
        }

        return false;
    }

    // A description ("the Russian foreign minister") has no surname: its last word begins with a small letter.
    private static bool EndsWithSurname(string name, string surname)
    {
        var start = name.Length - surname.Length;
        return start > 1 && name[start - 1] == ' ' && !char.IsLower(name[start]) && name.EndsWith(surname, StringComparison.OrdinalIgnoreCase);
    }

    private static string Normalize(string name)
    {
        var words = WordScanner.Scan(name, WordSide.Citation);
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < words.Count; i++)
        {
            text.Append(i > 0 && words.HasSpaceBefore(i) ? " " : "");
            foreach (var c in words.TextOf(i))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
