using System.Globalization;
using System.Threading;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>A generated file of articles. Equal when the same file would come of it.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Articles">The articles in it, sorted by path.</param>
internal sealed record SourceModel(string HintName, EquatableArray<NamedArticle> Articles)
{
    /// <summary>Names the articles of a shelf, and the file that they make; null when there are none.</summary>
    public static SourceModel? Create((ReadShelf Shelf, ((CorpusModel Corpus, FileNames Files) Left, ChangeSet Changes) Right) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (shelf, ((corpus, files), changes)) = input;
        if (shelf.Articles.IsEmpty)
        {
            return null;
        }

        var hintName = shelf.Number is { } number
            ? $"Articles.{number.ToString("000", CultureInfo.InvariantCulture)}.g.cs"
            : files[corpus.IndexOf(shelf.Articles[0].Model.Path)];
        return new SourceModel(hintName, EquatableArray.Convert(shelf.Articles.AsSpan(), article =>
        {
            var names = corpus.Find(article.Model.Path);
            return new NamedArticle(article.Model, names) { Tombstones = changes.Of(names) };
        }));
    }
}
