using System;

namespace CorpusGen.Text;

/// <summary>Counts what parts words: two blanks, or CR and LF, part them once, so that line ends of another kind change no count.</summary>
internal static class BlankRuns
{
    /// <summary>How many runs of white space end inside <paramref name="text"/>, so that a character follows; counted up to <paramref name="most"/>.</summary>
    public static int Count(ReadOnlySpan<char> text, int most)
    {
        var runs = 0;
        for (var i = 1; i < text.Length && runs < most; i++)
        {
            runs += char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i]) ? 1 : 0;
        }

        return runs;
    }
}
