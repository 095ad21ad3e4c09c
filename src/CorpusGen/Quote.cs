using System;
using System.ComponentModel;
using System.Text;
using CorpusGen.Text;

namespace CorpusGen;

/// <summary>
/// A quotation: a span of an article file, with the speaker whom the article credits. Two quotations are equal when they have the
/// same <see cref="Id"/> in the same article.
/// </summary>
public sealed record Quote
{
    private readonly string? _speakerName;

    // Looked up when first asked for: one quotation must not bring all speakers of the corpus to life.
    private Speaker? _speaker;

    /// <summary>Called by generated code.</summary>
    /// <param name="article">The article it stands in.</param>
    /// <param name="id">Its name in the article.</param>
    /// <param name="text">The words, without the outer marks.</param>
    /// <param name="kind">Speech, a fragment, a heading or a title.</param>
    /// <param name="utterance">The number of the utterance it belongs to, counted from 1 in the article.</param>
    /// <param name="speaker">The name of whom the article credits, or null.</param>
    /// <param name="speakerMention">The speaker as written, or null.</param>
    /// <param name="cue">The word that credits the speaker, or null.</param>
    /// <param name="start">Where <paramref name="text"/> begins in the file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</param>
    /// <param name="length">How long it is in the file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</param>
    /// <param name="line">The line of the file, counted from 1.</param>
    /// <param name="prefix">Up to 32 characters in front of it.</param>
    /// <param name="suffix">Up to 32 characters behind it.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Quote(
        Article article,
        string id,
        string text,
        QuoteKind kind,
        int utterance,
        string? speaker,
        string? speakerMention,
        string? cue,
        int start,
        int length,
        int line,
        string prefix,
        string suffix)
    {
        Article = article;
        Id = id;
        Text = text;
        Kind = kind;
        Utterance = utterance;
        _speakerName = speaker;
        SpeakerMention = speakerMention;
        Cue = cue;
        Span = new SourceSpan(start, length);
        Line = line;
        Prefix = prefix;
        Suffix = suffix;
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>Its name in the article, made of its own first words, such as <c>we-need-to-abandon-cold-war-mentality</c>.</summary>
    public string Id { get; }

    /// <summary>The words, exactly as the article has them, without the outer quotation marks.</summary>
    public string Text { get; }

    /// <summary>Speech, a fragment, a heading or a title.</summary>
    public QuoteKind Kind { get; }

    /// <summary>
    /// The number of the utterance, counted from 1 in the article. A quotation that "he said" splits is two quotes of one utterance.
    /// </summary>
    public int Utterance { get; }

    /// <summary>Whom the article credits; null when it names nobody or when the text leaves it open.</summary>
    public Speaker? Speaker => _speaker ??= _speakerName is null ? null : Article.FindSpeaker(_speakerName);

    /// <summary>The speaker as written ("he", "the minister", "Lavrov"), or null.</summary>
    public string? SpeakerMention { get; }

    /// <summary>The word that credits the speaker ("said", "according to"), or null.</summary>
    public string? Cue { get; }

    /// <summary>Where <see cref="Text"/> stands in the file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</summary>
    public SourceSpan Span { get; }

    /// <summary>The line of the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Up to 32 characters in front of the quotation, as in the W3C TextQuoteSelector.</summary>
    public string Prefix { get; }

    /// <summary>Up to 32 characters behind the quotation, as in the W3C TextQuoteSelector.</summary>
    public string Suffix { get; }

    /// <summary>Whether both are the same quotation of the same article.</summary>
    public bool Equals(Quote? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Article.Equals(other.Article));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + StringComparer.Ordinal.GetHashCode(Id));

    // Without making the speaker.
    internal bool IsBy(string name) => string.Equals(_speakerName, name, StringComparison.Ordinal);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Id = ").Append(Id).Append(", Text = ").Append(Text).Append(", Speaker = ").Append(_speakerName)
            .Append(", Article = ").Append(Article.Key).Append(", Line = ").Append(Line);
        return true;
    }
}
