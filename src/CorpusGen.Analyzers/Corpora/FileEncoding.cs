using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>Tells whether the compiler read a file as what it is: it falls back to an encoding of the machine where a file is no Unicode.</summary>
internal static class FileEncoding
{
    // Code pages of UTF-8, UTF-16 little and big endian, UTF-32 little and big endian.
    private static readonly int[] Unicode = [65001, 1200, 1201, 12000, 12001];

    /// <summary>What is wrong with the file's encoding; null when nothing is, or when the text did not come from a file.</summary>
    public static string? ProblemOf(SourceText text) =>
        text.Encoding is null || System.Array.IndexOf(Unicode, text.Encoding.CodePage) >= 0
            ? null
            : "it is not text in UTF-8, or in UTF-16 with a byte order mark; save it as UTF-8";
}
