using System;
using System.ComponentModel;
using System.Text;
using CorpusGen.Dates;
using CorpusGen.Text;

namespace CorpusGen;

/// <summary>
/// A date that an article mentions, with what it means. Two mentions are equal when they stand at the same place of the same article.
/// </summary>
public sealed record DateMention
{
    private readonly TimexValue _value;

    /// <summary>Called by generated code.</summary>
    /// <param name="article">The article it stands in.</param>
    /// <param name="text">The words.</param>
    /// <param name="type">Which of the four TIMEX3 types it is.</param>
    /// <param name="value">The TIMEX3 value.</param>
    /// <param name="start">Where it begins in the file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</param>
    /// <param name="length">How long it is in the file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</param>
    /// <param name="line">The line of the file, counted from 1.</param>
    /// <param name="anchor">The value against which it was resolved, or null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DateMention(Article article, string text, TimexType type, string value, int start, int length, int line, string? anchor = null)
    {
        Article = article;
        Text = text;
        Type = type;
        _value = TimexValue.Parse(value);
        Span = new SourceSpan(start, length);
        Line = line;
        Anchor = anchor;
    }

    /// <summary>The article it stands in.</summary>
    public Article Article { get; }

    /// <summary>The words, exactly as the article has them.</summary>
    public string Text { get; }

    /// <summary>Which of the four TIMEX3 types it is.</summary>
    public TimexType Type { get; }

    /// <summary>The TIMEX3 value, such as <c>2021-03-22</c>, <c>2021-W12</c>, <c>XXXX-03-22</c> or <c>PRESENT_REF</c>.</summary>
    public string Value => _value.Text;

    /// <summary>
    /// What <see cref="Value"/> was resolved against, as a TIMEX3 value: the article's own date, or another date of the text. "Monday" in an article of 2021-03-24 is
    /// 2021-03-22 because of it. Null when the words say it all, or when nothing was known.
    /// </summary>
    public string? Anchor { get; }

    /// <summary>The same in the Extended Date/Time Format (ISO 8601-2:2019, level 1); null where that has no word for it.</summary>
    public string? Edtf => _value.Edtf;

    /// <summary>The first day that is meant, without a time; null where the value leaves it open.</summary>
    public DateTime? Earliest => _value.Earliest;

    /// <summary>The last day that is meant, without a time; null where the value leaves it open.</summary>
    public DateTime? Latest => _value.Latest;

    /// <summary>How exact the mention is.</summary>
    public DateGranularity Granularity => _value.Granularity;

    /// <summary>Where it stands in the file, in UTF-16 code units; a line end counts as one, also where the file has CR LF.</summary>
    public SourceSpan Span { get; }

    /// <summary>The line of the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Whether both are the same mention of the same article.</summary>
    public bool Equals(DateMention? other) =>
        ReferenceEquals(this, other) || (other is not null && Span == other.Span && Article.Equals(other.Article));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + Span.GetHashCode());

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Text = ").Append(Text).Append(", Value = ").Append(Value)
            .Append(", Article = ").Append(Article.Key).Append(", Line = ").Append(Line);
        return true;
    }
}
