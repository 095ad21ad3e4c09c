using System;
using System.Collections.Generic;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>A mention that was resolved: where it stands, and the name.</summary>
internal readonly record struct ResolvedMention(int Position, string Name);

/// <summary>Tells whom a mention means: a name to its fullest form, a pronoun or a description to the name it stands for.</summary>
internal sealed class NameResolver(string text, ArticleNames names)
{
    /// <summary>The name for the mention; the mention itself for a description without a name; null for a pronoun that leads nowhere.</summary>
    /// <param name="mention">Where the mention stands.</param>
    /// <param name="previous">Whom the quotation before was credited with; null when there is none.</param>
    public string? Resolve(SourceSpan mention, ResolvedMention? previous)
    {
        var words = mention.Of(text);
        if ((Lexicon.Listed(words.AsSpan()) & (WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Relative)) != 0 || IsPossessive(words))
        {
            return Pronouns.Resolve(text, names, words, mention.Start, previous);
        }

        return MentionHead.Find(text, mention) is { } head
            ? FullName(head)
            : Descriptions.Resolve(text, names, words, mention.Start) ?? words;
    }

    private string FullName(NameRun run)
    {
        var name = run.NameOf(text);
        if (run.Words > 1)
        {
            return name;
        }

        return names.Find(name, run.Name.Start, run.Gender) is { } person ? person.Name : name;
    }

    private static bool IsPossessive(string words) => words.Length <= 5 && Possessives.Contains(words);

    private static readonly HashSet<string> Possessives = new(StringComparer.OrdinalIgnoreCase) { "his", "her", "their", "its" };
}
