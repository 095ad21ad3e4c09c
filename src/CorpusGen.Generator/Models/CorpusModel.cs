using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Naming;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>What only shows when all articles are seen together. Equal when the same names and speakers come of it.</summary>
/// <param name="Articles">The articles' names, sorted by path, each path once.</param>
/// <param name="Speakers">The speakers, sorted by name.</param>
internal sealed record CorpusModel(EquatableArray<ArticleNames> Articles, EquatableArray<SpeakerModel> Speakers)
{
    /// <summary>Joins the articles; their order does not matter.</summary>
    public static CorpusModel Create((ImmutableArray<ArticleSummary> Summaries, Settings Settings) input, CancellationToken cancellation)
    {
        var summaries = input.Summaries.GroupBy(s => s.Path).Select(g => g.First()).OrderBy(s => s.Path, StringComparer.Ordinal).ToArray();
        var keys = ArticleKey.Distinct([.. summaries.Select(s => s.Key)]);
        var otherKeys = ArticleKey.OtherKeys(keys, Array.ConvertAll(summaries, s => s.Path));
        var directory = SpeakerDirectory.Build(summaries.Select((s, i) => s.Speakers with { Article = keys[i] }));
        cancellation.ThrowIfCancellationRequested();

        var quotedIn = new Dictionary<SpeakerIdentity, List<string>>();
        var scope = new NameScope(ReservedNames.InCorpus(input.Settings.ClassName));
        var articles = new ArticleNames[summaries.Length];
        for (var i = 0; i < summaries.Length; i++)
        {
            var summary = summaries[i];
            var identifier = scope.Add(Identifiers.OfArticle(summary.Key), summary.Path);
            articles[i] = new ArticleNames(summary.Path, keys[i], identifier, Resolve(keys[i], summary.Speakers.Names, identifier, directory, quotedIn))
            {
                OtherKey = otherKeys[i],
            };
        }

        return new CorpusModel(articles.ToEquatableArray(), NameSpeakers(directory, quotedIn));
    }

    /// <summary>The names of the article at <paramref name="path"/>, which must be one of the corpus.</summary>
    public ArticleNames Find(string path)
    {
        var articles = Articles.AsSpan();
        var (low, high) = (0, articles.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = string.CompareOrdinal(articles[middle].Path, path) < 0 ? (middle + 1, high) : (low, middle);
        }

        return articles[low];
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
