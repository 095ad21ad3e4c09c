using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;

namespace CorpusGen;

/// <summary>
/// Somebody, or something, that articles credit with quotations, across articles and spellings. Two speakers are equal when their
/// <see cref="Name"/> is the same.
/// </summary>
public sealed record Speaker
{
    private readonly Lazy<IReadOnlyList<Quote>> _quotes;

    /// <summary>Called by generated code.</summary>
    /// <param name="name">The name that stands for the speaker.</param>
    /// <param name="aliases">The other spellings in the corpus, sorted.</param>
    /// <param name="articles">Gives the articles that quote the speaker, in their order, when the quotations are first asked for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Speaker(string name, IReadOnlyList<string> aliases, Func<IReadOnlyList<Article>> articles)
    {
        Name = name;
        Aliases = aliases;
        _quotes = new Lazy<IReadOnlyList<Quote>>(() => [.. articles().SelectMany(a => a.Quotes).Where(q => q.IsBy(name))]);
    }

    /// <summary>The name that stands for the speaker: the fullest one in the corpus, or the one that the metadata gives.</summary>
    public string Name { get; }

    /// <summary>The other spellings in the corpus, sorted by ordinal value.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The quotations, in the order of articles and text.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes.Value;

    /// <summary>Whether both have the same name.</summary>
    public bool Equals(Speaker? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Name = ").Append(Name);
        return true;
    }
}
