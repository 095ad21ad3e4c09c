using System.Globalization;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>
/// A hash of words in the normal form in which citations are compared: other line breaks, quotation marks or dashes do not change it, and it is
/// the same on every machine. It tells that a line was edited by hand and finds an article under its new name; whether words are the same is decided by the words.
/// </summary>
internal static class WordsHash
{
    // FNV-1a of 64 bits over UTF-16 code units; RFC 9923 gives the constants.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash in 16 hexadecimal digits.</summary>
    public static string Of(string text)
    {
        var words = WordScanner.Scan(text, WordSide.Source);
        var hash = Offset;
        for (var i = 0; i < words.Count; i++)
        {
            hash = Add(hash, words.HasSpaceBefore(i) ? ' ' : '\n');
            foreach (var c in words.TextOf(i))
            {
                hash = Add(hash, c);
            }
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, char c) => unchecked((hash ^ c) * Prime);
}
