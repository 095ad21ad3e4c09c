using System.Collections.Generic;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>Pieces of text that mean something to one of the languages on the way: to articles, metadata, Markdown, C#, XML, terminals.</summary>
internal static class Fragments
{
    /// <summary>Those of web pages.</summary>
    public static IReadOnlyList<string> Html { get; } =
    [
        "<p>", "</p>", "<br>", "<div class=paywall>", "</div>", "<article>", "</article>", "<h1>", "</h1>", "<h2>x</h2>", "<blockquote>", "<q>", "</q>", "<ul><li>", "</ul>", "<ol start=7><li>",
        "<table><tr><td>", "</table>", "<a href=\"javascript:x\">", "</a>", "<b>", "</i>", "<sup>1</sup>", "<span hidden>", "<aside>", "<nav>", "<figure><figcaption>", "<pre>", "<template>",
        "<script>", "</script>", "<script type=application/ld+json>", "<style>", "<!--", "-->", "<![CDATA[", "<svg><title>", "<math>", "<plaintext>", "<noscript>", "<iframe>", "<textarea>", "<select>",
        "<meta charset=utf-16>", "<meta property=og:title content='", "<base href=//x>", "<time datetime=2021-02-30>", "<title>", "</title>", "<html lang=\"-->\">", "</body>", "<frameset>",
        "\"headline\":\"", "{\"@type\":\"NewsArticle\",", "\"author\":[[", "]}", "&", "&amp;", "&#0;", "&#x10FFFF;", "&nbsp;", "&shy;", "&lt;script&gt;", "<", ">", "'", "\"", "=", "/", "\0",
        "<p itemprop=articleBody>", "<span class=caption>", "<button>Share</button>", "<form>", "<p style=display:none>", "<bdo dir=rtl>", "<ruby><rt>", "<img alt='x' src=y>", "<wbr>", "\u00AD",
    ];

    /// <summary>All of them but those of web pages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // Articles.
        "“", "”", "‘", "’", "«", "»", "„", "\"", "'", "''", "「", "」", "…", "...", ". . .", "[…]", "[sic]", "[T]he ", "[", "]", "—", " - ", "–", "-\n", "\u00AD",
        ",” he said. “", " said Mara Venn.", "Mr. Lee said: ", " according to ", "We", "he", "They said", "\n\n", "\n", "\r\n", "\r", "\t", "  ",
        "March 22, 2021", "next Monday", "in 2021", "22-24 March", "the 1990s", "Q3 2020", "February 30", "Friday, March 22, 2021", "12:30", "two days later", "last winter",
        "By Jane Doe\n", "Updated ", "© 2021 ", "PARIS (Reuters) — ", "---\n", "---", "title: x\n", "id: x\n", "speakers:\n  A: [B, A]\n  B: [A]\n", "published: 2021-02-30\n", "quotes:\n",

        // Markdown.
        "# ", "## ", "> ", "* ", "- ", "1. ", "**", "_", "`", "```\n", "~~~\n", "[a](b)", "](", "![", "<!--", "-->", "[@a]", " [@", "\\", "|", "&amp;", "&#x201C;", "&nosuch;", "    ",

        // C#, XML, citations.
        "*/", "/*", "//", "/// ", "\"\"\"", "\"\"\"\"\"", "@\"", "$\"", "$$\"\"\"", "{0}", "{{", "}", "\\u0022", "\\\"", "#endif\n", "\n#if X\n", "\n#error no\n", "#line 1\n", "#pragma warning disable\n",
        "</summary>", "<para>", "]]>", "<![CDATA[", "<q cite=\"a\">", "</q>", "<blockquote cite='a'>", "// cite(a): \"", "// cite(", "//= a#b\n//# ", "Corpus.Cite(\"", "\")", "[Cites(\"a\", \"b\")]", ";",

        // What cannot be seen, or is not text.
        "\0", "\u0001", "\u001B[31m", "\u0007", "\u0085", "\u2028", "\u2029", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u2066", "\u2069", "\u061C", "\u115F", "\u3164", "\uFE0F",
        "\uD800", "\uDC00", "\uD83D\uDE00", "\uDB40\uDC41", "\uFFFD", "\uFFFE", "\uE000", "\u0301", "\u0345", "e\u0301", "ﬁ", "²", "½", "１", "İ", "ı", "ß", "ǅ", "а", "Ａ",
    ];
}
