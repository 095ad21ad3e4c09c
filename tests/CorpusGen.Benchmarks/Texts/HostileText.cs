using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Benchmarks.Texts;

/// <summary>Texts that are nothing but what a scanner looks for.</summary>
internal static class HostileText
{
    private static readonly (string Name, string Words)[] Shapes =
    [
        ("opening marks", "\u201C"),
        ("straight marks", "\" "),
        ("marks in turn", "\u201Ca\u201D \u2018b\u2019 "),
        ("credited quotations", "\u201CNo,\u201D said Wang Yi. "),
        ("names", "Sergei Lavrov and Wang Yi "),
        ("names and cues", "Wang Yi said Sergei Lavrov said "),
        ("digits", "2021 "),
        ("one number", "7"),
        ("months", "March April "),
    ];

    /// <summary>What each shape repeats, by its name.</summary>
    public static IEnumerable<string> Names => Array.ConvertAll(Shapes, s => s.Name);

    /// <summary>A text of a shape, of exactly <paramref name="length"/> characters on one line.</summary>
    public static string Create(string name, int length)
    {
        var words = Array.Find(Shapes, s => s.Name == name).Words;
        var text = new StringBuilder(length + words.Length);
        while (text.Length < length)
        {
            text.Append(words);
        }

        return text.ToString(0, length);
    }
}
