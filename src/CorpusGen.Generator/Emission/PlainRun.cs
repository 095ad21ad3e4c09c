using System;

namespace CorpusGen.Generator.Emission;

/// <summary>Finds how much of a text is written as it stands, which is most of most texts.</summary>
internal static class PlainRun
{
    /// <summary>The number of printable characters of ASCII from <paramref name="start"/> on, up to the first that means something where it is written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="first">A character that means something.</param>
    /// <param name="second">Another.</param>
    /// <param name="third">A third one, where there is one.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int start, char first, char second, char third = '\0')
    {
        var end = start;
        while (end < text.Length && text[end] is >= ' ' and < '\u007F' && text[end] != first && text[end] != second && text[end] != third)
        {
            end++;
        }

        return end - start;
    }
}
