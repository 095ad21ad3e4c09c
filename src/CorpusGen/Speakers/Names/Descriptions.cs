using System;
using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Names;

/// <summary>Tells whom "the Chinese minister" means: the person whose title says so, else the one whom the text is about.</summary>
internal static class Descriptions
{
    /// <summary>The name that a description stands for; null when there is no evidence for one.</summary>
    public static string? Resolve(string text, ArticleNames names, ReadOnlySpan<char> mention, int position)
    {
        var role = mention.Slice(mention.LastIndexOfAny(' ', '-') + 1);
        if (CountWords(mention) is var words && words is < 2 or > 4 || !IsDefinite(mention) || (Lexicon.Listed(role) & WordClass.Title) == 0)
        {
            return null;
        }

        if (names.FindByRole(role, mention, position) is var titled and >= 0)
        {
            return names.NameAt(names[titled].Name);
        }

        // "the minister" alone, nobody called so before: whoever the text is about, unless that one has another title.
        return words == 2 && Pronouns.Antecedent(text, names, Gender.Unknown, position, nearest: false) is { } about && !names[about.Person].HasTitle
            ? names.NameAt(names[about.Person].Name)
            : null;
    }

    private static bool IsDefinite(ReadOnlySpan<char> mention)
    {
        var first = mention.Slice(0, mention.IndexOfAny(' ', '-'));
        return first.Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase) || first.Equals("this".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static int CountWords(ReadOnlySpan<char> mention)
    {
        var words = 0;
        for (var i = 0; i < mention.Length; i++)
        {
            words += mention[i] is not (' ' or '-') && (i == 0 || mention[i - 1] is ' ' or '-') ? 1 : 0;
        }

        return words;
    }
}
