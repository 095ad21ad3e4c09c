using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.CodeFixes;
using CorpusGen.Fuzz.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The typed member in place of a literal: nothing throws, every other token stays, and the compiler has nothing more to say than before.</summary>
internal static class RefactoringCheck
{
    private const int MostOfAnArticle = 3;
    private const int MostOfACase = 6;

    /// <summary>Refactors the strings of a case's code, and citations of its quotations.</summary>
    /// <returns>How many strings became members.</returns>
    public static int Run(FuzzCase input, CorpusReading reading, CaseEditor editor)
    {
        var own = new StringBuilder("namespace Own;\nclass C\n{\n");
        foreach (var (number, words) in reading.Articles.SelectMany(a => OwnWords.Of(a).Take(MostOfAnArticle)).Select(q => q.Words).Index())
        {
            var literal = number % 2 == 0 ? OwnWordsCheck.Literal(words) : $"@\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            own.Append(CultureInfo.InvariantCulture, $"    object f{number} = Corpus.Cite({literal});\n");
        }

        return RefactorAll(editor, own.Append("}\n").ToString()) + RefactorAll(editor, string.Concat(input.Of(FileKind.Code).Select(f => f.Text)));
    }

    private static int RefactorAll(CaseEditor editor, string code)
    {
        var count = 0;
        var document = editor.Open(code);
        var root = document.GetSyntaxRootAsync().GetAwaiter().GetResult()!;
        foreach (var literal in root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(l => l.IsKind(SyntaxKind.StringLiteralExpression)).Take(MostOfACase))
        {
            var actions = new List<CodeAction>();
            var context = new CodeRefactoringContext(document, new TextSpan(literal.SpanStart + 1, 0), actions.Add, CancellationToken.None);
            new TypedMemberRefactoring().ComputeRefactoringsAsync(context).GetAwaiter().GetResult();
            foreach (var action in actions)
            {
                Check(document, root, literal, action);
                count++;
            }
        }

        return count;
    }

    private static void Check(Document document, SyntaxNode root, LiteralExpressionSyntax literal, CodeAction action)
    {
        var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var (before, after) = (Tokens(root), Tokens(changed.GetSyntaxRootAsync().GetAwaiter().GetResult()!));
        var front = root.DescendantTokens().TakeWhile(t => t.SpanStart < literal.SpanStart).Count();
        var behind = before.Count - front - 1;
        FailedCheckException.Unless(
            after.Count > before.Count && before.Take(front).SequenceEqual(after.Take(front)) && before.TakeLast(behind).SequenceEqual(after.TakeLast(behind)),
            "the typed member changes no other token",
            () => $"{action.Title}\n{root}\n----\n{changed.GetTextAsync().GetAwaiter().GetResult()}");
        FailedCheckException.Unless(
            Errors(changed).All(Errors(document).Contains), "the typed member compiles", () => $"{action.Title}: {string.Join(", ", Errors(changed))}\n{root}");
    }

    private static List<string> Tokens(SyntaxNode root) => [.. root.DescendantTokens().Select(t => t.Text)];

    private static List<string> Errors(Document document) =>
    [
        .. document.GetSemanticModelAsync().GetAwaiter().GetResult()!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct(),
    ];
}
