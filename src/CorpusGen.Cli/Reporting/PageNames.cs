using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen.Cli.Reporting;

/// <summary>
/// Names pages after what they show, so that a link to one holds when other articles come and go. Names are ASCII in lower case: they work on every file
/// system, whether it tells cases and normal forms apart or not.
/// </summary>
internal sealed class PageNames
{
    private const int MostLetters = 80;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The pages of an article.</summary>
    /// <param name="key">Its key. One that cannot be a file's name is shortened to what can, and has its hash behind that; no key begins with a hyphen.</param>
    public PageSeries OfArticle(string key) =>
        Take(key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_') ? $"article-{key}" : $"article--{Letters(key)}{StableHash.TextOf(key)}");

    /// <summary>The pages of a speaker. Names differ by more than their letters, so that each has its hash behind them.</summary>
    public PageSeries OfSpeaker(string name) => Take($"speaker-{Letters(name)}{StableHash.TextOf(name)}");

    // Two names with the same letters and the same hash are possible, if hardly anybody will meet them.
    private PageSeries Take(string name)
    {
        var page = name;
        for (var number = 2; !_taken.Add(page); number++)
        {
            page = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return new PageSeries(page);
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (letters.Length > 0 && letters[^1] != '-')
            {
                letters.Append('-');
            }

            if (letters.Length == MostLetters)
            {
                break;
            }
        }

        return letters.Length == 0 || letters[^1] == '-' ? letters.ToString() : letters.Append('-').ToString();
    }
}
