using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>Reads <c>meta</c> and <c>link</c> elements: Open Graph (ogp.me), Dublin Core, Highwire Press (as Google Scholar reads it) and everyday names.</summary>
internal static class MetaElements
{
    // In the order of trust, within each source.
    private static readonly (string Name, ClaimKey Key, ClaimSource Source)[] Names =
    [
        ("og:title", ClaimKey.Title, ClaimSource.OpenGraph),
        ("article:author", ClaimKey.Authors, ClaimSource.OpenGraph),
        ("og:article:author", ClaimKey.Authors, ClaimSource.OpenGraph),
        ("og:site_name", ClaimKey.Publisher, ClaimSource.OpenGraph),
        ("og:url", ClaimKey.Url, ClaimSource.OpenGraph),
        ("article:published_time", ClaimKey.Published, ClaimSource.OpenGraph),
        ("og:article:published_time", ClaimKey.Published, ClaimSource.OpenGraph),
        ("article:published", ClaimKey.Published, ClaimSource.OpenGraph),
        ("og:locale", ClaimKey.Language, ClaimSource.OpenGraph),
        ("citation_title", ClaimKey.Title, ClaimSource.Meta),
        ("dc.title", ClaimKey.Title, ClaimSource.Meta),
        ("dcterms.title", ClaimKey.Title, ClaimSource.Meta),
        ("parsely-title", ClaimKey.Title, ClaimSource.Meta),
        ("headline", ClaimKey.Title, ClaimSource.Meta),
        ("twitter:title", ClaimKey.Title, ClaimSource.Meta),
        ("title", ClaimKey.Title, ClaimSource.Meta),
        ("citation_author", ClaimKey.Authors, ClaimSource.Meta),
        ("dc.creator", ClaimKey.Authors, ClaimSource.Meta),
        ("dcterms.creator", ClaimKey.Authors, ClaimSource.Meta),
        ("parsely-author", ClaimKey.Authors, ClaimSource.Meta),
        ("sailthru.author", ClaimKey.Authors, ClaimSource.Meta),
        ("author", ClaimKey.Authors, ClaimSource.Meta),
        ("byl", ClaimKey.Authors, ClaimSource.Meta),
        ("citation_publisher", ClaimKey.Publisher, ClaimSource.Meta),
        ("dc.publisher", ClaimKey.Publisher, ClaimSource.Meta),
        ("dcterms.publisher", ClaimKey.Publisher, ClaimSource.Meta),
        ("publisher", ClaimKey.Publisher, ClaimSource.Meta),
        ("application-name", ClaimKey.Publisher, ClaimSource.Meta),
        ("citation_publication_date", ClaimKey.Published, ClaimSource.Meta),
        ("citation_date", ClaimKey.Published, ClaimSource.Meta),
        ("dc.date.issued", ClaimKey.Published, ClaimSource.Meta),
        ("dcterms.issued", ClaimKey.Published, ClaimSource.Meta),
        ("dc.date", ClaimKey.Published, ClaimSource.Meta),
        ("dcterms.date", ClaimKey.Published, ClaimSource.Meta),
        ("dcterms.created", ClaimKey.Published, ClaimSource.Meta),
        ("parsely-pub-date", ClaimKey.Published, ClaimSource.Meta),
        ("sailthru.date", ClaimKey.Published, ClaimSource.Meta),
        ("pubdate", ClaimKey.Published, ClaimSource.Meta),
        ("publishdate", ClaimKey.Published, ClaimSource.Meta),
        ("publish-date", ClaimKey.Published, ClaimSource.Meta),
        ("date", ClaimKey.Published, ClaimSource.Meta),
        ("citation_language", ClaimKey.Language, ClaimSource.Meta),
        ("dc.language", ClaimKey.Language, ClaimSource.Meta),
        ("dcterms.language", ClaimKey.Language, ClaimSource.Meta),
        ("content-language", ClaimKey.Language, ClaimSource.Meta),
        ("language", ClaimKey.Language, ClaimSource.Meta),
    ];

    // Catalogues have the family name first, "Reed, Ann"; everybody else writes a name as it is spoken.
    private static string NameOf(string meta, string value) =>
        meta is "citation_author" or "dc.creator" or "dcterms.creator" && value.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
            ? $"{given} {family}"
            : value;

    /// <summary>What the elements say, the most trusted first.</summary>
    public static IEnumerable<Claim> Claims(PageTree tree)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in tree.Elements().Where(n => tree.NameOf(n) == "meta"))
        {
            var content = tree.Attribute(node, "content");
            foreach (var name in (string?[])[tree.Attribute(node, "property"), tree.Attribute(node, "name"), tree.Attribute(node, "http-equiv")])
            {
                if (!string.IsNullOrWhiteSpace(content) && name is not null)
                {
                    values.TryAdd(name.Trim(), []);
                    values[name.Trim()].Add(content);
                }
            }
        }

        return Names.Where(n => values.ContainsKey(n.Name))
            .Select(n => new Claim(n.Key, n.Source, n.Key == ClaimKey.Authors ? values[n.Name].ConvertAll(v => NameOf(n.Name, v)) : [values[n.Name][0]]))
            .Concat(tree.Elements()
                .Where(n => tree.NameOf(n) == "link" && (tree.Attribute(n, "rel") ?? "").Equals("canonical", StringComparison.OrdinalIgnoreCase))
                .Select(n => new Claim(ClaimKey.Url, ClaimSource.Meta, tree.Attribute(n, "href") ?? "")));
    }
}
