using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>A parameter whose arguments are quotations, and those beside it that say where they stand and who said them.</summary>
/// <param name="Text">The position of the marked parameter.</param>
/// <param name="Article">The position of the parameter with the article's key, or -1.</param>
/// <param name="Speaker">The position of the parameter with the speaker's name, or -1.</param>
/// <param name="QuotationsOnly">Whether the words must stand inside a quotation.</param>
/// <param name="Corpus">The assembly in whose corpus the words must stand; null when any corpus will do.</param>
internal sealed record QuoteParameter(int Text, int Article, int Speaker, bool QuotationsOnly, IAssemblySymbol? Corpus)
{
    /// <summary>What stands in every file that marks a parameter.</summary>
    public const string MarkName = "CorpusQuote";

    // The constructor of [Cites]: article, text. Speaker and date are properties.
    private static readonly ImmutableArray<QuoteParameter> OfCites = [new QuoteParameter(1, 0, -1, false, null)];

    /// <summary>The parameters of an attribute that hold quotations: those that are marked, and that of <c>[Cites]</c>.</summary>
    public static ImmutableArray<QuoteParameter> OfAttribute(IMethodSymbol constructor) =>
        LibraryType.Is(constructor.ContainingType, nameof(CitesAttribute)) ? OfCites : Of(constructor);

    /// <summary>The marked parameters of a method or an indexer; empty for almost all of them.</summary>
    public static ImmutableArray<QuoteParameter> Of(ISymbol member)
    {
        var parameters = ParametersOf(member);
        List<QuoteParameter>? marked = null;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (FindMark(member, i) is { } mark)
            {
                (marked ??= []).Add(new QuoteParameter(
                    i,
                    Position(parameters, NameIn(mark, nameof(CorpusQuoteAttribute.ArticleParameter)) ?? "article"),
                    Position(parameters, NameIn(mark, nameof(CorpusQuoteAttribute.SpeakerParameter)) ?? "speaker"),
                    IsTrue(mark, nameof(CorpusQuoteAttribute.QuotationsOnly)),
                    IsTrue(mark, nameof(CorpusQuoteAttribute.OwnCorpus)) ? member.ContainingAssembly : null));
            }
        }

        return marked is null ? [] : [.. marked];
    }

    /// <summary>The parameters of a method, an indexer, or of what a delegate calls.</summary>
    public static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    // An override takes over the marks of what it overrides.
    private static AttributeData? FindMark(ISymbol member, int position)
    {
        for (var declaration = member; declaration is not null; declaration = OverriddenBy(declaration))
        {
            foreach (var attribute in ParametersOf(declaration)[position].GetAttributes())
            {
                if (LibraryType.Is(attribute.AttributeClass, nameof(CorpusQuoteAttribute)))
                {
                    return attribute;
                }
            }
        }

        return null;
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static string? NameIn(AttributeData mark, string property) => ValueIn(mark, property) as string;

    private static bool IsTrue(AttributeData mark, string property) => ValueIn(mark, property) is true;

    private static object? ValueIn(AttributeData mark, string property)
    {
        foreach (var argument in mark.NamedArguments)
        {
            if (argument.Key == property && argument.Value.Kind == TypedConstantKind.Primitive)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    private static int Position(ImmutableArray<IParameterSymbol> parameters, string name)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
