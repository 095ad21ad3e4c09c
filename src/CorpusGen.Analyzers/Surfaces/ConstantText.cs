using System.Threading;
using CorpusGen.Analyzers.Literals;
using CorpusGen.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>What an argument of a citation is for the compiler.</summary>
/// <param name="Words">Its characters and where they stand; null when it is null, left out or no constant.</param>
/// <param name="IsUnknown">Whether it has a value that only the running program knows.</param>
internal readonly record struct ConstantText(LocatedWords? Words, bool IsUnknown)
{
    /// <summary>Nothing is said.</summary>
    public static ConstantText None { get; } = new(null, false);

    /// <summary>Reads an expression.</summary>
    /// <param name="expression">The expression; null when the argument is left out.</param>
    /// <param name="model">Gives its value.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ConstantText Of(ExpressionSyntax? expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is null)
        {
            return None;
        }

        return Of(expression, model.GetConstantValue(expression, cancellation), model, cancellation);
    }

    /// <summary>Reads an expression whose value is known already.</summary>
    public static ConstantText Of(ExpressionSyntax expression, Optional<object?> value, SemanticModel model, CancellationToken cancellation) => value switch
    {
        { HasValue: true, Value: string text } => new(LiteralReader.Read(expression, text, model, cancellation), false),
        { HasValue: true } => None,
        _ => new(null, true),
    };
}
