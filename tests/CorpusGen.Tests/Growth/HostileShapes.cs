using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Tests.Growth;

/// <summary>The ten shapes of text that are made to cost much.</summary>
internal static class HostileShapes
{
    private static readonly Dictionary<string, (string Begin, string Repeat, string End)> All = new(StringComparer.Ordinal)
    {
        ["only opening marks"] = ("", "“", ""),
        ["marks in turn"] = ("", "“a” ‘b’ \"c\" ", ""),
        ["deep nesting"] = ("", "“a ‘b [c (d > **e ", ""),
        ["one endless line"] = ("", "Ada Quill said the harbour was full, and it was. ", ""),
        ["tiny paragraphs"] = ("", "a\n\n", ""),
        ["one word"] = ("", "said ", ""),
        ["digits"] = ("", "20210304 7", ""),
        ["months"] = ("", "March ", ""),
        ["brackets and ellipses"] = ("", "[a] … [b] ... ", ""),
        ["front matter that nests"] = ("---\n", "a: [[{- ", "\n---\ntext\n"),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>A text of a shape, of <paramref name="length"/> UTF-16 code units or a few more.</summary>
    public static string Create(string name, int length)
    {
        var (begin, repeat, end) = All[name];
        var text = new StringBuilder(begin, length + 64);
        while (text.Length < length)
        {
            text.Append(repeat);
        }

        return text.Append(end).ToString();
    }
}
