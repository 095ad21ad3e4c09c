using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>What a comment names beside the words, as spans of the comment: <c>article-key#section, Speaker, 2021-03-23</c>; also with a locator, as <c>p. 33</c> or <c>sec. 5.2</c>.</summary>
/// <param name="Article">The article's key.</param>
/// <param name="Section">The section, without <c>#</c>; null when none is named.</param>
/// <param name="Speaker">The speaker; null when none is named.</param>
/// <param name="Date">The date; null when none is named.</param>
internal sealed record CommentClaim(SourceSpan Article, SourceSpan? Section, SourceSpan? Speaker, SourceSpan? Date)
{
    /// <summary>Reads a claim. Null when it names no article, or something twice, or more than there is to name.</summary>
    public static CommentClaim? Parse(string text, SourceSpan claim)
    {
        SourceSpan? speaker = null;
        SourceSpan? date = null;
        SourceSpan? located = null;
        var end = FieldEnd(text, claim.Start, claim.End);
        var target = SourceSpan.FromBounds(claim.Start, end);
        while (end < claim.End)
        {
            var start = end + 1;
            end = FieldEnd(text, start, claim.End);
            var field = CommentCitationReader.Trim(text, SourceSpan.FromBounds(start, end));
            if (!field.IsEmpty && CitationLocator.IsLocator(text, field, out var place))
            {
                if (place is not null && located is not null)
                {
                    return null;
                }

                located ??= place;
                continue;
            }

            var isDate = !field.IsEmpty && char.IsDigit(text[field.Start]);
            if (field.IsEmpty || (isDate ? date : speaker) is not null)
            {
                return null;
            }

            if (isDate)
            {
                date = field;
            }
            else
            {
                speaker = field;
            }
        }

        var (article, section) = SplitSection(text, target);
        return article.IsEmpty || (section is not null && located is not null) ? null : new CommentClaim(article, section ?? located, speaker, date);
    }

    /// <summary>Divides <c>article-key#section</c>.</summary>
    public static (SourceSpan Article, SourceSpan? Section) SplitSection(string text, SourceSpan target)
    {
        var hash = text.IndexOf('#', target.Start, target.Length);
        return hash < 0
            ? (CommentCitationReader.Trim(text, target), null)
            : (CommentCitationReader.Trim(text, SourceSpan.FromBounds(target.Start, hash)), CommentCitationReader.Trim(text, SourceSpan.FromBounds(hash + 1, target.End)));
    }

    /// <summary>Makes the citation of <paramref name="words"/>.</summary>
    /// <param name="comment">The text that the spans are of.</param>
    /// <param name="words">The quoted words.</param>
    /// <param name="stretch">Tries other words; null in documents, of which nothing is changed.</param>
    public CitationSite ToSite(LocatedWords comment, LocatedWords words, CitationStretch? stretch) => new()
    {
        Citation = new Citation
        {
            Text = words.Text,
            Article = Article.Of(comment.Text),
            Section = Section?.Of(comment.Text),
            Speaker = Speaker?.Of(comment.Text),
            Date = Date?.Of(comment.Text),
        },
        Words = words,
        Article = comment.Slice(Article),
        Section = Section is { } section ? comment.Slice(section) : null,
        Speaker = Speaker is { } speaker ? comment.Slice(speaker) : null,
        Date = Date is { } date ? comment.Slice(date) : null,
        Stretch = stretch,
    };

    private static int FieldEnd(string text, int start, int stop)
    {
        var comma = text.IndexOf(',', start, stop - start);
        return comma < 0 ? stop : comma;
    }
}
