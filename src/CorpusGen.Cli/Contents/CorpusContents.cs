using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Locking;
using CorpusGen.Project;

namespace CorpusGen.Cli.Contents;

/// <summary>What a corpus holds, under the names that the compiler gives it.</summary>
internal sealed class CorpusContents
{
    private readonly Lazy<ArticleKeys> _keys;

    private CorpusContents(CorpusReading reading, IReadOnlyList<ArticleContents> articles, IReadOnlyList<SpeakerModel> speakers)
    {
        Articles = articles;
        Speakers = speakers;
        _keys = new Lazy<ArticleKeys>(() => new ArticleKeys(reading.ToCitable()));
    }

    /// <summary>The articles, sorted by path.</summary>
    public IReadOnlyList<ArticleContents> Articles { get; }

    /// <summary>The speakers who are quoted, sorted by name.</summary>
    public IReadOnlyList<SpeakerModel> Speakers { get; }

    /// <summary>Every quotation, in the order of articles and text.</summary>
    public IEnumerable<QuotedContents> Quotations => Articles.SelectMany(a => a.Quotations);

    /// <summary>Names what a corpus holds.</summary>
    /// <param name="folder">The corpus.</param>
    public static CorpusContents Create(CorpusFolder folder)
    {
        var reading = folder.Corpus;
        var articles = reading.Articles.Select(a => ArticleModel.Create(a, embedText: false)).ToList();
        var settings = new Settings(Namespace: "", OptionNames.DefaultClassName, IsPublic: false, EmbedText: false, IsSupported: true);
        var locked = folder.Lock is { } file ? new LockModel(file.Lock) : null;
        var newcomers = reading.Articles.Where(a => locked?.Knows(a.Path) == false).Select(a => new Newcomer(a.Path, CorpusLock.HashOf(a)));
        var corpus = CorpusModel.Create(([.. articles.Select(a => ArticleSummary.Create(a, default))], settings), locked, [.. newcomers], default);
        return new CorpusContents(reading, [.. articles.Select((a, i) => new ArticleContents(reading.Articles[i], a, corpus.Find(a.Path)))], corpus.Speakers);
    }

    /// <summary>The article that citations call <paramref name="key"/>.</summary>
    /// <exception cref="WrongUseException">There is none, or the name fits several; the message says what to write.</exception>
    public ArticleContents Article(string key)
    {
        var found = _keys.Value.Find(key);
        if (found.Count == 0)
        {
            var nearest = _keys.Value.Nearest(key) is { } near ? $"; the nearest key is '{near}'" : "";
            throw new WrongUseException($"there is no article '{key}'{nearest}; 'corpusgen list articles' shows all keys.");
        }

        return Articles[found[0]];
    }

    /// <summary>The speaker of a name or of another spelling.</summary>
    /// <exception cref="WrongUseException">There is none.</exception>
    public SpeakerModel Speaker(string name) =>
        Speakers.FirstOrDefault(s => s.Name == name)
        ?? Speakers.FirstOrDefault(s => s.Aliases.Contains(name))
        ?? throw new WrongUseException($"nobody called '{name}' is quoted; 'corpusgen list speakers' shows who is.");
}
