using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Speakers.Joining;
using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>The speakers whom one article names, as the directory needs them; equal values mean that nothing about names changed.</summary>
/// <param name="Article">The article's key.</param>
/// <param name="Names">The names of its attributions, without duplicates, sorted by ordinal value.</param>
/// <param name="Aliases">What its metadata says of names.</param>
public sealed record ArticleSpeakers(string Article, EquatableArray<string> Names, EquatableArray<SpeakerAliases> Aliases)
{
    /// <summary>The other spellings by which the article writes these names, without duplicates, sorted by name and spelling.</summary>
    public EquatableArray<NameSpelling> Spellings { get; init; } = [];
}

/// <summary>A name in an article, and another by which the same article writes the same speaker.</summary>
/// <param name="Name">One of <see cref="ArticleSpeakers.Names"/>.</param>
/// <param name="Spelling">The name as written, such as a surname alone.</param>
public sealed record NameSpelling(string Name, string Spelling);

/// <summary>One speaker across the corpus.</summary>
/// <param name="Name">The name that stands for the speaker.</param>
/// <param name="Aliases">The other names and spellings in the corpus, sorted by ordinal value.</param>
public sealed record SpeakerIdentity(string Name, EquatableArray<string> Aliases);

/// <summary>Joins the names of all articles into speakers; two names become one speaker only on evidence.</summary>
public sealed class SpeakerDirectory
{
    private readonly Dictionary<(string Article, string Name), SpeakerIdentity> _byName;

    private SpeakerDirectory(Dictionary<(string Article, string Name), SpeakerIdentity> byName, EquatableArray<SpeakerIdentity> speakers)
    {
        _byName = byName;
        Speakers = speakers;
    }

    /// <summary>The speakers, sorted by name.</summary>
    public EquatableArray<SpeakerIdentity> Speakers { get; }

    /// <summary>Joins the names; the order of the articles does not matter.</summary>
    public static SpeakerDirectory Build(IEnumerable<ArticleSpeakers> articles)
    {
        var joiner = new SpeakerJoiner();
        foreach (var article in articles.OrderBy(a => a.Article, StringComparer.Ordinal))
        {
            joiner.Add(article);
        }

        var byName = joiner.Join();
        return new SpeakerDirectory(byName, byName.Values.Distinct().OrderBy(s => s.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The speaker whom <paramref name="article"/> calls <paramref name="name"/>; null when it names nobody so.</summary>
    public SpeakerIdentity? Find(string article, string name) => _byName.TryGetValue((article, name), out var speaker) ? speaker : null;
}
