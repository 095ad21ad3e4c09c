using System.Globalization;
using System.Text;
using CorpusGen.Generator.Models;

namespace CorpusGen.Generator.Emission;

/// <summary>What the doc comments of an article's members say of the article. It is the same for all of them and made once.</summary>
/// <param name="article">The article, under its settled key.</param>
internal sealed class ArticleComment(ArticleModel article)
{
    /// <summary>The article: its title, who wrote and who published it, when.</summary>
    public string Source { get; } = SourceOf(article);

    /// <summary>The file.</summary>
    public string Path { get; } = DocComment.Text(article.Path);

    /// <summary>Who said it, where.</summary>
    /// <param name="speaker">The speaker's name, or null.</param>
    /// <param name="mention">The speaker as written, or null.</param>
    public string Credit(string? speaker, string? mention)
    {
        if (speaker is null)
        {
            return Source;
        }

        var written = mention is null || mention == speaker ? "" : " (" + DocComment.Words(mention) + ")";
        return "— " + DocComment.Text(speaker) + written + ", " + Source;
    }

    /// <summary>File and line.</summary>
    public string Place(int line) => Path + ", line " + line.ToString(CultureInfo.InvariantCulture);

    private static string SourceOf(ArticleModel article)
    {
        var source = new StringBuilder();
        source.Append("<i>").Append(DocComment.Text(article.Title ?? article.Key)).Append("</i>");
        foreach (var author in article.Authors)
        {
            source.Append(", ").Append(DocComment.Text(author));
        }

        if (article.Publisher is { } publisher)
        {
            source.Append(", ").Append(DocComment.Text(publisher));
        }

        return article.Published is { } published ? source.Append(", ").Append(DocComment.Text(published)).ToString() : source.ToString();
    }
}
