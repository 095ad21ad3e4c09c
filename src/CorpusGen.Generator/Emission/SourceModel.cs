using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>A generated file of articles. Equal when the same file would come of it.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Articles">The articles in it, sorted by path.</param>
internal sealed record SourceModel(string HintName, EquatableArray<NamedArticle> Articles)
{
    /// <summary>Puts into the files of a layout what stands in them.</summary>
    public static IEnumerable<SourceModel> CreateAll(
        (((EquatableArray<ReadArticle> Articles, CorpusModel Corpus) Left, SourceLayout Layout) Left, ChangeSet Changes) input, CancellationToken cancellation)
    {
        var (((articles, corpus), layout), changes) = input;
        return layout.Files.Select(file => new SourceModel(file.HintName, EquatableArray.Convert(file.Articles.AsSpan(), Name)));

        NamedArticle Name(ArticlePlace place)
        {
            cancellation.ThrowIfCancellationRequested();
            var names = corpus.Articles[place.Named];
            return new NamedArticle(articles[place.Read].Model, names) { Tombstones = changes.Of(names) };
        }
    }
}
