using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Naming;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Describes the class of an article's quotations.</summary>
internal static class QuoteListEmitter
{
    /// <summary>The class.</summary>
    /// <param name="named">The article.</param>
    /// <param name="comment">What doc comments say of it.</param>
    /// <param name="article">The expression that gives it.</param>
    /// <param name="strings">Where the words go.</param>
    public static MemberClass Create(NamedArticle named, ArticleComment comment, string article, StringPool strings)
    {
        var changed = named.Tombstones.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var members = EquatableArray.Convert(named.Article.Quotes.AsSpan(), q => Member(named, comment, q, strings, changed));
        return new MemberClass
        {
            Name = "QuoteMembers",
            BaseType = "global::CorpusGen.QuoteList",
            ItemType = "global::CorpusGen.Quote",
            Summary = "The quotations of the article.",
            Members = members,
            Article = article,
            Strings = strings,
            Tombstones = Gone(named, changed),
        };
    }

    // A quotation that still has its name has its member, which tells what it was; the others stay as tombstones.
    private static EquatableArray<TombstoneMember> Gone(NamedArticle named, Dictionary<string, Tombstone> changed)
    {
        if (changed.Count == 0)
        {
            return [];
        }

        var ids = new HashSet<string>(named.Article.Quotes.Select(q => q.Id), StringComparer.Ordinal);
        var names = new NameScope([.. ReservedNames.InQuotes, .. named.Article.Quotes.Select(q => q.Identifier)]);
        return TombstoneEmitter.Members(named.Tombstones.Where(t => !ids.Contains(t.Id)).ToEquatableArray(), names);
    }

    private static Member Member(NamedArticle named, ArticleComment comment, QuoteModel quote, StringPool strings, Dictionary<string, Tombstone> changed)
    {
        var speaker = named.Names.CanonicalName(quote.SpeakerName);
        return new Member(
            quote.Identifier,
            [
                DocComment.Words(quote.Text),
                comment.Credit(speaker, quote.SpeakerMention),
                comment.Place(quote.Line),
            ],
            strings.IsCarried ? Carry(strings.Carried, quote, speaker) : Construct(quote, speaker))
        {
            Attribute = changed.TryGetValue(quote.Id, out var tombstone) ? TombstoneEmitter.AttributeOf(tombstone) : null,
        };
    }

    // As the constructor of Quote takes them.
    private static string Construct(QuoteModel quote, string? speaker)
    {
        string[] arguments =
        [
            "article",
            Literal.Of(quote.Id),
            Literal.Of(quote.Text),
            $"global::CorpusGen.QuoteKind.{quote.Kind}",
            Literal.Of(quote.Utterance),
            Literal.Of(speaker),
            Literal.Of(quote.SpeakerMention),
            Literal.Of(quote.Cue),
            Literal.Of(quote.Span.Start),
            Literal.Of(quote.Span.Length),
            Literal.Of(quote.Line),
            Literal.Of(quote.Prefix),
            Literal.Of(quote.Suffix),
        ];
        return $"new global::CorpusGen.Quote({string.Join(", ", arguments)})";
    }

    // As CorpusTextReader.TakeQuote takes them.
    private static string Carry(CorpusTextWriter writer, QuoteModel quote, string? speaker)
    {
        writer.Add(quote.Id).Add(quote.Text).Add((int)quote.Kind).Add(quote.Utterance).Add(speaker).Add(quote.SpeakerMention).Add(quote.Cue)
            .Add(quote.Span.Start).Add(quote.Span.Length).Add(quote.Line).Add(quote.Prefix).Add(quote.Suffix);
        return StringPool.Reader + ".TakeQuote(article)";
    }
}
