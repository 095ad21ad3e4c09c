using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace CorpusGen.Cli.Findings;

/// <summary>What a finding is told by when the lines around it move: the rule, the file, the article's key and the words.</summary>
/// <param name="Path">The file that cites.</param>
/// <param name="Rule">The rule's identifier.</param>
/// <param name="Article">The article's key as cited, or null.</param>
/// <param name="Text">The cited words in Unicode form C, with single blanks between them: another line break changes nothing.</param>
internal sealed record Fingerprint(string Path, string Rule, string? Article, string Text)
{
    /// <summary>The fingerprint of a finding.</summary>
    public static Fingerprint Of(Finding finding) => new(finding.Path, finding.Rule.Id, finding.Article, Normal(finding.Text));

    /// <summary>The same as a short text: the first 128 bits of its SHA-256, in hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Path, Rule, Article, Text))).AsSpan(0, 16));

    /// <summary>By file, rule, article and words.</summary>
    public static Comparer<Fingerprint> Order { get; } = Comparer<Fingerprint>.Create(static (left, right) =>
    {
        var order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
        order = order != 0 ? order : string.CompareOrdinal(left.Article, right.Article);
        return order != 0 ? order : string.CompareOrdinal(left.Text, right.Text);
    });

    private static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormC).AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                normal.Append(c);
            }
            else if (normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString();
    }

    // Half a surrogate pair can neither be normalized nor written, and the two codes at the end of the plane that are no characters not normalized.
    private static string WellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
