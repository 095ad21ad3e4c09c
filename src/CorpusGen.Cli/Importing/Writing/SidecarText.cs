using System.Linq;
using System.Text;
using CorpusGen.Cli.Importing.Metadata;

namespace CorpusGen.Cli.Importing.Writing;

/// <summary>A sidecar: the metadata of an article in the part of YAML that the reader of articles knows.</summary>
internal static class SidecarText
{
    private const string Nothing = """
        # The page says nothing of itself. Say here what is known:
        # title: "…"
        # authors: ["…"]
        # published: 2021-03-24

        """;

    /// <summary>Writes what a page says of itself; what it does not say is left out.</summary>
    public static string Of(PageMetadata page)
    {
        var text = new StringBuilder();
        Add(text, "title", Quoted(page.Title?.Value));
        Add(text, "authors", page.Authors is { } authors ? $"[{string.Join(", ", authors.Value.Select(Quoted))}]" : null);
        Add(text, "publisher", Quoted(page.Publisher?.Value));
        Add(text, "url", Quoted(page.Url?.Value));
        Add(text, "published", page.Published?.Value.ToString());
        Add(text, "language", page.Language?.Value);
        return text.Length > 0 ? text.ToString() : Nothing.ReplaceLineEndings("\n");
    }

    private static void Add(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    // Double quotes always: no value is a date, a number or a mark by accident. Values are clean lines, so there is nothing else to escape.
    private static string? Quoted(string? value) =>
        value is null ? null : $"\"{value.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("\"", "\\\"", System.StringComparison.Ordinal)}\"";
}
