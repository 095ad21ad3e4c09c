using System;
using System.Collections.Immutable;
using CorpusGen.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>
/// Finds citations in attributes: <c>[Cites]</c>, and attributes whose constructors have a parameter marked with
/// <see cref="CorpusQuoteAttribute"/>. Works on syntax, because no declaration kind may be missed.
/// </summary>
/// <param name="reporter">Judges them.</param>
internal sealed class AttributeSurface(CitationReporter reporter)
{
    // The constructor of [Cites]: article, text. Speaker and date are properties.
    private static readonly ImmutableArray<QuoteParameter> OfCites = [new QuoteParameter(1, 0, -1, false, null)];

    /// <summary>Registers what is looked at.</summary>
    public void Register(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments.Count: > 0 } list
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not IMethodSymbol constructor)
        {
            return;
        }

        var isCites = LibraryType.Is(constructor.ContainingType, nameof(CitesAttribute));
        foreach (var parameter in isCites ? OfCites : QuoteParameter.Of(constructor))
        {
            Check(context, list, constructor, parameter);
        }
    }

    private void Check(SyntaxNodeAnalysisContext context, AttributeArgumentListSyntax list, IMethodSymbol constructor, QuoteParameter parameter)
    {
        var (article, section) = ArticleTarget.Split(Read(context, ArgumentOf(list, constructor, parameter.Article)));
        var speaker = Read(context, ArgumentOf(list, constructor, parameter.Speaker) ?? PropertyOf(list, nameof(CitesAttribute.Speaker)));
        var date = Read(context, PropertyOf(list, nameof(CitesAttribute.Date)));
        if (Read(context, ArgumentOf(list, constructor, parameter.Text)) is not { } words)
        {
            return;
        }

        var site = new CitationSite
        {
            Citation = new Citation
            {
                Text = words.Text,
                Article = article?.Text,
                Section = section?.Text,
                Speaker = speaker?.Text,
                Date = date?.Text,
                QuotationsOnly = parameter.QuotationsOnly,
            },
            Words = words,
            Article = article,
            Section = section,
            Speaker = speaker,
            Date = date,
        };
        reporter.Check(site, new CitingFile(context.Node.SyntaxTree), context.ReportDiagnostic, context.CancellationToken);
    }

    // What is no constant here is the compiler's to report (CS0182).
    private static LocatedWords? Read(SyntaxNodeAnalysisContext context, AttributeArgumentSyntax? argument) =>
        ConstantText.Of(argument?.Expression, context.SemanticModel, context.CancellationToken).Words;

    private static AttributeArgumentSyntax? ArgumentOf(AttributeArgumentListSyntax list, IMethodSymbol constructor, int position)
    {
        if (position < 0 || position >= constructor.Parameters.Length)
        {
            return null;
        }

        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var isMeant = argument.NameColon is { } name
                ? name.Name.Identifier.ValueText == constructor.Parameters[position].Name
                : argument.NameEquals is null && i == position;
            if (isMeant)
            {
                return argument;
            }
        }

        return null;
    }

    private static AttributeArgumentSyntax? PropertyOf(AttributeArgumentListSyntax list, string name)
    {
        foreach (var argument in list.Arguments)
        {
            if (string.Equals(argument.NameEquals?.Name.Identifier.ValueText, name, StringComparison.Ordinal))
            {
                return argument;
            }
        }

        return null;
    }
}
