namespace CorpusGen.Generator.Emission;

/// <summary>
/// Characters that must not stand in generated code as themselves: they end a line, reorder it, cannot be seen or cannot be encoded. The table is
/// fixed, not asked of the runtime, because the compilers of different machines know different versions of Unicode.
/// </summary>
internal static class Invisible
{
    /// <summary>The number of UTF-16 code units at <paramref name="index"/> that must be escaped: 0, 1, or 2 for a pair.</summary>
    public static int LengthAt(string text, int index)
    {
        var c = text[index];
        if (!char.IsSurrogate(c))
        {
            return IsInvisible(c) ? 1 : 0;
        }

        if (index + 1 == text.Length || !char.IsSurrogatePair(c, text[index + 1]))
        {
            return 1;
        }

        return IsInvisible(char.ConvertToUtf32(c, text[index + 1])) ? 2 : 0;
    }

    // Controls, line separators, formatting characters (Cc, Zl, Zp, Cf of Unicode 16), fillers that look like nothing, variation selectors of the
    // supplement, private use and noncharacters.
    private static bool IsInvisible(int c) => c switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) or 0xAD or 0x34F or 0x61C or (>= 0x600 and <= 0x605) or 0x6DD or 0x70F => true,
        (>= 0x890 and <= 0x891) or 0x8E2 or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or 0xFEFF or 0xFFA0 => true,
        (>= 0xE000 and <= 0xF8FF) or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF => true,
        0x110BD or 0x110CD or (>= 0x13430 and <= 0x1343F) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) => true,
        >= 0xE0000 => true,
        > 0xFFFF => (c & 0xFFFE) == 0xFFFE,
        _ => false,
    };
}
