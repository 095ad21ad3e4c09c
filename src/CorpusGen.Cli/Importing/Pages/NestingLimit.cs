using System;
using System.Collections.Frozen;
using System.Text;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>
/// Takes tags out of a page that cost a parser the square of their number: those that nest deeper than any page does, since each new element is compared
/// with every open one, and those that only change the type, since each paragraph opens all of them again that were left open. No word is lost with a tag.
/// </summary>
internal static class NestingLimit
{
    // Pages are written by programs that nest some dozens.
    private const int MostDepth = 200;

    // Struck words inside struck words say nothing more.
    private const int MostStruck = 4;

    // A longer value is read as if it were not quoted; the limit keeps the cost linear where quotes never close.
    private const int MostOfValue = 10_000;

    // They have no end tag, or need none, or end the one before (a link in a link): nothing stays open because of them alone.
    private static readonly FrozenSet<string> Uncounted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option",
        "p", "param", "rb", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr");

    // "Formatting elements" of the HTML Living Standard, section 13.2.4.3, without links and what strikes words out.
    private static readonly FrozenSet<string> Styling = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "b", "big", "code", "em", "font", "i", "nobr", "small", "strong", "tt", "u");

    // What stands inside is no markup until the end tag.
    private static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    /// <summary>The page, without those tags. One pass.</summary>
    public static string Apply(string html)
    {
        var kept = new StringBuilder(html.Length);
        var (open, struck, copied) = (new Depth(MostDepth), new Depth(MostStruck), 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < html.Length; at = Next(html, at))
        {
            var end = EndOfTag(html, at, out var name, out var isEnd);
            if (Raw.Contains(name) && !isEnd)
            {
                var close = html.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
                end = close < 0 ? html.Length : close;
            }
            else if (name.Length > 0 && !Uncounted.Contains(name) && !Raw.Contains(name)
                && (Styling.Contains(name) || (name.ToLowerInvariant() is "s" or "strike" or "del" ? struck : open).Refuses(isEnd)))
            {
                kept.Append(html, copied, at - copied);
                copied = end;
            }

            at = end;
        }

        return kept.Append(html, copied, html.Length - copied).ToString();
    }

    private sealed class Depth(int most)
    {
        private int _open;
        private int _refused;

        // The end of what was refused is refused, too.
        public bool Refuses(bool isEnd)
        {
            if (isEnd ? _refused > 0 : _open >= most)
            {
                _refused += isEnd ? -1 : 1;
                return true;
            }

            _open = Math.Max(0, _open + (isEnd ? -1 : 1));
            return false;
        }
    }

    private static int Next(string html, int from) => from >= html.Length ? -1 : html.IndexOf('<', from);

    // Behind the tag or comment that begins at a sign <; the name is empty where it is neither.
    private static int EndOfTag(string html, int at, out string name, out bool isEnd)
    {
        (name, isEnd) = ("", at + 1 < html.Length && html[at + 1] == '/');
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }

        var start = at + (isEnd ? 2 : 1);
        var i = start;
        while (i < html.Length && (char.IsAsciiLetterOrDigit(html[i]) || html[i] == '-'))
        {
            i++;
        }

        if (i == start || !char.IsAsciiLetter(html[start]))
        {
            return at + 1;
        }

        name = html[start..i];
        while (i < html.Length && html[i] != '>')
        {
            // A quoted value may hold the sign >; one that never closes is no value.
            var close = html[i] is '"' or '\'' && html[i - 1] is '=' ? html.IndexOf(html[i], i + 1, Math.Min(MostOfValue, html.Length - i - 1)) : -1;
            i = close < 0 ? i + 1 : close + 1;
        }

        return Math.Min(html.Length, i + 1);
    }
}
