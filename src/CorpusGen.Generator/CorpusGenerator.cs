using System;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Makes typed C# of a folder of articles. Reports nothing: what is wrong with an article is the analyzer's to say, and a text that cannot be
/// used is left out.
/// </summary>
/// <remarks>
/// After a keystroke in C# the compiler walks every collected list, and after an edit of an article every step over all files, though nothing is run:
/// so there is one such list, of the compiler's own texts; articles stand on shelves, of which there are never many. docs/performance.md has the figures.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly Func<string, bool>? _isNamed;

    /// <summary>The generator as compilers make it.</summary>
    public CorpusGenerator()
        : this(null)
    {
    }

    /// <summary>A generator that leaves out what nobody names.</summary>
    /// <param name="isNamed">
    /// Whether code says a name anywhere; null when that is not known. An article comes into code by the name of its property or of its record alone, so the code of
    /// others changes nothing of what binds.
    /// </param>
    internal CorpusGenerator(Func<string, bool>? isNamed) => _isNamed = isNamed;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project wants. Typing C# changes none of it.
        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(Settings.Create)
            .WithTrackingName(Steps.Settings);

        // Which additional files are ours, and which sidecar belongs to which article.
        var folder = context.AdditionalTextsProvider
            .Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(CorpusFolder.Create)
            .WithTrackingName(Steps.Files);
        var pairs = folder
            .Select(static (files, _) => files.Paths)
            .WithTrackingName(Steps.Paths)
            .Select(FilePairs.Create)
            .WithTrackingName(Steps.Pairs);
        var paired = folder
            .Combine(pairs)
            .Combine(settings);
        var shelves = paired
            .SelectMany(ArticleShelves.Create)
            .WithTrackingName(Steps.Shelves);

        // What was locked; nothing in most projects.
        var locked = folder
            .Select(static (files, _) => files.LockFile)
            .WithTrackingName(Steps.LockFile)
            .Select(LockModel.Read)
            .WithTrackingName(Steps.Lock);
        var newcomers = paired
            .Combine(locked)
            .SelectMany(Newcomer.FilesOf)
            .Choose(Newcomer.Create)
            .WithTrackingName(Steps.Newcomers)
            .Collect();

        // Each shelf alone: an edit reads one file, and what stands beside it on its shelf is known. From here on no step holds an object of the compiler.
        var articles = shelves
            .Select(ReadShelf.Read)
            .WithTrackingName(Steps.Articles);

        // All articles together: names that must not clash, and speakers who are the same in several articles.
        var summaries = articles
            .Select(ReadShelf.Summarize)
            .WithTrackingName(Steps.ShelfSummaries)
            .Collect()
            .Select(ReadShelf.Join)
            .WithTrackingName(Steps.Summaries);
        var corpus = summaries
            .Combine(settings)
            .Combine(locked)
            .Combine(newcomers)
            .Select(static (input, cancellation) => CorpusModel.Create(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(Steps.Corpus);

        // What has changed since it was locked; nothing where nothing is locked.
        var changes = paired
            .Combine(corpus)
            .SelectMany(LockedFile.FilesOf)
            .Choose(ArticleChanges.Find)
            .WithTrackingName(Steps.Changes)
            .Collect()
            .Select(ChangeSet.Create)
            .WithTrackingName(Steps.ChangeSet);

        // The generated files, one for each shelf, each with all that it is made of: it changes only when its own part of the corpus does.
        var names = corpus
            .Select(FileNames.Create)
            .WithTrackingName(Steps.FileNames);
        var sources = articles
            .Combine(corpus.Combine(names).Combine(changes))
            .Choose(SourceModel.Create)
            .WithTrackingName(Steps.Sources);

        // Whether the words of all articles fit into string literals.
        var form = articles
            .Select(ReadShelf.Measure)
            .WithTrackingName(Steps.Lengths)
            .Collect()
            .Select(TextForms.Choose)
            .WithTrackingName(Steps.Form);

        var style = settings.Combine(form);
        context.RegisterSourceOutput(sources.Combine(style), (output, input) => ArticleEmitter.Emit(output, input, _isNamed));
        context.RegisterSourceOutput(corpus.Combine(style), CorpusEmitter.Emit);
    }
}
