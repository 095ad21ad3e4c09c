using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using CorpusGen.Dates;

namespace CorpusGen;

/// <summary>
/// One article of the corpus. The generator derives a record from it for every article file; programs read it through
/// <c>Corpus</c>. Two articles are equal when their <see cref="Key"/> is the same and so is the type.
/// </summary>
public abstract record Article
{
    /// <summary>Called by generated code.</summary>
    /// <param name="key">What citations call the article.</param>
    /// <param name="path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
    /// <param name="title">The title as printed, or null.</param>
    /// <param name="authors">The authors as printed, in their order, or null for none.</param>
    /// <param name="publisher">Who published it, or null.</param>
    /// <param name="url">Where it was published, or null.</param>
    /// <param name="published">When it was published, as in <see cref="PartialDate.Parse"/>, or null.</param>
    /// <param name="language">The BCP 47 tag of its language, or null.</param>
    /// <param name="text">The whole text, when the project embeds it, or null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(
        string key,
        string path,
        string? title = null,
        IReadOnlyList<string>? authors = null,
        string? publisher = null,
        string? url = null,
        string? published = null,
        string? language = null,
        string? text = null)
    {
        Key = key;
        Path = path;
        Title = title;
        Authors = authors ?? [];
        Publisher = publisher;
        Url = url;
        Published = published is null ? null : PartialDate.Parse(published);
        Language = language;
        Text = text;
    }

    /// <summary>What citations call the article, such as <c>china-russia-relations-an-example-to-follow</c>.</summary>
    public string Key { get; }

    /// <summary>The file, relative to the corpus folder, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>The title as printed or as the metadata gives it; null when neither has one.</summary>
    public string? Title { get; }

    /// <summary>The authors as printed, in their order.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>Who published it, or null when that is not known.</summary>
    public string? Publisher { get; }

    /// <summary>Where it was published, or null when that is not known.</summary>
    public string? Url { get; }

    /// <summary>When it was published; relative dates in the text are resolved against it. Null when that is not known.</summary>
    public PartialDate? Published { get; }

    /// <summary>The BCP 47 tag of its language, or null when that is not known.</summary>
    public string? Language { get; }

    /// <summary>The whole text, word for word, with LF where the file has CR LF; null unless the project sets <c>CorpusGenEmbedText</c>.</summary>
    public string? Text { get; }

    /// <summary>The quotations, in the order of the text. The derived record has a typed member for each of them.</summary>
    public IReadOnlyList<Quote> Quotes => QuoteList;

    /// <summary>The dates, in the order of the text. The derived record has a typed member for each of them.</summary>
    public IReadOnlyList<DateMention> Dates => DateList;

    /// <summary>Gives <see cref="Quotes"/>; overridden by generated code.</summary>
    protected abstract QuoteList QuoteList { get; }

    /// <summary>Gives <see cref="Dates"/>; overridden by generated code.</summary>
    protected abstract DateList DateList { get; }

    /// <summary>
    /// Gives the speaker of one of the quotations. Generated code overrides it with the speakers of the whole corpus; without that a speaker
    /// has the quotations of this article alone.
    /// </summary>
    /// <param name="name">The name that the quotation was made with.</param>
    protected internal virtual Speaker FindSpeaker(string name) => new(name, [], () => [this]);

    /// <summary>Whether both are the same article: the same type and the same <see cref="Key"/>.</summary>
    public virtual bool Equals(Article? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && string.Equals(Key, other.Key, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>Writes the members that identify the article; its quotations would write it again.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Key = ").Append(Key).Append(", Title = ").Append(Title).Append(", Published = ").Append(Published?.ToString());
        return true;
    }
}
