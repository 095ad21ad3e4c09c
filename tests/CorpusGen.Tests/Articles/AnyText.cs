using System;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Tests.Articles;

/// <summary>Checks that something holds for any text: random runs of the pieces that readers of articles, metadata and Markdown look for.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "The minister said", "rain", "Word", "Zoë", "日本", "שלום", "e\u0301", "\U0001F600", "\uD83D", "\uDE00", "\0", "\uFEFF", " ", "  ", "\t", ".", ",", "?", "…",
        "\n", "\r\n", "\r", "\u2028", "\u0085", "\n\n", "\n\n\n", "“", "”", "\"", "'", "’", "«", "---", "---\n", "...", "title: x\n", "- ", "id: ", "[a, b]", "{", "}", "#", "# ",
        "By Jane Doe", "March 24, 2021", "24-Mar-2021", "Updated ", "Download", "Comments (0)", "Editor's note: ", " not necessarily the views of ", "/Xinhua", "© 2021 ",
        "*", "**", "_", "`", "```", "~~~", "<", ">", "&amp;", "&", "&#x201C;", "](", "](a)", "![", "[", "]", "(", ")", "\\", "> ", "1. ", "    ", "|", "===", "<!--", "-->", "<b>",
    ];

    /// <summary>Runs the check on many texts.</summary>
    public static void Check(Action<string> check, int count = 400) => Prop
        .ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text => check(text))
        .Check(SeededCases.Of(count).WithEndSize(60));
}
