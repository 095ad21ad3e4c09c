using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Surfaces;
using CorpusGen.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Completion.Typing;

/// <summary>Tells which part of a citation a string is that stands as an argument of a call or an attribute.</summary>
internal static class StringTyping
{
    /// <summary>The argument that a string stands in, be it among the values of an array; null when it stands elsewhere.</summary>
    /// <param name="text">The string.</param>
    public static SyntaxNode? ArgumentOf(ExpressionSyntax text)
    {
        SyntaxNode? node = text;
        while (node is ExpressionSyntax or CollectionElementSyntax && IsWrap(node.Parent))
        {
            node = node.Parent;
        }

        return node?.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax } or AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax } ? node.Parent : null;
    }

    /// <summary>The citation that the string is a part of; null when it is none.</summary>
    /// <param name="text">The string.</param>
    /// <param name="model">Tells what is called.</param>
    /// <param name="caret">Where the caret stands in the string.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static TypedCitation? Find(TypedString text, SemanticModel model, int caret, CancellationToken cancellation)
    {
        var (arguments, value) = ArgumentOf(text.Expression) switch
        {
            ArgumentSyntax { Parent: BaseArgumentListSyntax list } argument => (WrittenArguments.Of(list), argument.Expression),
            AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list } argument => (WrittenArguments.Of(list), argument.Expression),
            _ => default,
        };
        if (value?.Parent?.Parent?.Parent is not { } call)
        {
            return null;
        }

        foreach (var (member, parameter) in MarkedParametersOf(call, model, cancellation))
        {
            if (PartOf(arguments, member, parameter, value) is { } part)
            {
                return Create(text, part, new Reading(arguments, member, model, cancellation), parameter, caret);
            }
        }

        return null;
    }

    private static IEnumerable<(ISymbol Member, QuoteParameter Parameter)> MarkedParametersOf(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        if (GeneratedCite.Find(call, model, cancellation) is { } cite)
        {
            return [cite];
        }

        return MembersOf(call, model, cancellation)
            .SelectMany(m => (call is AttributeSyntax && m is IMethodSymbol constructor ? QuoteParameter.OfAttribute(constructor) : QuoteParameter.Of(m)).Select(p => (m, p)));
    }

    private static bool IsWrap(SyntaxNode? node) => node is ParenthesizedExpressionSyntax or InitializerExpressionSyntax or ArrayCreationExpressionSyntax
        or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax or CollectionElementSyntax;

    // Of a call that is not complete yet the compiler knows what it might become.
    private static ImmutableArray<ISymbol> MembersOf(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(call, cancellation);
        var candidates = info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols;
        return candidates.IsEmpty && call is InvocationExpressionSyntax invocation ? model.GetMemberGroup(invocation.Expression, cancellation) : candidates;
    }

    private static CitationPart? PartOf(WrittenArguments arguments, ISymbol member, QuoteParameter parameter, ExpressionSyntax value)
    {
        if (arguments.PropertySetBy(value) is { } property)
        {
            return property == nameof(CitesAttribute.Speaker) ? CitationPart.Speaker : null;
        }

        var position = arguments.ParameterOf(member, value);
        return position < 0 ? null
            : position == parameter.Text ? CitationPart.Words
            : position == parameter.Article ? CitationPart.Article
            : position == parameter.Speaker ? CitationPart.Speaker
            : null;
    }

    private static TypedCitation Create(TypedString text, CitationPart part, Reading reading, QuoteParameter parameter, int caret)
    {
        var (article, section) = ArticleTarget.Split(part == CitationPart.Article ? null : reading.Of(parameter.Article));
        var whole = text.ReadWhole();
        return new TypedCitation(part, text.Typed, part == CitationPart.Article ? ArticleTarget.Split(whole).Article ?? whole : whole, caret, new Citation
        {
            Text = part == CitationPart.Words ? "" : reading.Of(parameter.Text) ?? "",
            Article = article,
            Section = section,
            Speaker = part == CitationPart.Speaker ? null : reading.Of(parameter.Speaker) ?? reading.OfProperty(nameof(CitesAttribute.Speaker)),
            Date = reading.OfProperty(nameof(CitesAttribute.Date)),
            QuotationsOnly = parameter.QuotationsOnly,
        })
        {
            Owner = parameter.Corpus,
        };
    }

    // What the other arguments say.
    private sealed record Reading(WrittenArguments Arguments, ISymbol Member, SemanticModel Model, CancellationToken Cancellation)
    {
        public string? Of(int position)
        {
            var parameters = QuoteParameter.ParametersOf(Member);
            return Arguments.Of(Member, position) is { } value ? Of(value)
                : position >= 0 && position < parameters.Length && parameters[position].HasExplicitDefaultValue ? parameters[position].ExplicitDefaultValue as string
                : null;
        }

        public string? OfProperty(string name) => Of(Arguments.OfProperty(name));

        private string? Of(ExpressionSyntax? value) => ConstantText.Of(value, Model, Cancellation).Words?.Text;
    }
}
