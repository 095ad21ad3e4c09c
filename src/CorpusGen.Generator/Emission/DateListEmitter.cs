using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Describes the class of an article's dates.</summary>
internal static class DateListEmitter
{
    /// <summary>The class.</summary>
    /// <param name="named">The article.</param>
    /// <param name="article">The expression that gives it.</param>
    /// <param name="strings">Where the words go.</param>
    public static MemberClass Create(NamedArticle named, string article, StringPool strings) => new()
    {
        Name = "DateMembers",
        BaseType = "global::CorpusGen.DateList",
        ItemType = "global::CorpusGen.DateMention",
        Summary = "The dates and times of the article.",
        Members = named.Article.Dates.Select(d => Member(named.Article, d, strings)).ToEquatableArray(),
        Article = article,
        Strings = strings,
    };

    private static Member Member(ArticleModel article, DateModel date, StringPool strings) => new(
        date.Identifier,
        [
            DocComment.Words(date.Text) + ": " + DocComment.Text(date.Anchor is null ? date.Value : $"{date.Value}, seen from {date.Anchor}"),
            DocComment.Source(article),
            DocComment.Place(article, date.Line),
        ],
        strings.IsCarried ? Carry(strings.Carried, date) : Construct(date));

    // As the constructor of DateMention takes them.
    private static string Construct(DateModel date)
    {
        List<string> arguments =
        [
            "article",
            Literal.Of(date.Text),
            $"global::CorpusGen.Dates.TimexType.{date.Type}",
            Literal.Of(date.Value),
            Literal.Of(date.Span.Start),
            Literal.Of(date.Span.Length),
            Literal.Of(date.Line),
        ];
        if (date.Anchor is { } anchor)
        {
            arguments.Add(Literal.Of(anchor));
        }

        return $"new global::CorpusGen.DateMention({string.Join(", ", arguments)})";
    }

    // As CorpusTextReader.TakeDate takes them.
    private static string Carry(CorpusTextWriter writer, DateModel date)
    {
        writer.Add(date.Text).Add((int)date.Type).Add(date.Value).Add(date.Span.Start).Add(date.Span.Length).Add(date.Line).Add(date.Anchor);
        return StringPool.Reader + ".TakeDate(article)";
    }
}
