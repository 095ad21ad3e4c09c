using System.Threading;
using CorpusGen.Generator.Inputs;

namespace CorpusGen.Generator.Models;

/// <summary>
/// An article that was read, with what is asked of all articles after each edit of one. Those answers are given once: to ask every quotation of a large
/// corpus again would take longer than reading the article that was edited. Equal when the same code would come of it.
/// </summary>
/// <param name="Model">What is generated of it.</param>
internal sealed record ReadArticle(ArticleModel Model)
{
    // Id, speaker, mention, cue and context of a quotation, beside its words. As much for a date, so that no list of a corpus in literals has more
    // than CorpusLimits.MembersInList members: changing the form takes no member away.
    private const int CharactersBesideWords = 200;

    /// <summary>What the rest of the corpus must know of it.</summary>
    public ArticleSummary Summary { get; } = ArticleSummary.Create(Model, CancellationToken.None);

    /// <summary>How many characters it needs in string literals, roughly and never too little by much.</summary>
    public int Length { get; } = LengthOf(Model);

    /// <summary>Reads an article; null when the file cannot be used, which the analyzer reports, or when nothing is to be generated.</summary>
    public static ReadArticle? Read(ArticleFile file, CancellationToken cancellation) =>
        ArticleModel.Read(file, cancellation) is { } model ? new ReadArticle(model) : null;

    /// <summary>Whether the same code would come of both: what else they hold comes of the model, too.</summary>
    public bool Equals(ReadArticle? other) => other is not null && (ReferenceEquals(Model, other.Model) || Model.Equals(other.Model));

    /// <inheritdoc/>
    public override int GetHashCode() => Model.GetHashCode();

    private static int LengthOf(ArticleModel article)
    {
        var length = (article.Text?.Length ?? 0) + CharactersBesideWords;
        foreach (var quote in article.Quotes)
        {
            length += quote.Text.Length + CharactersBesideWords;
        }

        foreach (var date in article.Dates)
        {
            length += date.Text.Length + CharactersBesideWords;
        }

        return length;
    }
}
