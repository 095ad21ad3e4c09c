using System;
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
        var words = mention.Of(text.AsSpan());
        if ((Lexicon.Listed(words) & (WordClass.SubjectPronoun | WordClass.ObjectPronoun | WordClass.Relative)) != 0 || IsPossessive(words))
        {
            return Pronouns.Resolve(text, names, words, mention.Start, previous);
        }

        return MentionHead.Find(text, mention) is { } head
            ? FullName(head)
            : Descriptions.Resolve(text, names, words, mention.Start) ?? names.StringOf(mention);
    }

    private string FullName(NameRun run) =>
        run.Words == 1 && names.Find(run.Name.Of(text.AsSpan()), run.Name.Start, run.Gender) is var person and >= 0
            ? names.NameAt(names[person].Name)
            : names.NameAt(run.Name);

    private static bool IsPossessive(ReadOnlySpan<char> words) =>
        words.Length is >= 3 and <= 5
        && (words.Equals("his".AsSpan(), StringComparison.OrdinalIgnoreCase) || words.Equals("her".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || words.Equals("its".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || words.Equals("their".AsSpan(), StringComparison.OrdinalIgnoreCase));
}
