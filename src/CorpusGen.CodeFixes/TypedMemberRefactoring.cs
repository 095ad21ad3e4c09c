using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Turns the literal of <c>Corpus.Cite("…")</c> into the typed member, <c>Corpus.Cite(Corpus.Harbour.Quotes.WeWillNot.Text)</c>, where it is
/// the whole of one quotation. The call gives the same, and is gone from the build once the quotation is gone from the corpus.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(TypedMemberRefactoring))]
[Shared]
public sealed class TypedMemberRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var cancellation = context.CancellationToken;
        var root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } literal
            || !literal.IsKind(SyntaxKind.StringLiteralExpression) || !literal.Span.Contains(context.Span))
        {
            return;
        }

        var model = await context.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is not null && CorpusOf(call, model, cancellation) is { } corpus
            && QuotationMembers.FindOnly(corpus, literal.Token.ValueText, model.Compilation, cancellation) is { } member)
        {
            var expression = corpus.ToMinimalDisplayString(model, literal.SpanStart) + member + "." + nameof(Quote.Text);
            context.RegisterRefactoring(CodeAction.Create(
                "Use the typed member " + expression,
                token => ApplyAsync(context.Document, new TextChange(literal.Span, expression), token),
                nameof(TypedMemberRefactoring)));
        }
    }

    // The words alone are claimed: an article or a speaker beside them is checked in the build only as long as the words are a constant.
    private static INamedTypeSymbol? CorpusOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        call.ArgumentList.Arguments.Count == 1
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { IsStatic: true, Name: nameof(CorpusCatalog.Cite) } method
        && LibraryType.Is(method.ReturnType, nameof(CitedWords))
        && QuoteParameter.Of(method) is { Length: 1 } marked && marked[0].Text == 0
            ? method.ContainingType
            : null;

    private static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
