using System.Collections.Generic;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Describes the class of an article's dates.</summary>
internal static class DateListEmitter
{
    /// <summary>The class.</summary>
    /// <param name="named">The article.</param>
    /// <param name="comment">What doc comments say of it.</param>
    /// <param name="article">The expression that gives it.</param>
    /// <param name="strings">Where the words go.</param>
    public static MemberClass Create(NamedArticle named, ArticleComment comment, string article, StringPool strings) => new()
    {
        Name = "DateMembers",
        BaseType = "global::CorpusGen.DateList",
        ItemType = "global::CorpusGen.DateMention",
        Summary = "The dates and times of the article.",
        Members = EquatableArray.Convert(named.Article.Dates.AsSpan(), d => Member(comment, d, strings)),
        Article = article,
        Strings = strings,
    };

    private static Member Member(ArticleComment comment, DateModel date, StringPool strings) => new(
        date.Identifier,
        [
            DocComment.Words(date.Text) + ": " + DocComment.Text(date.Anchor is null ? date.Value : $"{date.Value}, seen from {date.Anchor}"),
            comment.Source,
            comment.Place(date.Line),
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
