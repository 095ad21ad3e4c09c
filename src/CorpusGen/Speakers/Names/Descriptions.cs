using System;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Names;

/// <summary>Tells whom "the Chinese minister" means: the person whose title says so, else the one whom the text is about.</summary>
internal static class Descriptions
{
    /// <summary>The name that a description stands for; null when there is no evidence for one.</summary>
    public static string? Resolve(string text, ArticleNames names, string mention, int position)
    {
        var words = mention.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 4 || words[0] is not ("the" or "this"))
        {
            return null;
        }

        var role = words[words.Length - 1];
        if ((Lexicon.Listed(role.AsSpan()) & WordClass.Title) == 0)
        {
            return null;
        }

        if (names.FindByRole(role, words, position) is { } titled)
        {
            return titled.Name;
        }

        // "the minister" alone, nobody called so before: whoever the text is about, unless that one has another title.
        return words.Length == 2 && Pronouns.Antecedent(text, names, Gender.Unknown, position, nearest: false) is { } about && !HasTitle(about.Person)
            ? about.Person.Name
            : null;
    }

    private static bool HasTitle(Person person)
    {
        foreach (var role in person.Roles)
        {
            if ((Lexicon.Listed(role.AsSpan()) & WordClass.Title) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
