using System.Globalization;

namespace CorpusGen.Generator.Naming;

/// <summary>A hash that is the same in every process and on every machine: FNV-1a of 32 bits over UTF-16 code units (RFC 9923 gives the constants).</summary>
internal static class StableHash
{
    /// <summary>The hash.</summary>
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }

    /// <summary>The hash in eight hexadecimal digits.</summary>
    public static string TextOf(string text) => Of(text).ToString("x8", CultureInfo.InvariantCulture);
}
