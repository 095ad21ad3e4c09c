using System.Collections.Generic;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>Pieces of text that mean something to one of the languages on the way: to articles, metadata, Markdown, C#, XML, terminals.</summary>
internal static class Fragments
{
    /// <summary>All of them.</summary>
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
