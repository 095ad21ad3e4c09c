using System;
using System.Collections.Generic;
using System.Text;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>Changes texts: a few changes each, most of them small, so that what comes out is still nearly a text of its kind.</summary>
/// <param name="dice">Decides.</param>
internal sealed class Mutator(Dice dice)
{
    // No case grows without bound.
    private const int LongestText = 12_000;

    /// <summary>A text with a number of changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">How many changes.</param>
    /// <param name="others">Texts from which stretches may be taken over.</param>
    public string Change(string text, int changes, IReadOnlyList<string> others)
    {
        for (var i = 0; i < changes; i++)
        {
            text = ChangeOnce(text, others);
        }

        return text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>A stretch of a text of at most <paramref name="longest"/> code units, which may cut characters, words and lines.</summary>
    public string Cut(string text, int longest)
    {
        var start = dice.Below(text.Length + 1);
        return text.Substring(start, Math.Min(dice.Below(longest + 1), text.Length - start));
    }

    private string ChangeOnce(string text, IReadOnlyList<string> others)
    {
        var at = dice.Below(text.Length + 1);
        var length = Math.Min(dice.Below(4) == 0 ? dice.Below(200) : dice.Below(12), text.Length - at);
        return dice.Below(12) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(dice.Below(text.Length + 1), text.Substring(at, length)),
            3 => text.Insert(at, Cut(dice.Pick(others), 300)),
            4 => text.Insert(at, Repeat(dice.Pick(Fragments.All), dice.Between(2, 40))),
            5 => text[..at] + AnyCharacter() + text[Math.Min(text.Length, at + 1)..],
            6 => text.Insert(at, AnyCharacter()),
            7 => OtherLineEnds(text),
            8 => Damage(text, at, length),
            _ => text.Insert(at, dice.Pick(Fragments.All)),
        };
    }

    private string AnyCharacter() => dice.Below(5) switch
    {
        0 => ((char)dice.Below(0x80)).ToString(),
        1 => ((char)dice.Between(0x80, 0x700)).ToString(),
        2 => ((char)dice.Between(0x2000, 0x2070)).ToString(),
        3 => ((char)dice.Between(0xD800, 0xE010)).ToString(),
        _ => ((char)dice.Below(0x10000)).ToString(),
    };

    private string OtherLineEnds(string text) => dice.Below(3) switch
    {
        0 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        1 => text.Replace('\n', '\r'),
        _ => text.Replace("\n\n", "\n", StringComparison.Ordinal),
    };

    // As a half-written or wrongly decoded file has it: bytes of UTF-8 cut and changed, and decoded as compilers do.
    private string Damage(string text, int at, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Substring(at, length));
        for (var i = 0; i < bytes.Length; i += dice.Between(1, 20))
        {
            bytes[i] = (byte)dice.Below(256);
        }

        return text[..at] + Encoding.UTF8.GetString(bytes) + text[(at + length)..];
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
