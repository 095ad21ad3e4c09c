using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>A corpus that was read, to be written in any form and in any number of files.</summary>
internal sealed class EmittedCorpus
{
    private static readonly Settings Settings = new("Newsroom", "Corpus", IsPublic: false, EmbedText: false, IsSupported: true);

    private readonly EquatableArray<ReadArticle> _articles;
    private readonly CorpusModel _corpus;

    /// <summary>Reads a corpus.</summary>
    public EmittedCorpus(SyntheticCorpus corpus)
    {
        _articles = [.. corpus.Files.Select(f => new ReadArticle(ArticleModel.Create(ArticleReader.Read(f.Path, f.Text), embedText: false)))];
        _corpus = CorpusModel.Create((EquatableArray.Convert(_articles.AsSpan(), a => a.Summary), Settings), null, [], default);
    }

    /// <summary>Writes all of it.</summary>
    /// <param name="files">Into how many files of articles.</param>
    /// <param name="form">Where words stand.</param>
    public IReadOnlyList<string> Write(int files, TextForm form)
    {
        var shelves = _articles.Select((article, i) => (article, i)).GroupBy(a => a.i % files, a => a.article);
        return
        [
            .. shelves.Select(s => Write(new ReadShelf(s.Key, s.ToEquatableArray()), form).ToString()),
            CorpusEmitter.Write(_corpus, Settings, form, default).ToString(),
        ];
    }

    /// <summary>Writes one file with the first articles, of which the generator remembers nothing.</summary>
    public void WriteFile(int articles, TextForm form) => Write(new ReadShelf(0, [.. _articles.Take(articles).Select(a => new ReadArticle(a.Model with { }))]), form);

    private SourceText Write(ReadShelf shelf, TextForm form) =>
        ArticleEmitter.Write(SourceModel.Create((shelf, ((_corpus, new FileNames([])), new ChangeSet([]))), default)!, Settings, form, default);
}
