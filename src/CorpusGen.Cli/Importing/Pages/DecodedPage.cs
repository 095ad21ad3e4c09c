using System;
using System.Text;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>The text of a page.</summary>
/// <param name="Html">The text without a byte order mark; U+FFFD stands for what cannot be decoded.</param>
/// <param name="Encoding">The name of the encoding.</param>
/// <param name="Reason">Why this one: <c>byte order mark</c>, <c>--encoding</c>, <c>declared by the page</c>, …</param>
/// <param name="IsDamaged">Whether some bytes are no text in it.</param>
internal sealed record DecodedPage(string Html, string Encoding, string Reason, bool IsDamaged)
{
    private static readonly Encoding Utf8 = PageEncoding.Find("utf-8")!;
    private static readonly Encoding Windows1252 = PageEncoding.Find("windows-1252")!;

    /// <summary>
    /// Decodes a page. In this order: a byte order mark; zero bytes as only UTF-16 has them; what the caller says; what the page says; UTF-8, if every
    /// byte fits; Windows-1252, which every byte fits.
    /// </summary>
    /// <param name="bytes">The page.</param>
    /// <param name="given">The encoding that the caller names, or null.</param>
    public static DecodedPage Of(ReadOnlySpan<byte> bytes, Encoding? given)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return Decode(bytes[3..], Utf8, "byte order mark");
            case [0xFF, 0xFE, ..]:
                return Decode(bytes[2..], PageEncoding.Find("utf-16")!, "byte order mark");
            case [0xFE, 0xFF, ..]:
                return Decode(bytes[2..], PageEncoding.Find("utf-16BE")!, "byte order mark");
            case [not 0, 0, not 0, 0, ..]:
                return Decode(bytes, PageEncoding.Find("utf-16")!, "every other byte is zero");
            case [0, not 0, 0, not 0, ..]:
                return Decode(bytes, PageEncoding.Find("utf-16BE")!, "every other byte is zero");
            default:
                return given is null ? ByPage(bytes) : Decode(bytes, given, "--encoding");
        }
    }

    private static DecodedPage ByPage(ReadOnlySpan<byte> bytes)
    {
        var declared = DeclaredEncoding.Find(bytes) is { } name ? PageEncoding.Find(name) : null;
        var utf8 = Decode(bytes, Utf8, "every byte fits");
        if (declared is null)
        {
            return utf8.IsDamaged ? Decode(bytes, Windows1252, "no other is declared or fits") : utf8;
        }

        // Browsers save pages as UTF-8 and leave the declaration as it was. In an encoding of one byte a letter, text hardly ever looks like UTF-8.
        var isSavedAnew = declared.IsSingleByte && !utf8.IsDamaged && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

        // A page in ASCII cannot be UTF-16: what says so was written by a program that meant its own memory.
        var isAscii = declared.CodePage is 1200 or 1201;
        return isSavedAnew || isAscii ? utf8 with { Reason = $"every byte fits, though the page declares {declared.WebName}" } : Decode(bytes, declared, "declared by the page");
    }

    private static DecodedPage Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string reason)
    {
        try
        {
            return new DecodedPage(encoding.GetString(bytes), encoding.WebName, reason, IsDamaged: false);
        }
        catch (DecoderFallbackException)
        {
            // The caller is told: IsDamaged.
            var forgiving = (Encoding)encoding.Clone();
            forgiving.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            return new DecodedPage(forgiving.GetString(bytes), encoding.WebName, reason, IsDamaged: true);
        }
    }
}
