using System;
using System.Diagnostics;

namespace CorpusGen;

/// <summary>
/// Says that a declaration rests on the words of an article; the analyzer checks that they stand there.
/// Only the compiler reads it: nothing of it is in the built assembly.
/// </summary>
/// <param name="article">The article's key.</param>
/// <param name="text">The quoted words.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[Conditional("CORPUSGEN_KEEP_CITATIONS")]
public sealed class CitesAttribute(string article, string text) : Attribute
{
    /// <summary>The article's key.</summary>
    public string Article { get; } = article;

    /// <summary>The quoted words.</summary>
    public string Text { get; } = text;

    /// <summary>Who said it; null when the article's own words will do.</summary>
    public string? Speaker { get; set; }

    /// <summary>When it was said, as <c>2021-03-23</c>, <c>2021-03</c> or <c>2021</c>; null when that is not claimed.</summary>
    public string? Date { get; set; }
}
