using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Checking;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Findings;
using CorpusGen.Cli.Reporting.Articles;
using CorpusGen.Problems;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>Finds where code uses the typed member of a quotation, such as <c>Corpus.LavrovMeetsXi.Quotes.WeNeedToAbandon</c>.</summary>
internal static class MemberUses
{
    // The generator's name of an article's record ends with it.
    private const string RecordEnding = "Article";

    /// <summary>The places, in the order of the files. Only names that some quotation has are looked up in the compilation.</summary>
    /// <param name="files">The files.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="findings">What is wrong in the files: uses of quotations that have changed are among it.</param>
    public static IEnumerable<CitingPlace> Find(CheckedFiles files, IReadOnlyList<ReportedArticle> articles, IEnumerable<Finding> findings)
    {
        // What is underlined is the whole way to the member, which ends with its name.
        var changed = findings.Where(f => f.Rule == Rules.ChangedSource).ToLookup(f => (f.Path, f.Region.EndLine, f.Region.EndColumn));
        var byMember = articles.SelectMany(a => a.Contents.Quotations.Select(q => (Article: a, Quotation: q))).ToDictionary(q => q.Quotation.Member, StringComparer.Ordinal);
        var names = byMember.Values.Select(q => q.Quotation.Model.Identifier).ToHashSet(StringComparer.Ordinal);
        return files.Code.AsParallel().AsOrdered().SelectMany(tree => FindIn(tree, files.Compilation, byMember, names, changed));
    }

    private static IEnumerable<CitingPlace> FindIn(
        SyntaxTree tree,
        Compilation compilation,
        Dictionary<string, (ReportedArticle Article, QuotedContents Quotation)> byMember,
        HashSet<string> names,
        ILookup<(string Path, int EndLine, int EndColumn), Finding> changed)
    {
        SemanticModel? model = null;
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => names.Contains(n.Identifier.ValueText)))
        {
            model ??= compilation.GetSemanticModel(tree);
            if (MemberOf(model.GetSymbolInfo(name).Symbol) is { } member && byMember.TryGetValue(member, out var found))
            {
                var region = DiagnosticFinding.RegionOf(name.GetLocation());
                yield return new CitingPlace(tree.FilePath, region.Line, region.Column, found.Article, found.Quotation.Model.Span, Verdict: null, changed[(tree.FilePath, region.EndLine, region.EndColumn)].FirstOrDefault());
            }
        }
    }

    // A field of the class of an article's quotations, which stands in the article's record; the corpus class may have any name.
    private static string? MemberOf(ISymbol? symbol) =>
        symbol is IFieldSymbol { ContainingType.ContainingType: { } record } field && record.Name.EndsWith(RecordEnding, StringComparison.Ordinal)
            ? $"{OptionNames.DefaultClassName}.{record.Name[..^RecordEnding.Length]}.Quotes.{field.Name}"
            : null;
}
