using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>
/// Makes typed C# of a folder of articles. Reports nothing: what is wrong with an article is the analyzer's to say, and a text that cannot be
/// used is left out.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project wants. Typing C# changes none of it.
        var settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(Settings.Create)
            .WithTrackingName(Steps.Settings);

        // Which additional files are ours, and which sidecar belongs to which article.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(CorpusFile.Create)
            .WhereNotNull()
            .WithTrackingName(Steps.Files);
        var pairs = files
            .Select(static (file, _) => file.Path)
            .WithTrackingName(Steps.Paths)
            .Collect()
            .Select(FilePairs.Create)
            .WithTrackingName(Steps.Pairs);
        var sidecars = files
            .Where(static file => file.Kind == OptionNames.KindSidecar)
            .Collect()
            .Select(SidecarSet.Create)
            .WithTrackingName(Steps.Sidecars);
        var articleFiles = files
            .Where(static file => file.Kind == OptionNames.KindArticle)
            .Combine(pairs)
            .Combine(sidecars)
            .Select(ArticleFile.Create)
            .WhereNotNull()
            .WithTrackingName(Steps.ArticleFiles);

        // What was locked; nothing in most projects.
        var locked = files
            .Where(static file => file.Kind == OptionNames.KindLock)
            .Collect()
            .Select(LockModel.Read)
            .WithTrackingName(Steps.Lock);
        var newcomers = articleFiles
            .Combine(locked)
            .Select(Newcomer.Create)
            .WhereNotNull()
            .WithTrackingName(Steps.Newcomers)
            .Collect();

        // Each article alone: an edit reads one file. From here on no step holds an object of the compiler.
        var articles = articleFiles
            .Combine(settings)
            .Select(ArticleModel.Read)
            .WhereNotNull()
            .WithTrackingName(Steps.Articles);

        // All articles together: names that must not clash, and speakers who are the same in several articles.
        var corpus = articles
            .Select(ArticleSummary.Create)
            .WithTrackingName(Steps.Summaries)
            .Collect()
            .Combine(settings)
            .Combine(locked)
            .Combine(newcomers)
            .Select(static (input, cancellation) => CorpusModel.Create(input.Left.Left, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(Steps.Corpus);

        // What has changed since it was locked; nothing where nothing is locked.
        var changes = articleFiles
            .Combine(corpus)
            .Select(ArticleChanges.Find)
            .WhereNotNull()
            .WithTrackingName(Steps.Changes)
            .Collect()
            .Select(ChangeSet.Create)
            .WithTrackingName(Steps.ChangeSet);

        // Each article with what the corpus says of it: it changes only when its own part of that does.
        var sources = articles
            .Combine(corpus)
            .Combine(changes)
            .Select(NamedArticle.Create)
            .WithTrackingName(Steps.NamedArticles)
            .Collect()
            .SelectMany(SourceLayout.Divide)
            .WithTrackingName(Steps.Sources);

        // Whether the words of all articles fit into string literals.
        var form = articles
            .Select(TextForms.Count)
            .WithTrackingName(Steps.Lengths)
            .Collect()
            .Select(TextForms.Choose)
            .WithTrackingName(Steps.Form);

        context.RegisterSourceOutput(sources.Combine(settings).Combine(form), ArticleEmitter.Emit);
        context.RegisterSourceOutput(corpus.Combine(settings).Combine(form), CorpusEmitter.Emit);
    }
}
