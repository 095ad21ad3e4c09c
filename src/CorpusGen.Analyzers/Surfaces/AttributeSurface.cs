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

        foreach (var parameter in QuoteParameter.OfAttribute(constructor))
        {
            Check(context, WrittenArguments.Of(list), constructor, parameter);
        }
    }

    private void Check(SyntaxNodeAnalysisContext context, WrittenArguments arguments, IMethodSymbol constructor, QuoteParameter parameter)
    {
        var (article, section) = ArticleTarget.Split(Read(context, arguments.Of(constructor, parameter.Article)));
        var speaker = Read(context, arguments.Of(constructor, parameter.Speaker) ?? arguments.OfProperty(nameof(CitesAttribute.Speaker)));
        var date = Read(context, arguments.OfProperty(nameof(CitesAttribute.Date)));
        if (Read(context, arguments.Of(constructor, parameter.Text)) is not { } words)
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
    private static LocatedWords? Read(SyntaxNodeAnalysisContext context, ExpressionSyntax? argument) =>
        ConstantText.Of(argument, context.SemanticModel, context.CancellationToken).Words;
}
