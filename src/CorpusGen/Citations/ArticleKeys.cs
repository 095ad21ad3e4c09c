using System;
using System.Collections.Generic;

namespace CorpusGen.Citations;

/// <summary>Finds articles by what citations call them.</summary>
public sealed class ArticleKeys
{
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];

    /// <summary>Reads the keys; another name of one article never hides the key of another.</summary>
    /// <param name="articles">The articles, in the order in which <see cref="Find"/> numbers them.</param>
    public ArticleKeys(IReadOnlyList<CitableArticle> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            Add(articles[i].Key, i);
            _keys.Add(articles[i].Key);
        }

        var own = new HashSet<string>(_byKey.Keys, StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            foreach (var name in articles[i].OtherKeys)
            {
                if (!own.Contains(name))
                {
                    Add(name, i);
                    _keys.Add(name);
                }
            }
        }

        _keys.Sort(StringComparer.Ordinal);
    }

    /// <summary>The articles of that name, as numbers from 0 in the order given; none when there is no such article.</summary>
    public IReadOnlyList<int> Find(string key) => _byKey.TryGetValue(key, out var articles) ? articles : [];

    /// <summary>The key that was probably meant: one that differs in few letters, or the only one that begins so; null when none is near.</summary>
    public string? Nearest(string key)
    {
        var (best, distance) = ((string?)null, Math.Max(2, key.Length / 4) + 1);
        foreach (var known in _keys)
        {
            var d = EditDistance.Bounded(key, known, distance);
            if (d < distance)
            {
                (best, distance) = (known, d);
            }
        }

        return best ?? OnlyOneThatBegins(key);
    }

    private string? OnlyOneThatBegins(string key)
    {
        // The key itself is not among them: it would be the nearest.
        var first = ~_keys.BinarySearch(key, StringComparer.Ordinal);
        var isOne = key.Length > 0 && first < _keys.Count && _keys[first].StartsWith(key, StringComparison.Ordinal)
            && (first + 1 == _keys.Count || !_keys[first + 1].StartsWith(key, StringComparison.Ordinal));
        return isOne ? _keys[first] : null;
    }

    private void Add(string key, int article)
    {
        if (!_byKey.TryGetValue(key, out var articles))
        {
            _byKey.Add(key, articles = []);
        }

        if (!articles.Contains(article))
        {
            articles.Add(article);
        }
    }
}
