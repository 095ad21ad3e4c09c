using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>
/// The encodings that pages name. The names are those of the WHATWG Encoding Standard, section 4.2, where it differs from what .NET knows: browsers
/// read Latin-1 as Windows-1252 and every GB encoding as GB 18030, and so the pages are written.
/// </summary>
internal static class PageEncoding
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ansi_x3.4-1968"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso88591"] = "windows-1252",
        ["iso_8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["l1"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["x-cp1252"] = "windows-1252",
        ["iso-8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["gb2312"] = "gb18030",
        ["gb_2312"] = "gb18030",
        ["gb_2312-80"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["chinese"] = "gb18030",
        ["sjis"] = "shift_jis",
        ["shift-jis"] = "shift_jis",
        ["ms_kanji"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["x-sjis"] = "shift_jis",
        ["euc-kr"] = "ks_c_5601-1987",
        ["korean"] = "ks_c_5601-1987",
        ["windows-949"] = "ks_c_5601-1987",
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
    };

    /// <summary>The encoding of a name, such that it throws <see cref="DecoderFallbackException"/> for bytes that are no text in it.</summary>
    /// <returns>Null when no encoding has the name, or only one that no page may use.</returns>
    public static Encoding? Find(string name)
    {
        var known = OtherNames.GetValueOrDefault(name.Trim(), name.Trim());
        if (CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is { } encoding)
        {
            return encoding;
        }

        // UTF-7 can say anything in ASCII and is in no browser; .NET refuses it, too.
        return Array.Exists(Encoding.GetEncodings(), e => e.Name.Equals(known, StringComparison.OrdinalIgnoreCase))
            ? Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            : null;
    }
}
