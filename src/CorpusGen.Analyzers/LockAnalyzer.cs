using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Analyzers;

/// <summary>
/// Reports locked quotations that their sources do not have any more as they were (CG0014): in the lock file, with the places that use them, and at each of these
/// places; and what cannot be read of the lock file (CG0111).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LockAnalyzer() : CorpusAnalyzer([Rules.ChangedSource, Rules.UnreadableLock])
{
    // As many places as a line can name.
    private const int PlacesNamed = 3;

    private const string AttributeName = "CorpusGen.ChangedSourceAttribute";

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterAdditionalFileAction(ReportUnreadable);
        context.RegisterCompilationStartAction(Start);
    }

    private static void ReportUnreadable(AdditionalFileAnalysisContext context)
    {
        var corpus = ProjectCorpus.Of(context.Options);
        if (corpus.LockFile is { } file && file.Text == context.AdditionalFile && corpus.ReadLock(context.CancellationToken) is { } reading
            && file.Text.GetText(context.CancellationToken) is { } text)
        {
            FileProblems.Report(reading.Problems, problem => ProjectCorpus.ToLocation(file.Text, text, problem.Span), context.ReportDiagnostic);
        }
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // Nothing is marked where nothing is locked, and then no use of any field is looked at.
        if (ProjectCorpus.Of(context.Options).LockFile is null || context.Compilation.GetTypeByMetadataName(AttributeName) is not { } attribute)
        {
            return;
        }

        var uses = new ConcurrentBag<(string Quotation, Location Place)>();
        context.RegisterOperationAction(
            operation => Look(operation, ((IMemberReferenceOperation)operation.Operation).Member, attribute, uses), OperationKind.FieldReference, OperationKind.PropertyReference);
        context.RegisterCompilationEndAction(end => ReportChanges(end, uses));
    }

    private static void Look(OperationAnalysisContext context, ISymbol member, INamedTypeSymbol attribute, ConcurrentBag<(string Quotation, Location Place)> uses)
    {
        foreach (var mark in member.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(mark.AttributeClass, attribute) && mark.ConstructorArguments.Length == 2
                && mark.ConstructorArguments[0].Value is string quotation && mark.ConstructorArguments[1].Value is string explanation)
            {
                var place = context.Operation.Syntax.GetLocation();
                uses.Add((quotation, place));
                context.ReportDiagnostic(FileProblems.ToDiagnostic(new Problem(Rules.ChangedSource, null, default, [quotation, explanation]), place));
            }
        }
    }

    private static void ReportChanges(CompilationAnalysisContext context, IEnumerable<(string Quotation, Location Place)> uses)
    {
        var corpus = ProjectCorpus.Of(context.Options);
        if (corpus.LockFile is not { } file || file.Text.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var places = uses.ToLookup(u => u.Quotation, u => u.Place, StringComparer.Ordinal);
        foreach (var change in corpus.Load(context.CancellationToken).Changes)
        {
            var line = text.Lines[Math.Min(change.Quotation.Line, text.Lines.Count) - 1];
            var problem = change.ToProblem(file.Path, new CorpusGen.Text.SourceSpan(line.Start, line.Span.Length));
            var usedIn = places[problem.Arguments[0]].OrderBy(p => p.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(p => p.SourceSpan.Start).ToList();
            var said = problem with { Arguments = [problem.Arguments[0], problem.Arguments[1] + Name(usedIn)] };
            context.ReportDiagnostic(FileProblems.ToDiagnostic(said, ProjectCorpus.ToLocation(file.Text, text, problem.Span), usedIn));
        }
    }

    private static string Name(List<Location> places)
    {
        if (places.Count == 0)
        {
            return "";
        }

        var named = string.Join(", ", places.Take(PlacesNamed).Select(p =>
            $"{Path.GetFileName(p.GetLineSpan().Path)}:{(p.GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)}"));
        var more = places.Count - PlacesNamed;
        return $"; used in {named}{(more > 0 ? $" and {more.ToString(CultureInfo.InvariantCulture)} more" : "")}";
    }
}
