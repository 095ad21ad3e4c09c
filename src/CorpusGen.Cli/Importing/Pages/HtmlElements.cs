using System;
using System.Collections.Frozen;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>What the elements of HTML are to somebody who reads the words (HTML Living Standard, section 15, "Rendering").</summary>
internal static class HtmlElements
{
    // Not shown, or no words of the article: programs, forms, pictures, frames. What was struck out (del, s) is no longer said, and the
    // small pronunciations of ruby (rt) would stand in the middle of words.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal,
        "applet", "area", "audio", "base", "button", "canvas", "colgroup", "datalist", "del", "embed", "frame", "frameset", "head", "iframe", "img", "input", "link",
        "map", "math", "meta", "meter", "noembed", "noframes", "noscript", "object", "optgroup", "option", "param", "picture", "progress", "rp", "rt", "s",
        "script", "select", "source", "strike", "style", "svg", "template", "textarea", "title", "track", "video");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "output",
        "q", "rb", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string> InTables = FrozenSet.Create(
        StringComparer.Ordinal,
        "caption", "tbody", "td", "tfoot", "th", "thead", "tr");

    /// <summary>Whether nothing inside the element is words of a page.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name) || name.StartsWith("amp-", StringComparison.Ordinal);

    /// <summary>Whether the element stands inside a line.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether the element is a part of a table.</summary>
    public static bool IsOfTable(string name) => InTables.Contains(name);

    /// <summary>The level of a heading, 1 to 6; 0 when the element is none.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;
}
