using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Naming;
using CorpusGen.Locking;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>What only shows when all articles are seen together. Equal when the same names and speakers come of it.</summary>
/// <param name="Articles">The articles' names, sorted by path, each path once.</param>
/// <param name="Speakers">The speakers, sorted by name.</param>
internal sealed record CorpusModel(EquatableArray<ArticleNames> Articles, EquatableArray<SpeakerModel> Speakers)
{
    /// <summary>The articles of which something is locked, sorted by path.</summary>
    public EquatableArray<KnownArticle> Locked { get; init; }

    /// <summary>The articles that were locked and are no more, sorted by key.</summary>
    public EquatableArray<GoneArticle> Gone { get; init; }

    /// <summary>Joins the articles; their order does not matter.</summary>
    /// <param name="input">The articles, and what the project wants.</param>
    /// <param name="locked">What is locked; null when nothing is.</param>
    /// <param name="newcomers">The articles whose files the lock does not know.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CorpusModel Create(
        (EquatableArray<ArticleSummary> Summaries, Settings Settings) input, LockModel? locked, ImmutableArray<Newcomer> newcomers, CancellationToken cancellation)
    {
        var summaries = input.Summaries.GroupBy(s => s.Path).Select(g => g.First()).OrderBy(s => s.Path, StringComparer.Ordinal).ToArray();
        var settled = LockedKeys.Settle(locked?.Lock, Identities(summaries, newcomers));
        var keys = settled.Keys;
        var otherKeys = ArticleKey.OtherKeys(keys, Array.ConvertAll(summaries, s => s.Path));
        var directory = SpeakerDirectory.Build(summaries.Select((s, i) => s.Speakers with { Article = keys[i] }));
        cancellation.ThrowIfCancellationRequested();

        var quotedIn = new Dictionary<SpeakerIdentity, List<string>>();
        var scope = new NameScope(ReservedNames.InCorpus(input.Settings.ClassName));
        var articles = new ArticleNames[summaries.Length];
        var identifiers = NameArticles(summaries, settled, scope);
        for (var i = 0; i < summaries.Length; i++)
        {
            var summary = summaries[i];
            var identifier = identifiers[i];
            articles[i] = new ArticleNames(summary.Path, keys[i], identifier, Resolve(keys[i], summary.Speakers.Names, identifier, directory, quotedIn))
            {
                OtherKey = otherKeys[i],
            };
        }

        return new CorpusModel(articles.ToEquatableArray(), NameSpeakers(directory, quotedIn))
        {
            Locked = settled.Locked.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => new KnownArticle(l.Key, l.Value)).ToEquatableArray(),
            Gone = FindGone(locked?.Lock, settled, scope),
        };
    }

    /// <summary>What was locked of the article at <paramref name="path"/>; null when nothing was.</summary>
    public LockedArticle? LockedAt(string path)
    {
        var found = Halving.Find(Locked.Count, path, Locked, static (locked, i) => locked[i].Path);
        return found < 0 ? null : Locked[found].Locked;
    }

    /// <summary>The names of the article at <paramref name="path"/>, which must be one of the corpus.</summary>
    public ArticleNames Find(string path) => Articles[IndexOf(path)];

    /// <summary>Where in <see cref="Articles"/> the article at <paramref name="path"/> stands; it must be one of the corpus.</summary>
    public int IndexOf(string path) => Halving.Find(Articles.Count, path, Articles, static (articles, i) => articles[i].Path);

    private static ArticleIdentity[] Identities(ArticleSummary[] summaries, ImmutableArray<Newcomer> newcomers)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var newcomer in newcomers)
        {
            hashes[newcomer.Path] = newcomer.Hash;
        }

        return Array.ConvertAll(summaries, s => new ArticleIdentity(s.Path, s.Key, () => hashes.TryGetValue(s.Path, out var hash) ? hash : ""));
    }

    // What is locked keeps its name, whatever comes to stand in front of it.
    private static string[] NameArticles(ArticleSummary[] summaries, CorpusKeys settled, NameScope scope)
    {
        var identifiers = new string[summaries.Length];
        foreach (var i in Enumerable.Range(0, summaries.Length).OrderBy(i => settled.Locked.ContainsKey(summaries[i].Path) ? 0 : 1))
        {
            identifiers[i] = scope.Add(Identifiers.OfArticle(settled.Wanted[i]), summaries[i].Path);
        }

        return identifiers;
    }

    private static EquatableArray<GoneArticle> FindGone(CorpusLock? locked, CorpusKeys settled, NameScope scope)
    {
        if (locked is null)
        {
            return [];
        }

        var present = new HashSet<string>(settled.Locked.Values.Select(l => l.Key), StringComparer.Ordinal);
        return locked.Articles
            .Where(l => !present.Contains(l.Key))
            .Select(l => new GoneArticle(
                scope.Add(Identifiers.OfArticle(l.Key), l.Key), l.Path, LockComparison.ChangesWithout(l).Select(Tombstone.Of).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static EquatableArray<ResolvedName> Resolve(
        string key, EquatableArray<string> names, string identifier, SpeakerDirectory directory, Dictionary<SpeakerIdentity, List<string>> quotedIn)
    {
        var resolved = new List<ResolvedName>(names.Count);
        foreach (var name in names)
        {
            if (directory.Find(key, name) is not { } speaker)
            {
                continue;
            }

            resolved.Add(new ResolvedName(name, speaker.Name));
            if (!quotedIn.TryGetValue(speaker, out var articles))
            {
                quotedIn.Add(speaker, articles = []);
            }

            if (articles.Count == 0 || articles[articles.Count - 1] != identifier)
            {
                articles.Add(identifier);
            }
        }

        return resolved.ToEquatableArray();
    }

    private static EquatableArray<SpeakerModel> NameSpeakers(SpeakerDirectory directory, Dictionary<SpeakerIdentity, List<string>> quotedIn)
    {
        var scope = new NameScope(ReservedNames.InSpeakers);
        var speakers = new List<SpeakerModel>(quotedIn.Count);
        foreach (var speaker in directory.Speakers)
        {
            if (quotedIn.TryGetValue(speaker, out var articles))
            {
                var identifier = scope.Add(Identifiers.FromWords(speaker.Name, "Speaker"), speaker.Name);
                speakers.Add(new SpeakerModel(identifier, speaker.Name, speaker.Aliases, articles.ToEquatableArray()));
            }
        }

        return speakers.OrderBy(s => s.Name, StringComparer.Ordinal).ToEquatableArray();
    }
}

/// <summary>An article of which something is locked.</summary>
/// <param name="Path">Its file now, relative to the corpus folder.</param>
/// <param name="Locked">What is locked of it.</param>
internal sealed record KnownArticle(string Path, LockedArticle Locked);

/// <summary>An article that was locked and is no more.</summary>
/// <param name="Identifier">The name of its property.</param>
/// <param name="Path">The file in which it stood.</param>
/// <param name="Tombstones">Its quotations.</param>
internal sealed record GoneArticle(string Identifier, string Path, EquatableArray<Tombstone> Tombstones);
