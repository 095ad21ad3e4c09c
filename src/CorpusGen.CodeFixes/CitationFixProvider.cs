using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes;

/// <summary>Makes a broken citation true: the source's words, the right speaker, the right article. Applies what the diagnostic carries, and works nothing out itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationFixProvider))]
[Shared]
public sealed class CitationFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider All = FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [Rules.Altered.Id, Rules.WrongSpeaker.Id, Rules.WrongArticle.Id, Rules.UnknownArticle.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (SourceChanges.Of(diagnostic, text).Count > 0)
            {
                var action = CodeAction.Create(TitleOf(diagnostic), token => ApplyAsync(context.Document, diagnostic, token), diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static string TitleOf(Diagnostic diagnostic)
    {
        var instead = diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var value) ? value : null;
        return diagnostic.Id == Rules.Altered.Id ? "Use the source's words"
            : diagnostic.Id == Rules.WrongSpeaker.Id ? $"Credit {instead}"
            : $"Use '{instead}'";
    }

    private static async Task<Document> ApplyAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(SourceChanges.Of(diagnostic, text)));
    }

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(SourceChanges.OfAll(diagnostics, text)));
    }
}
