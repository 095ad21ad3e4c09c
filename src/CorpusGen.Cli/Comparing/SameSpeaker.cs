using System;
using System.Linq;

namespace CorpusGen.Cli.Comparing;

/// <summary>
/// Whether two mentions are of one speaker as far as their words tell: they are equal, or the head of the one that people marked (the last word in
/// front of the first comma, bracket or preposition) is a word of the other. "Lee" and "Ann Lee, the mayor" are; "he" and "Lee" are not.
/// </summary>
internal static class SameSpeaker
{
    private static readonly string[] Ends = ["of", "for", "from", "in", "at", "who", "which", "that", "with", "on", "to", "by", "whose", "and"];

    /// <summary>Tells it; two times nobody is the same.</summary>
    public static bool Is(string? gold, string? found) =>
        gold is null || found is null
            ? gold == found
            : gold.Equals(found, StringComparison.OrdinalIgnoreCase) || HeadOf(gold) is { } head && Words(found).Contains(head, StringComparer.OrdinalIgnoreCase);

    private static string? HeadOf(string mention)
    {
        var end = mention.IndexOfAny([',', '(', '[', '\u2014', '\u2013', ';']);
        return Words(end < 0 ? mention : mention[..end])
            .TakeWhile((word, index) => index == 0 || !Ends.Contains(word, StringComparer.OrdinalIgnoreCase))
            .LastOrDefault();
    }

    private static string[] Words(string mention) =>
        [.. mention.Replace('\u2019', '\'').Replace("'s", " ", StringComparison.Ordinal)
            .Split([' ', '\u00A0', ',', '(', ')', '[', ']', '"', '\u201C', '\u201D'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Trim('.', '\'', ':', ';'))
            .Where(w => w.Length > 0)];
}
