using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusGen.Citations;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Finds citations in the arguments of parameters that are marked with <see cref="CorpusQuoteAttribute"/>.</summary>
/// <param name="reporter">Judges them.</param>
internal sealed class CallSurface(CitationReporter reporter)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<QuoteParameter>> _marked = new(SymbolEqualityComparer.Default);

    /// <summary>Registers what is looked at.</summary>
    public void Register(CompilationStartAnalysisContext context) =>
        context.RegisterOperationAction(Analyze, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference);

    private void Analyze(OperationAnalysisContext context)
    {
        var (member, arguments) = context.Operation switch
        {
            IInvocationOperation call => ((ISymbol?)call.TargetMethod, call.Arguments),
            // Attributes are looked at as syntax.
            IObjectCreationOperation { Parent: not IAttributeOperation } creation => (creation.Constructor, creation.Arguments),
            IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer => (indexer.Property, indexer.Arguments),
            _ => (null, []),
        };
        if (member is null || arguments.IsEmpty)
        {
            return;
        }

        foreach (var parameter in _marked.GetOrAdd(member.OriginalDefinition, QuoteParameter.Of))
        {
            Analyze(context, parameter, arguments);
        }
    }

    private void Analyze(OperationAnalysisContext context, QuoteParameter parameter, ImmutableArray<IArgumentOperation> arguments)
    {
        var (article, section) = ArticleTarget.Split(ReadClaim(context, Find(arguments, parameter.Article)));
        var speaker = ReadClaim(context, Find(arguments, parameter.Speaker));
        if (Find(arguments, parameter.Text) is not { ArgumentKind: not ArgumentKind.DefaultValue } argument)
        {
            return;
        }

        foreach (var value in Values(argument))
        {
            var text = Read(context, value);
            if (text.Words is { } words)
            {
                var site = new CitationSite
                {
                    Citation = new Citation
                    {
                        Text = words.Text,
                        Article = article?.Text,
                        Section = section?.Text,
                        Speaker = speaker?.Text,
                        QuotationsOnly = parameter.QuotationsOnly,
                    },
                    Words = words,
                    Article = Placed(article, Find(arguments, parameter.Article)),
                    Section = Placed(section, Find(arguments, parameter.Article)),
                    Speaker = Placed(speaker, Find(arguments, parameter.Speaker)),
                };
                reporter.Check(site, new CitingFile(value.Syntax.SyntaxTree), context.ReportDiagnostic, context.CancellationToken, parameter.Corpus);
            }
            else
            {
                ReportUnknown(context, value, text);
            }
        }
    }

    private LocatedWords? ReadClaim(OperationAnalysisContext context, IArgumentOperation? argument)
    {
        if (argument is null)
        {
            return null;
        }

        var text = Read(context, argument.Value);
        if (argument.ArgumentKind != ArgumentKind.DefaultValue)
        {
            ReportUnknown(context, argument.Value, text);
        }

        return text.Words;
    }

    // A value that was left out has no place of its own: it stands where the method is declared.
    private static LocatedWords? Placed(LocatedWords? words, IArgumentOperation? argument) =>
        argument is { ArgumentKind: ArgumentKind.DefaultValue } ? null : words;

    private static ConstantText Read(OperationAnalysisContext context, IOperation value) =>
        value.Syntax is ExpressionSyntax expression && value.SemanticModel is { } model
            ? ConstantText.Of(expression, value.ConstantValue, model, context.CancellationToken)
            : new ConstantText(null, !value.ConstantValue.HasValue);

    private void ReportUnknown(OperationAnalysisContext context, IOperation value, ConstantText text)
    {
        if (text.IsUnknown && !Provenance.IsChecked(value) && value.Kind != OperationKind.Invalid)
        {
            reporter.Report(Rules.NotConstant, value.Syntax.GetLocation(), context.ReportDiagnostic);
        }
    }

    private static IArgumentOperation? Find(ImmutableArray<IArgumentOperation> arguments, int position)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == position)
            {
                return argument;
            }
        }

        return null;
    }

    // "params" gathers several values in an array or a collection, and so may the caller.
    private static ImmutableArray<IOperation> Values(IArgumentOperation argument) => Unwrap(argument.Value) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        ICollectionExpressionOperation collection => collection.Elements,
        _ => [argument.Value],
    };

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : value;
}
