using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Completion.Typing;

/// <summary>Finds the citation in which the caret stands.</summary>
internal static class TypedCitationFinder
{
    /// <summary>The citation at a place of a document; null when none is being typed there.</summary>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static async Task<TypedCitation?> FindAsync(Document document, int caret, CancellationToken cancellation)
    {
        var file = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (caret > file.Length
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is not { } tree)
        {
            return null;
        }

        if (TypedString.At(root, file, caret) is not { } text)
        {
            return CommentTyping.Find(tree, file.ToString(), caret, cancellation);
        }

        // What is called is asked for last: that costs most, and most strings are no arguments.
        return StringTyping.ArgumentOf(text.Expression) is not null
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            && LibraryType.IsReferencedBy(model.Compilation)
            ? StringTyping.Find(text, model, caret, cancellation)
            : null;
    }
}
