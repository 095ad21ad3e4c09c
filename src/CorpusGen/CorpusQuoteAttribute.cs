using System;

namespace CorpusGen;

/// <summary>
/// Marks a <c>string</c> parameter whose arguments are quotations: the analyzer checks every constant that is passed to it.
/// Parameters of the same method named <c>article</c> and <c>speaker</c>, or those that are named here, say where it stands and who
/// said it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CorpusQuoteAttribute : Attribute
{
    /// <summary>The parameter that holds the article's key; <c>article</c> when null.</summary>
    public string? ArticleParameter { get; set; }

    /// <summary>The parameter that holds the speaker's name; <c>speaker</c> when null.</summary>
    public string? SpeakerParameter { get; set; }

    /// <summary>
    /// Whether the words must stand inside a quotation, whoever said it. Generated code asks for it where the program carries quotations alone:
    /// an article's own words would pass the build and then not be found at run time.
    /// </summary>
    public bool QuotationsOnly { get; set; }

    /// <summary>
    /// Whether the words must stand in the corpus of the assembly that declares the method. Else they may stand in any corpus of the project that calls
    /// it: its own, and those of the libraries that it references. Generated code asks for it, because a corpus looks nothing up in another at run time.
    /// </summary>
    public bool OwnCorpus { get; set; }
}
