using System;
using System.Linq;

namespace CorpusGen.Cli.Reporting.Html;

/// <summary>Where a link leads. Nothing but what is made here can stand in a link, so that no text can bring a <c>javascript:</c> address with it.</summary>
internal readonly record struct PageAddress
{
    private PageAddress(string value) => Value = value;

    /// <summary>The address as it stands in the page, not yet escaped for HTML.</summary>
    public string Value { get; }

    /// <summary>A place of the same page.</summary>
    public static PageAddress Here(string id) => new("#" + Uri.EscapeDataString(id));

    /// <summary>A page of the report.</summary>
    /// <param name="file">Its file, which stands beside all others.</param>
    /// <param name="id">A place in it; null for its beginning.</param>
    public static PageAddress Of(string file, string? id = null) => new(Uri.EscapeDataString(file) + (id is null ? "" : "#" + Uri.EscapeDataString(id)));

    /// <summary>A file outside of the report.</summary>
    /// <param name="path">Its path from the report's folder, with <c>/</c> between folders.</param>
    /// <param name="fragment">A place in it; null for its beginning.</param>
    public static PageAddress OfFile(string path, string? fragment = null) =>
        new(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) + (fragment is null ? "" : "#" + fragment));

    /// <summary>A page of the web; null when the address is not one of <c>http</c> or <c>https</c>.</summary>
    /// <param name="url">The address as the source gives it.</param>
    /// <param name="fragment">What follows it behind <c>#</c>, in the place of a fragment of its own; null to leave it as it is.</param>
    public static PageAddress? OfWeb(string? url, string? fragment = null)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        return new PageAddress(fragment is null ? uri.AbsoluteUri : $"{uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}#{fragment}");
    }
}
