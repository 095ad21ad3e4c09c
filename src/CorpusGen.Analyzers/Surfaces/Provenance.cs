using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Recognises values that are no constants and yet need no check of their own.</summary>
internal static class Provenance
{
    /// <summary>
    /// Whether the value was taken from the corpus itself (<see cref="Quote.Text"/>, <see cref="CorpusGen.Article.Key"/>,
    /// <see cref="CorpusGen.Speaker.Name"/>), or is handed on by a method whose own callers are checked.
    /// </summary>
    public static bool IsChecked(IOperation value) => value switch
    {
        IConversionOperation { IsImplicit: true } conversion => IsChecked(conversion.Operand),
        IConditionalAccessOperation conditional => IsChecked(conditional.WhenNotNull),
        IPropertyReferenceOperation property => IsOfCorpus(property.Property),
        IParameterReferenceOperation parameter => IsHandedOn(parameter.Parameter),
        _ => false,
    };

    private static bool IsOfCorpus(IPropertySymbol property) => property.Name switch
    {
        nameof(Quote.Text) => LibraryType.Is(property.ContainingType, nameof(Quote)),
        nameof(CorpusGen.Article.Key) => LibraryType.Is(property.ContainingType, nameof(CorpusGen.Article)),
        nameof(CorpusGen.Speaker.Name) => LibraryType.Is(property.ContainingType, nameof(CorpusGen.Speaker)),
        _ => false,
    };

    private static bool IsHandedOn(IParameterSymbol parameter)
    {
        var marked = parameter.ContainingSymbol is { } member ? QuoteParameter.Of(member) : ImmutableArray<QuoteParameter>.Empty;
        foreach (var mark in marked)
        {
            if (parameter.Ordinal == mark.Text || parameter.Ordinal == mark.Article || parameter.Ordinal == mark.Speaker)
            {
                return true;
            }
        }

        return false;
    }
}
