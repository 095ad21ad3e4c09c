using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Locking;
using CorpusGen.Problems;
using CorpusGen.Project;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>What a compilation knows of its corpus: the options, the files, and the articles once they are needed. Holds nothing of the compilation.</summary>
internal sealed class ProjectCorpus
{
    private static readonly OptionsMemory<ProjectCorpus> Known = new(static o => new ProjectCorpus(o));

    // The same reading for the same text, so that what was made of it is known again.
    private static readonly ConditionalWeakTable<SourceText, LockReading> Locks = new();

    private readonly Dictionary<AdditionalText, CorpusFile> _byText = [];
    private readonly Dictionary<string, CorpusFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<CorpusFile, ArticleFiles<CorpusFile>> _articleOf = [];
    private readonly EquatableArray<ArticleFiles<CorpusFile>> _articles;
    private readonly ILookup<string?, Problem> _pairingProblems;
    private LoadedCorpus? _loaded;

    private ProjectCorpus(AnalyzerOptions options)
    {
        var properties = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        Project = ProjectOptions.Read(name => properties.TryGetValue(OptionNames.PropertyPrefix + name, out var value) ? value : null);
        foreach (var text in options.AdditionalFiles)
        {
            if (CorpusFile.Create(text, options.AnalyzerConfigOptionsProvider) is { } file)
            {
                Add(file);
            }
        }

        LockFile = _byText.Values.Where(f => f.Kind == OptionNames.KindLock).OrderBy(f => f.Path, StringComparer.Ordinal).FirstOrDefault();
        var pairing = CorpusFiles.Pair(_byText.Values.Where(f => f.Item.IsInCorpus), f => f.Path);
        _articles = pairing.Articles;
        _pairingProblems = pairing.Problems.AsEnumerable().ToLookup(p => p.Path, StringComparer.Ordinal);
        foreach (var article in _articles)
        {
            _articleOf.Add(article.Article, article);
            if (article.Sidecar is { } sidecar)
            {
                _articleOf.Add(sidecar, article);
            }
        }
    }

    /// <summary>The project's options.</summary>
    public ProjectOptionsReading Project { get; }

    /// <summary>The lock file; null when the project has none. Of two the first by path.</summary>
    public CorpusFile? LockFile { get; }

    /// <summary>Whether the project has no article.</summary>
    public bool IsEmpty => _articles.IsEmpty;

    /// <summary>What the options and additional files of a compilation say; the rule groups share it, and so do compilations between which none of them changed.</summary>
    public static ProjectCorpus Of(AnalyzerOptions options) => Known.Get(options);

    /// <summary>What an additional file is to us; null when it is not ours.</summary>
    public CorpusFile? Find(AdditionalText text) => _byText.TryGetValue(text, out var file) ? file : null;

    /// <summary>The text of the article to which <paramref name="file"/> belongs, be it the article or its sidecar; null when there is none or it cannot be read.</summary>
    public ArticleText? ArticleOf(CorpusFile file, CancellationToken cancellation) =>
        _articleOf.TryGetValue(file, out var files) ? TextOf(files, cancellation) : null;

    /// <summary>The corpus, read and indexed. Each file and each citation asks for it, so what was found is kept.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public LoadedCorpus Load(CancellationToken cancellation) =>
        _loaded ??= LoadedCorpus.Of([.. _articles.Select(a => TextOf(a, cancellation)).OfType<ArticleText>()], ReadLock(cancellation), cancellation);

    /// <summary>What is wrong with a file beside the other files of the corpus (CG0102, CG0103, CG0108).</summary>
    /// <param name="path">The file, relative to the corpus folder.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IEnumerable<Problem> ProblemsAcross(string path, CancellationToken cancellation) =>
        _pairingProblems[path].Concat(Load(cancellation).ProblemsOf(path));

    /// <summary>The lock file, read; null when the project has none or the compiler cannot read it.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public LockReading? ReadLock(CancellationToken cancellation) =>
        LockFile?.Text.GetText(cancellation) is { } text ? Locks.GetValue(text, t => LockReader.Read(LockFile.Path, t.ToString())) : null;

    /// <summary>A place in an article or sidecar; null when the project has no such file or cannot read it.</summary>
    /// <param name="path">The file, relative to the corpus folder.</param>
    /// <param name="span">The place; cut to the file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Location? Locate(string path, SourceSpan span, CancellationToken cancellation) =>
        _byPath.TryGetValue(path, out var file) && file.Text.GetText(cancellation) is { } text ? ToLocation(file.Text, text, span) : null;

    /// <summary>A place in an additional file, cut to its text.</summary>
    public static Location ToLocation(AdditionalText file, SourceText text, SourceSpan span)
    {
        var start = Math.Min(span.Start, text.Length);
        var place = TextSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, text.Length)));
        return Location.Create(file.Path, place, text.Lines.GetLinePositionSpan(place));
    }

    private void Add(CorpusFile file)
    {
        _byText[file.Text] = file;

        // A document may have the same path in the project as an article has in the corpus.
        if (file.Kind != OptionNames.KindCiting && !_byPath.ContainsKey(file.Path))
        {
            _byPath.Add(file.Path, file);
        }
    }

    private static ArticleText? TextOf(ArticleFiles<CorpusFile> files, CancellationToken cancellation) =>
        Hold(files.Article, cancellation) is { } article ? new ArticleText(article, Hold(files.Sidecar, cancellation)) : null;

    private static HeldFile? Hold(CorpusFile? file, CancellationToken cancellation) =>
        file?.Text.GetText(cancellation) is { } text ? new HeldFile(file.Path, text) : null;
}
