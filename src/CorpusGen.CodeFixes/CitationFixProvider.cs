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

/// <summary>Makes a broken citation true: the source's words or an editor's marks, the right speaker, the right article, the right section. Applies what the diagnostic carries, and works nothing out itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationFixProvider))]
[Shared]
public sealed class CitationFixProvider : CodeFixProvider
{
    private const char Separator = ':';

    // In the order in which they are offered.
    private static readonly ImmutableArray<string> Properties = [FixProperties.Edits, FixProperties.MarkOmission, FixProperties.BracketChange, FixProperties.MarkBoth];
    private static readonly FixAllProvider All = FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [Rules.Altered.Id, Rules.WrongSpeaker.Id, Rules.WrongArticle.Id, Rules.UnknownArticle.Id, Rules.WrongSection.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var property in Properties)
            {
                if (SourceChanges.Of(diagnostic, property, text).Count > 0)
                {
                    var action = CodeAction.Create(TitleOf(diagnostic, property), token => ApplyAsync(context.Document, diagnostic, property, token), KeyOf(diagnostic, property));
                    context.RegisterCodeFix(action, diagnostic);
                }
            }
        }
    }

    private static string TitleOf(Diagnostic diagnostic, string property)
    {
        var instead = diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var value) ? value : null;
        return property switch
        {
            FixProperties.MarkOmission => "Mark the omission with an ellipsis",
            FixProperties.BracketChange => "Bracket the change",
            FixProperties.MarkBoth => "Mark the omission and bracket the change",
            _ when diagnostic.Id == Rules.Altered.Id => "Use the source's words",
            _ when diagnostic.Id == Rules.WrongSpeaker.Id => $"Credit {instead}",
            _ => $"Use '{instead}'",
        };
    }

    // What "fix all" repeats: the same kind of change for the same rule.
    private static string KeyOf(Diagnostic diagnostic, string property) => diagnostic.Id + Separator + property;

    private static string PropertyOf(string? key) => key is null ? FixProperties.Edits : key.Substring(key.IndexOf(Separator) + 1);

    private static async Task<Document> ApplyAsync(Document document, Diagnostic diagnostic, string property, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(SourceChanges.Of(diagnostic, property, text)));
    }

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(SourceChanges.OfAll(diagnostics, PropertyOf(context.CodeActionEquivalenceKey), text)));
    }
}
