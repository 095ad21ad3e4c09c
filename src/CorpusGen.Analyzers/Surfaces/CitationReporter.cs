using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Citations;
using CorpusGen.Problems;
using CorpusGen.Project;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Judges citations and makes diagnostics of the verdicts. Shared by all places where code cites.</summary>
/// <param name="corpus">What citations are checked against.</param>
internal sealed class CitationReporter(ProjectCorpus corpus)
{
    private int _seen;

    /// <summary>Whether a citation was seen.</summary>
    public bool HasSeenCitations => Volatile.Read(ref _seen) != 0;

    /// <summary>Checks a citation.</summary>
    /// <param name="site">The citation, with places in <paramref name="tree"/>.</param>
    /// <param name="tree">The file it stands in.</param>
    /// <param name="report">Takes what is wrong with it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Check(CitationSite site, SyntaxTree tree, Action<Diagnostic> report, CancellationToken cancellation)
    {
        Volatile.Write(ref _seen, 1);
        if (corpus.IsEmpty)
        {
            report(Create(ProjectAnalyzer.EmptyCorpus(), ToLocation(tree, site.Words.Source)));
            return;
        }

        var loaded = corpus.Load(cancellation);
        var verdict = loaded.Index.Check(site.Citation, cancellation);
        if (verdict.ToProblem() is not { } problem)
        {
            return;
        }

        var place = ToLocation(tree, PlaceOf(site, verdict.Kind, problem));
        var source = verdict.Passage is { } passage ? corpus.Locate(passage.Path, passage.Span, cancellation) : null;
        var properties = Repair.Describe(site, verdict, loaded.Index, tree.GetText(cancellation), place.SourceSpan.Start, cancellation);
        report(Create(problem, place, source, properties));
    }

    /// <summary>Reports a problem that was found without the corpus.</summary>
    /// <param name="problem">The problem; its span is of <paramref name="tree"/>.</param>
    /// <param name="tree">The file it stands in.</param>
    /// <param name="report">Takes it.</param>
    public void Report(Problem problem, SyntaxTree tree, Action<Diagnostic> report)
    {
        Volatile.Write(ref _seen, 1);
        report(Create(problem, ToLocation(tree, problem.Span)));
    }

    /// <summary>Reports a rule whose message has no arguments.</summary>
    public void Report(Rule rule, Location place, Action<Diagnostic> report)
    {
        Volatile.Write(ref _seen, 1);
        report(Create(new Problem(rule, null, default, []), place));
    }

    // A diagnostic's own severity is what the compiler goes by where neither .editorconfig nor the command line names the rule.
    private Diagnostic Create(Problem problem, Location place, Location? source = null, ImmutableDictionary<string, string?>? properties = null)
    {
        var descriptor = Descriptors.Of(problem.Rule);
        var isRaised = corpus.Project.Options.BrokenCitations == BrokenCitations.Error && descriptor.DefaultSeverity == DiagnosticSeverity.Warning;
        IEnumerable<Location> additional = source is null ? [] : [source];
        return Diagnostic.Create(
            descriptor,
            place,
            isRaised ? DiagnosticSeverity.Error : descriptor.DefaultSeverity,
            additional,
            properties,
            [.. problem.Arguments.Cast<object>()]);
    }

    // What is wrong is underlined: the key, the name or the date where these are, else the words.
    private static SourceSpan PlaceOf(CitationSite site, VerdictKind kind, Problem problem)
    {
        var part = kind switch
        {
            VerdictKind.UnknownArticle or VerdictKind.WrongArticle => site.Article,
            VerdictKind.WrongSpeaker or VerdictKind.OwnWords => site.Speaker,
            VerdictKind.WrongDate => site.Date,
            _ => null,
        };
        return part?.Source ?? site.Words.ToSource(problem.Span);
    }

    private static Location ToLocation(SyntaxTree tree, SourceSpan span) => Location.Create(tree, new TextSpan(span.Start, span.Length));
}
