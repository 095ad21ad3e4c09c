using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>What the names on a page say of what stands inside; the words are those of <c>Words/hints.txt</c>.</summary>
internal static class Hints
{
    /// <summary>The weight of what no article holds.</summary>
    public const int Never = -9;

    private const int MostFor = 3;
    private const int MostAgainst = -4;

    private static readonly FrozenDictionary<string, int> Weights = Load();

    // "post has-sidebar", "no-comments": such a class tells of something elsewhere.
    private static readonly FrozenSet<string> TurnsAway = FrozenSet.Create(StringComparer.Ordinal, "has", "with", "without", "no", "not", "is", "allow", "show", "js");

    /// <summary>The weight of an element: from -4 to 3, or <see cref="Never"/>.</summary>
    public static int Of(PageTree tree, int node)
    {
        var sum = WeightOf($"<{tree.NameOf(node)}>");
        var isNever = sum == Never || IsHidden(tree, node);
        foreach (var name in NamesOf(tree, node))
        {
            var weight = WeightOf(name);
            isNever |= weight == Never;
            sum += weight;
        }

        return isNever ? Never : Math.Clamp(sum, MostAgainst, MostFor);
    }

    /// <summary>Whether one of the names of an element is <paramref name="name"/>.</summary>
    public static bool Has(PageTree tree, int node, string name)
    {
        foreach (var own in NamesOf(tree, node))
        {
            if (own == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values of an attribute that holds several, in lower case: <c>itemprop="author Person"</c>.</summary>
    public static string[] Values(PageTree tree, int node, string attribute) =>
        (tree.Attribute(node, attribute) ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsHidden(PageTree tree, int node)
    {
        if (tree.Attribute(node, "hidden") is not null || tree.Attribute(node, "aria-hidden") == "true")
        {
            return true;
        }

        var style = (tree.Attribute(node, "style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> NamesOf(PageTree tree, int node)
    {
        foreach (var attribute in (string[])["role", "itemprop"])
        {
            foreach (var value in Values(tree, node, attribute))
            {
                yield return $"{attribute}={value}";
            }
        }

        foreach (var attribute in (string[])["class", "id", "data-testid", "data-component"])
        {
            foreach (var value in (tree.Attribute(node, attribute) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var words = WordsOf(value);
                if (words.Count > 0 && TurnsAway.Contains(words[0]))
                {
                    continue;
                }

                for (var i = 0; i < words.Count; i++)
                {
                    yield return words[i];
                    if (i > 0)
                    {
                        yield return $"{words[i - 1]}-{words[i]}";
                    }
                }
            }
        }
    }

    // "articleBody", "article_body" and "article__body--wide" have the same first two words.
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsLetterOrDigit(name[i]);
            var isHump = !isEnd && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if ((isEnd || isHump) && i > start)
            {
                words.Add(name[start..i].ToLowerInvariant());
            }

            start = isEnd ? i + 1 : isHump ? i : start;
        }

        return words;
    }

    private static int WeightOf(string name) => Weights.GetValueOrDefault(name);

    private static FrozenDictionary<string, int> Load()
    {
        using var stream = typeof(Hints).Assembly.GetManifestResourceStream("CorpusGen.Cli.Importing.hints.txt")!;
        using var reader = new StreamReader(stream);
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var weight = int.Parse(line[..colon], CultureInfo.InvariantCulture);
                foreach (var name in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    weights.Add(name, weight);
                }
            }
        }

        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
