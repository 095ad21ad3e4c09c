using System.Collections.Generic;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>What can be known of an article.</summary>
internal enum ClaimKey
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>Who wrote it.</summary>
    Authors,

    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>Where it was published.</summary>
    Url,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>In which language it is.</summary>
    Language,
}

/// <summary>Where a page says something of itself, the most trusted first: what was written for programs before what was written for layouts.</summary>
internal enum ClaimSource
{
    /// <summary>The caller said so.</summary>
    Option,

    /// <summary>JSON-LD with the types of schema.org.</summary>
    JsonLd,

    /// <summary>The Open Graph protocol, with <c>article:</c> properties.</summary>
    OpenGraph,

    /// <summary>Other <c>meta</c> elements, and <c>link rel="canonical"</c>.</summary>
    Meta,

    /// <summary>Microdata, <c>time</c> elements, the byline and the heading.</summary>
    Markup,

    /// <summary>The <c>title</c> element, the <c>lang</c> attribute, the comment of the browser that saved the page.</summary>
    Document,
}

/// <summary>One thing that a page says of itself.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Source">Where it says so.</param>
/// <param name="Values">What it says; more than one for authors alone.</param>
internal sealed record Claim(ClaimKey Key, ClaimSource Source, IReadOnlyList<string> Values)
{
    /// <summary>A claim of one value.</summary>
    public Claim(ClaimKey key, ClaimSource source, string value)
        : this(key, source, [value])
    {
    }

    /// <summary>The source as messages and rows call it.</summary>
    public static string NameOf(ClaimSource source) => source switch
    {
        ClaimSource.Option => "option",
        ClaimSource.JsonLd => "json-ld",
        ClaimSource.OpenGraph => "open-graph",
        ClaimSource.Meta => "meta",
        ClaimSource.Markup => "markup",
        _ => "document",
    };
}

/// <summary>A value that was chosen.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record Chosen<T>(T Value, ClaimSource Source);
