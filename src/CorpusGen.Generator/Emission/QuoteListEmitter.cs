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
            strings.IsCarried ? Carry(strings.Carried, quote, speaker) : Construct(quote, speaker));
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
