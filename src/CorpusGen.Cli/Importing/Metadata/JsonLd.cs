using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>Reads what a page says of itself in JSON-LD with the types of schema.org, alone or in an <c>@graph</c>.</summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    // https://schema.org/Article with its subtypes, and what blogs and forums use; a page's own type says less and comes last.
    private static readonly FrozenSet<string> ArticleTypes = FrozenSet.Create(
        StringComparer.Ordinal,
        "AdvertiserContentArticle", "AnalysisNewsArticle", "Article", "AskPublicNewsArticle", "BackgroundNewsArticle", "BlogPosting", "DiscussionForumPosting",
        "LiveBlogPosting", "MedicalScholarlyArticle", "NewsArticle", "OpinionNewsArticle", "Report", "ReportageNewsArticle", "ReviewNewsArticle",
        "SatiricalArticle", "ScholarlyArticle", "SocialMediaPosting", "TechArticle");

    private static readonly FrozenSet<string> PageTypes = FrozenSet.Create(StringComparer.Ordinal, "CreativeWork", "ItemPage", "Review", "WebPage");

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<(JsonElement Element, int Depth)> _objects = [];
    private readonly List<string> _notes = [];

    /// <summary>Reads every block of JSON-LD of a page.</summary>
    public JsonLd(PageTree tree)
    {
        foreach (var node in tree.Elements().Where(n => tree.NameOf(n) == "script" && IsJsonLd(tree.Attribute(n, "type"))))
        {
            Read(node + 1 < tree.EndOf(node) ? tree[node + 1].Text ?? "" : "");
        }

        Article = Find(ArticleTypes) ?? Find(PageTypes);
    }

    /// <summary>What could not be read, where nothing else speaks of the article.</summary>
    public IReadOnlyList<string> Notes => Article is null ? _notes : [];

    /// <summary>How many words the article has, as the page says; null when it does not.</summary>
    public int? WordCount => Article is { } a && a.TryGetProperty("wordCount", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var words) ? words : null;

    /// <summary>Whether the page says that not all of it is free.</summary>
    public bool IsForSubscribers => Article is { } a && a.TryGetProperty("isAccessibleForFree", out var free)
        && (free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && free.ValueEquals("False"u8)) || (free.ValueKind == JsonValueKind.String && free.ValueEquals("false"u8)));

    private JsonElement? Article { get; }

    /// <summary>What it says of the article.</summary>
    public IEnumerable<Claim> Claims()
    {
        if (Article is not { } article)
        {
            yield break;
        }

        foreach (var (key, properties) in Properties)
        {
            var values = properties.Select(p => Texts(article, p)).FirstOrDefault(t => t.Count > 0);
            if (values is not null)
            {
                yield return new Claim(key, ClaimSource.JsonLd, key == ClaimKey.Authors ? values : [values[0]]);
            }
        }
    }

    private static IReadOnlyList<(ClaimKey Key, string[] Properties)> Properties { get; } =
    [
        (ClaimKey.Title, ["headline", "name"]),
        (ClaimKey.Authors, ["author", "creator"]),
        (ClaimKey.Publisher, ["publisher", "sourceOrganization"]),
        (ClaimKey.Url, ["url", "mainEntityOfPage", "@id"]),
        (ClaimKey.Published, ["datePublished", "dateCreated"]),
        (ClaimKey.Language, ["inLanguage"]),
    ];

    private static bool IsJsonLd(string? type) => (type ?? "").Split(';')[0].Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);

    private void Read(string script)
    {
        // Old templates hide scripts from browsers that know none.
        var json = script.Trim();
        foreach (var (open, close) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/")])
        {
            json = json.StartsWith(open, StringComparison.Ordinal) && json.EndsWith(close, StringComparison.Ordinal) && json.Length >= open.Length + close.Length
                ? json[open.Length..^close.Length].Trim()
                : json;
        }

        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            Gather(document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            _notes.Add($"a block of JSON-LD cannot be read (line {e.LineNumber + 1}): the page's other words are taken instead");
        }
    }

    // Breadth first: what stands at the top speaks of the page, what stands inside of it of its parts.
    private void Gather(JsonElement root)
    {
        var open = new Queue<(JsonElement Element, int Depth)>([(root, 0)]);
        while (open.TryDequeue(out var next))
        {
            var (element, depth) = next;
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    open.Enqueue((item, depth));
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                _objects.Add((element, depth));
                if (TextOf(element, "@id") is { } id && (!_byId.TryGetValue(id, out var known) || known.GetPropertyCount() < element.GetPropertyCount()))
                {
                    _byId[id] = element;
                }

                foreach (var property in element.EnumerateObject())
                {
                    open.Enqueue((property.Value, property.NameEquals("@graph"u8) ? depth : depth + 1));
                }
            }
        }
    }

    private JsonElement? Find(FrozenSet<string> types) =>
        _objects.OrderBy(o => o.Depth).Where(o => TypesOf(o.Element).Any(types.Contains)).Select(o => (JsonElement?)o.Element).FirstOrDefault();

    private static IEnumerable<string> TypesOf(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return [];
        }

        var types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray()] : new[] { type };
        return types.Select(TextOf).OfType<string>().Select(t => t[(t.LastIndexOfAny(['/', '#', ':']) + 1)..]);
    }

    // A text; the name of a person or an organisation; the address of a page; or a list of those, or what another object of the page says under the same @id.
    private List<string> Texts(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return [];
        }

        var items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value };
        return [.. items.Select(Named).OfType<string>().Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.Ordinal)];
    }

    private string? Named(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return TextOf(value);
        }

        var id = TextOf(value, "@id");
        var named = TextOf(value, "name") is null && id is not null && _byId.TryGetValue(id, out var other) ? other : value;
        return TextOf(named, "name") ?? TextOf(named, "alternateName") ?? id;
    }

    private static string? TextOf(JsonElement element, string property) => element.TryGetProperty(property, out var value)
        ? TextOf(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value)
        : null;

    // Many programs put HTML into the strings. Half of a surrogate pair is no text.
    private static string? TextOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return WebUtility.HtmlDecode(value.GetString());
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
