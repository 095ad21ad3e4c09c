namespace CorpusGen.Quotes;

/// <summary>
/// The signs that quote, by family and shape. Source: the Unicode Standard, chapter 6.2, "Quotation Marks", with the corner brackets of
/// chapter 6.2, "CJK Brackets". The low marks „ ‚ and the reversed ‟ ‛ belong to the family of the high ones that close them.
/// </summary>
internal static class MarkSigns
{
    /// <summary>Tells whether <paramref name="sign"/> can quote, and how it is turned.</summary>
    public static bool TryRead(char sign, out MarkFamily family, out Turn shape)
    {
        (family, shape) = sign switch
        {
            '"' or '\uFF02' => (MarkFamily.Double, Turn.Neither),
            '\u201C' or '\u201E' or '\u201F' or '\u2E42' or '\u301D' => (MarkFamily.Double, Turn.Opening),
            '\u201D' or '\u301E' or '\u301F' => (MarkFamily.Double, Turn.Closing),
            '\'' or '\uFF07' => (MarkFamily.Single, Turn.Neither),
            '\u2018' or '\u201A' or '\u201B' => (MarkFamily.Single, Turn.Opening),
            '\u2019' => (MarkFamily.Single, Turn.Closing),
            '\u00AB' => (MarkFamily.Guillemet, Turn.Opening),
            '\u00BB' => (MarkFamily.Guillemet, Turn.Closing),
            '\u2039' => (MarkFamily.SingleGuillemet, Turn.Opening),
            '\u203A' => (MarkFamily.SingleGuillemet, Turn.Closing),
            '\u300C' or '\uFE41' or '\uFF62' => (MarkFamily.Corner, Turn.Opening),
            '\u300D' or '\uFE42' or '\uFF63' => (MarkFamily.Corner, Turn.Closing),
            '\u300E' or '\uFE43' => (MarkFamily.WhiteCorner, Turn.Opening),
            '\u300F' or '\uFE44' => (MarkFamily.WhiteCorner, Turn.Closing),
            _ => (default, (Turn)byte.MaxValue),
        };
        return shape <= Turn.Closing;
    }

    /// <summary>Whether <paramref name="sign"/> can quote.</summary>
    public static bool Is(char sign) => TryRead(sign, out _, out _);

    /// <summary>Whether <paramref name="sign"/> is one of the low marks, which the shape of an opening mark closes (German „…“, Polish ‚…‘).</summary>
    public static bool IsLow(char sign) => sign is '\u201E' or '\u201A' or '\u2E42';
}
