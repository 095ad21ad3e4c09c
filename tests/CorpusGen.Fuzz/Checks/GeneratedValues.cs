using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Dates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Compares the values that stand in generated code with what was read of the articles: the same articles, quotations and dates, character for character.</summary>
internal static class GeneratedValues
{
    /// <summary>Compares.</summary>
    public static void Check(IReadOnlyList<SyntaxTree> trees, CorpusReading reading, bool embedsText)
    {
        var records = trees.SelectMany(t => t.GetRoot().DescendantNodes(n => n is not (MethodDeclarationSyntax or FieldDeclarationSyntax)).OfType<RecordDeclarationSyntax>()).ToList();
        FailedCheckException.Unless(records.Count == reading.Articles.Count, "each article is generated once", () => $"{records.Count} of {reading.Articles.Count}");
        foreach (var record in records)
        {
            var values = record.Members.OfType<ConstructorDeclarationSyntax>().Single().Initializer!.ArgumentList.Arguments
                .ToDictionary(a => a.NameColon!.Name.Identifier.ValueText, a => Value(a.Expression));
            var article = reading.Articles.SingleOrDefault(a => a.Path == values["path"]);
            FailedCheckException.Unless(article is not null, "values come back unchanged", () => $"no article has the path {values["path"]}");
            var metadata = article!.Metadata;
            CompareTexts(
                [article.Key, metadata.Title, metadata.Publisher, metadata.Url, metadata.Published?.ToString(), metadata.Language, embedsText ? article.Source : null],
                [.. new[] { "key", "title", "publisher", "url", "published", "language", "text" }.Select(n => values.GetValueOrDefault(n))]);
            CompareItems(article, record);
        }
    }

    private static void CompareItems(ArticleReading article, RecordDeclarationSyntax record)
    {
        var quotations = Items(record, "QuoteMembers");
        FailedCheckException.Unless(quotations.Count == article.Quotations.Count, "each quotation is generated once", () => article.Path);
        for (var i = 0; i < quotations.Count; i++)
        {
            var quotation = article.Quotations[i];
            CompareTexts(
                [article.QuotationIds[i], article.WordsOf(quotation.Words), quotation.Attribution?.Mention, quotation.Attribution?.Cue, quotation.Words.Start + "+" + quotation.Words.Length],
                [quotations[i][1], quotations[i][2], quotations[i][6], quotations[i][7], quotations[i][8] + "+" + quotations[i][9]]);
        }

        var mentions = Items(record, "DateMembers");
        var dates = article.Dates.Where(d => d.Type is TimexType.Date or TimexType.Time).ToList();
        FailedCheckException.Unless(mentions.Count == dates.Count, "each date is generated once", () => article.Path);
        for (var i = 0; i < mentions.Count; i++)
        {
            CompareTexts([dates[i].Text, dates[i].Value], [mentions[i][1], mentions[i][3]]);
        }
    }

    // The arguments of each item's constructor, in order; all fields have different names, and each is assigned once.
    private static List<string?[]> Items(RecordDeclarationSyntax record, string type)
    {
        var holder = record.Members.OfType<ClassDeclarationSyntax>().Single(c => c.Identifier.ValueText == type);
        var assigned = holder.Members.OfType<ConstructorDeclarationSyntax>().Single().Body!.Statements.OfType<ExpressionStatementSyntax>().Single()
            .DescendantNodes().OfType<InitializerExpressionSyntax>().First().Expressions.Cast<AssignmentExpressionSyntax>().ToList();
        var fields = holder.Members.OfType<FieldDeclarationSyntax>().Skip(1).Select(f => f.Declaration.Variables.Single().Identifier.ValueText).ToList();
        FailedCheckException.Unless(
            fields.Distinct().Count() == fields.Count && fields.SequenceEqual(assigned.Select(a => ((IdentifierNameSyntax)a.Left).Identifier.ValueText)),
            "each item has a field of its own",
            () => string.Join(", ", fields));
        return [.. assigned.Select(a => ((ObjectCreationExpressionSyntax)a.Right).ArgumentList!.Arguments.Select(v => Value(v.Expression)).ToArray())];
    }

    private static string? Value(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NullLiteralExpression) => null,
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        _ => expression.ToString(),
    };

    private static void CompareTexts(string?[] expected, string?[] actual)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            FailedCheckException.Unless(string.Equals(expected[i], actual[i], System.StringComparison.Ordinal), "values come back unchanged", () => $"{expected[i]} became {actual[i]}");
        }
    }
}
