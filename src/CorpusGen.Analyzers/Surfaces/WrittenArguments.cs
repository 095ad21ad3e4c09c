using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>The arguments of a call or an attribute as the file writes them, for code that need not be complete.</summary>
internal readonly struct WrittenArguments
{
    private readonly List<(string? Name, bool IsProperty, ExpressionSyntax Value)> _arguments;

    private WrittenArguments(List<(string? Name, bool IsProperty, ExpressionSyntax Value)> arguments) => _arguments = arguments;

    /// <summary>The arguments of an attribute.</summary>
    public static WrittenArguments Of(AttributeArgumentListSyntax list)
    {
        var arguments = new List<(string?, bool, ExpressionSyntax)>(list.Arguments.Count);
        foreach (var argument in list.Arguments)
        {
            var name = argument.NameEquals?.Name ?? argument.NameColon?.Name;
            arguments.Add((name?.Identifier.ValueText, argument.NameEquals is not null, argument.Expression));
        }

        return new WrittenArguments(arguments);
    }

    /// <summary>The arguments of a call, a construction or an indexer.</summary>
    public static WrittenArguments Of(BaseArgumentListSyntax list)
    {
        var arguments = new List<(string?, bool, ExpressionSyntax)>(list.Arguments.Count);
        foreach (var argument in list.Arguments)
        {
            arguments.Add((argument.NameColon?.Name.Identifier.ValueText, false, argument.Expression));
        }

        return new WrittenArguments(arguments);
    }

    /// <summary>The value of a parameter, by name or by position; null when it is left out or there is no such parameter.</summary>
    /// <param name="member">What is called.</param>
    /// <param name="position">The parameter.</param>
    public ExpressionSyntax? Of(ISymbol member, int position)
    {
        for (var i = 0; i < _arguments.Count; i++)
        {
            if (position >= 0 && !_arguments[i].IsProperty && ParameterOf(member, i) == position)
            {
                return _arguments[i].Value;
            }
        }

        return null;
    }

    /// <summary>The value of a property of an attribute; null when it is not set.</summary>
    public ExpressionSyntax? OfProperty(string name)
    {
        foreach (var argument in _arguments)
        {
            if (argument.IsProperty && argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The property of an attribute that is set by <paramref name="value"/>; null when it is none.</summary>
    public string? PropertySetBy(ExpressionSyntax value) => Find(value) is >= 0 and var i && _arguments[i].IsProperty ? _arguments[i].Name : null;

    /// <summary>The position of the parameter that gets <paramref name="value"/>; -1 when there is none.</summary>
    /// <param name="member">What is called.</param>
    /// <param name="value">One of the arguments.</param>
    public int ParameterOf(ISymbol member, ExpressionSyntax value) => Find(value) is >= 0 and var i && !_arguments[i].IsProperty ? ParameterOf(member, i) : -1;

    private int Find(ExpressionSyntax value) => _arguments.FindIndex(a => a.Value == value);

    // "params" takes what lies behind the other parameters, too.
    private int ParameterOf(ISymbol member, int argument)
    {
        var parameters = QuoteParameter.ParametersOf(member);
        if (_arguments[argument].Name is not { } name)
        {
            var last = parameters.Length - 1;
            return argument <= last ? argument : last >= 0 && parameters[last].IsParams ? last : -1;
        }

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
