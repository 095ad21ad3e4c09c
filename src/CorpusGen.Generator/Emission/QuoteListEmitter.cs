using System.Linq;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Describes the class of an article's quotations.</summary>
internal static class QuoteListEmitter
{
    /// <summary>The class.</summary>
    /// <param name="named">The article.</param>
    /// <param name="article">The expression that gives it.</param>
    /// <param name="strings">Where the words go.</param>
    public static MemberClass Create(NamedArticle named, string article, StringPool strings) => new()
    {
        Name = "QuoteMembers",
        BaseType = "global::CorpusGen.QuoteList",
        ItemType = "global::CorpusGen.Quote",
        Summary = "The quotations of the article.",
        Members = named.Article.Quotes.Select(q => Member(named, q, strings)).ToEquatableArray(),
        Article = article,
        Strings = strings,
    };

    private static Member Member(NamedArticle named, QuoteModel quote, StringPool strings)
    {
        var speaker = named.Names.CanonicalName(quote.SpeakerName);
        return new Member(
            quote.Identifier,
            [
                DocComment.Words(quote.Text),
                DocComment.Credit(speaker, quote.SpeakerMention, named.Article),
                DocComment.Place(named.Article, quote.Line),
            ],
            [
                "article",
                strings.Of(quote.Id),
                strings.Of(quote.Text),
                $"global::CorpusGen.QuoteKind.{quote.Kind}",
                Literal.Of(quote.Utterance),
                strings.Of(speaker),
                strings.Of(quote.SpeakerMention),
                strings.Of(quote.Cue),
                Literal.Of(quote.Span.Start),
                Literal.Of(quote.Span.Length),
                Literal.Of(quote.Line),
                strings.Of(quote.Prefix),
                strings.Of(quote.Suffix),
            ]);
    }
}
