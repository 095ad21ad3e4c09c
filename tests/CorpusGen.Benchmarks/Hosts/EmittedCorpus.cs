using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

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
        _corpus = CorpusModel.Create((ReadArticle.SummariesOf(_articles, default), Settings), null, [], default);
    }

    /// <summary>Writes all of it.</summary>
    /// <param name="files">Into how many files of articles.</param>
    /// <param name="form">Where words stand.</param>
    public IReadOnlyList<string> Write(int files, TextForm form)
    {
        var places = Enumerable.Range(0, _articles.Count).Select(i => new ArticlePlace(i, _corpus.IndexOf(_articles[i].Model.Path)));
        var layout = new SourceLayout([.. places.GroupBy(p => p.Read % files).Select(g => new SourceFile($"{g.Key}.g.cs", g.ToEquatableArray()))]);
        return
        [
            .. Divide(layout).Select(s => ArticleEmitter.Write(s, Settings, form, default).ToString()),
            CorpusEmitter.Write(_corpus, Settings, form, default).ToString(),
        ];
    }

    /// <summary>Writes one file with the first articles.</summary>
    public void WriteFile(int articles, TextForm form) =>
        ArticleEmitter.Write(Divide(new SourceLayout([new SourceFile("a.g.cs", [.. Enumerable.Range(0, articles).Select(i => new ArticlePlace(i, i))])])).Single(), Settings, form, default);

    private IEnumerable<SourceModel> Divide(SourceLayout layout) => SourceModel.CreateAll((((_articles, _corpus), layout), new ChangeSet([])), default);
}
