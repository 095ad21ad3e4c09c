using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>What the corpus decides about one article.</summary>
/// <param name="Path">The article's file, relative to the corpus folder.</param>
/// <param name="Key">What citations call the article: its own key, or a numbered one where several articles have that.</param>
/// <param name="Identifier">The name of its property, which its record's name begins with.</param>
/// <param name="Speakers">The names of its speakers, sorted by the name in the article.</param>
internal sealed record ArticleNames(string Path, string Key, string Identifier, EquatableArray<ResolvedName> Speakers)
{
    /// <summary>Another name by which it may be cited, or null.</summary>
    public string? OtherKey { get; init; }

    /// <summary>The canonical name of whom the article calls <paramref name="name"/>; null when that is nobody.</summary>
    public string? CanonicalName(string? name)
    {
        var found = name is null ? -1 : Halving.Find(Speakers.Count, name, Speakers, static (speakers, i) => speakers[i].Name);
        return found < 0 ? null : Speakers[found].Canonical;
    }
}

/// <summary>A speaker's name in an article and in the corpus.</summary>
/// <param name="Name">The name in the article.</param>
/// <param name="Canonical">The name that stands for the speaker.</param>
internal sealed record ResolvedName(string Name, string Canonical);
