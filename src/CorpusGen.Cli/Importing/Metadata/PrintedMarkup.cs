using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Bodies;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>Reads what a page prints of itself: microdata, <c>time</c> elements, links to authors, bylines, headings.</summary>
internal static class PrintedMarkup
{
    private static readonly (string Property, ClaimKey Key)[] Microdata =
    [
        ("headline", ClaimKey.Title),
        ("author", ClaimKey.Authors),
        ("publisher", ClaimKey.Publisher),
        ("datepublished", ClaimKey.Published),
        ("inlanguage", ClaimKey.Language),
    ];

    // Classes by which pages mark the date of publication; "updated" is none of them.
    private static readonly string[] DateNames = ["published", "entry-date", "pubdate", "publish-date", "published-date", "post-date", "timestamp", "dateline-date"];

    private static readonly string[] BylineNames = ["byline", "by-line", "author-name", "author", "vcard", "post-author"];

    /// <summary>What the markup says, the most trusted first.</summary>
    public static IEnumerable<Claim> Claims(PageTree tree)
    {
        var elements = tree.Elements().ToList();
        var byProperty = elements.SelectMany(n => Hints.Values(tree, n, "itemprop").Select(p => (Property: p, Node: n))).ToLookup(p => p.Property, p => p.Node);
        foreach (var (property, key) in Microdata)
        {
            var values = byProperty[property].Select(n => ValueOf(tree, n, key)).Where(v => v.Length > 0).ToList();
            if (values.Count > 0)
            {
                yield return new Claim(key, ClaimSource.Markup, key == ClaimKey.Authors ? values : [values[0]]);
            }
        }

        foreach (var node in Times(tree, elements))
        {
            yield return new Claim(ClaimKey.Published, ClaimSource.Markup, tree.Attribute(node, "datetime") ?? tree.TextOf(node));
        }

        var linked = elements.Where(n => Hints.Values(tree, n, "rel").Contains("author") && tree.NameOf(n) == "a").Select(tree.TextOf).ToList();
        if (linked.Count > 0)
        {
            yield return new Claim(ClaimKey.Authors, ClaimSource.Markup, linked);
        }

        foreach (var name in BylineNames)
        {
            foreach (var node in elements.Where(n => tree.NameOf(n) != "meta" && Hints.Has(tree, n, name)))
            {
                yield return new Claim(ClaimKey.Authors, ClaimSource.Markup, tree.TextOf(node));
            }
        }
    }

    /// <summary>What the document itself says: its title, its language, where a browser saved it from.</summary>
    public static IEnumerable<Claim> OfDocument(PageTree tree)
    {
        foreach (var node in tree.Elements().Where(n => tree.NameOf(n) == "title" && tree[n].Parent >= 0 && tree.NameOf(tree[n].Parent) == "head"))
        {
            yield return new Claim(ClaimKey.Title, ClaimSource.Document, tree.TextOf(node));
        }

        if ((tree.Attribute(0, "lang") ?? tree.Attribute(0, "xml:lang")) is { } language)
        {
            yield return new Claim(ClaimKey.Language, ClaimSource.Document, language);
        }

        if (tree.SavedFrom is { } address)
        {
            yield return new Claim(ClaimKey.Url, ClaimSource.Document, address);
        }
    }

    // Times that say that they are those of publication, then those outside of what readers wrote and of links to other articles.
    private static IEnumerable<int> Times(PageTree tree, List<int> elements)
    {
        var dated = elements.Where(n => tree.NameOf(n) == "time" || tree.Attribute(n, "datetime") is not null).ToList();
        return dated.Where(n => tree.Attribute(n, "pubdate") is not null || Array.Exists(DateNames, name => Hints.Has(tree, n, name)))
            .Concat(elements.Where(n => tree.NameOf(n) is not ("time" or "meta") && Array.Exists(DateNames, name => Hints.Has(tree, n, name))))
            .Concat(dated.Where(n => tree.NameOf(n) == "time" && !Hints.Has(tree, n, "updated") && !IsElsewhere(tree, n)));
    }

    private static bool IsElsewhere(PageTree tree, int node)
    {
        for (var around = tree[node].Parent; around >= 0; around = tree[around].Parent)
        {
            if (tree.NameOf(around) is "aside" or "nav" or "footer" or "a" or "li")
            {
                return true;
            }
        }

        return false;
    }

    private static string ValueOf(PageTree tree, int node, ClaimKey key)
    {
        var given = tree.Attribute(node, "content") ?? (key == ClaimKey.Published ? tree.Attribute(node, "datetime") : null);
        if (given is not null)
        {
            return given;
        }

        // <span itemprop="author" itemscope> holds a name, and often a portrait and a biography.
        for (var i = node + 1; i < tree.EndOf(node); i++)
        {
            if (Hints.Values(tree, i, "itemprop").Contains("name"))
            {
                return tree.Attribute(i, "content") ?? tree.TextOf(i);
            }
        }

        return tree.TextOf(node);
    }
}
