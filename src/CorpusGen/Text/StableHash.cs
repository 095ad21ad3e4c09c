using System;
using System.Globalization;

namespace CorpusGen.Text;

/// <summary>A hash that is the same in every process and on every machine: FNV-1a of 32 bits over UTF-16 code units (RFC 9923 gives the constants).</summary>
public static class StableHash
{
    /// <summary>The hash.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }

    /// <summary>The hash in eight hexadecimal digits.</summary>
    public static string TextOf(ReadOnlySpan<char> text) => Of(text).ToString("x8", CultureInfo.InvariantCulture);
}
