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

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Judges citations and makes diagnostics of the verdicts. Shared by all places that cite.</summary>
/// <param name="corpus">What citations are checked against.</param>
/// <param name="observer">Hears of every verdict, also of citations that hold, and where the cited words stand, from several threads at once; null when nobody asks.</param>
internal sealed class CitationReporter(CitedCorpora corpus, Action<CitationVerdict, Location>? observer)
{
    /// <summary>Checks a citation.</summary>
    /// <param name="site">The citation, with places in <paramref name="file"/>.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="report">Takes what is wrong with it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="owner">The assembly in whose corpus the words must stand; null when any corpus will do.</param>
    public void Check(CitationSite site, CitingFile file, Action<Diagnostic> report, CancellationToken cancellation, IAssemblySymbol? owner = null)
    {
        if (corpus.IsEmpty)
        {
            report(Create(ProjectAnalyzer.EmptyCorpus(), file.Locate(site.Words.Source)));
            return;
        }

        var everything = corpus.Everything(cancellation);
        var only = owner is null ? null : corpus.Of(owner, cancellation);
        var index = only?.Index ?? everything;
        var verdict = index.Check(site.Citation, cancellation);
        observer?.Invoke(verdict, file.Locate(site.Words.Source));
        if (verdict.ToProblem() is not { } problem)
        {
            return;
        }

        if (only is { } asked && everything.Check(site.Citation, cancellation) is { IsClean: true, Passage: { } elsewhere })
        {
            // The words are true, but the corpus that is asked for them does not have them when the program runs.
            verdict = verdict with { Kind = VerdictKind.WrongArticle, Passage = elsewhere, Citation = site.Citation with { Article = asked.ClassName } };
            report(Create(verdict.ToProblem()!, file.Locate(site.Words.Source)));
            return;
        }

        var place = file.Locate(PlaceOf(site, verdict, problem));
        var source = verdict.Passage is { Corpus: null } passage ? corpus.Own.Locate(passage.Path, passage.Span, cancellation) : null;
        var properties = Repair.Describe(site, verdict, index, file.GetText(cancellation), place.SourceSpan.Start, cancellation);
        report(Create(problem, place, source, properties));
    }

    /// <summary>Reports a problem that was found without the corpus.</summary>
    /// <param name="problem">The problem; its span is of <paramref name="file"/>.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="report">Takes it.</param>
    public void Report(Problem problem, CitingFile file, Action<Diagnostic> report) => report(Create(problem, file.Locate(problem.Span)));

    /// <summary>Reports a rule whose message has no arguments.</summary>
    public void Report(Rule rule, Location place, Action<Diagnostic> report) => report(Create(new Problem(rule, null, default, []), place));

    /// <summary>Judges all that was read in a file.</summary>
    /// <param name="reading">The citations, with places in <paramref name="file"/>.</param>
    /// <param name="file">The file they stand in.</param>
    /// <param name="report">Takes what is wrong with them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Check(CitationReading reading, CitingFile file, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var site in reading.Sites)
        {
            Check(site, file, report, cancellation);
        }

        foreach (var problem in reading.Problems)
        {
            Report(problem, file, report);
        }
    }

    // A diagnostic's own severity is what the compiler goes by where neither .editorconfig nor the command line names the rule.
    private Diagnostic Create(Problem problem, Location place, Location? source = null, ImmutableDictionary<string, string?>? properties = null)
    {
        var descriptor = Descriptors.Of(problem.Rule);
        var isRaised = corpus.Own.Project.Options.BrokenCitations == BrokenCitations.Error && descriptor.DefaultSeverity == DiagnosticSeverity.Warning;
        IEnumerable<Location> additional = source is null ? [] : [source];
        return Diagnostic.Create(
            descriptor,
            place,
            isRaised ? DiagnosticSeverity.Error : descriptor.DefaultSeverity,
            additional,
            properties,
            [.. problem.Arguments.Cast<object>()]);
    }

    // What is wrong is underlined: the key, the section, the name or the date where these are, else the words.
    private static SourceSpan PlaceOf(CitationSite site, CitationVerdict verdict, Problem problem)
    {
        var part = verdict.Kind switch
        {
            VerdictKind.Found when verdict is { Omission: null, Section: not null } => site.Section,
            VerdictKind.UnknownArticle or VerdictKind.WrongArticle => site.Article,
            VerdictKind.WrongSpeaker or VerdictKind.OwnWords => site.Speaker,
            VerdictKind.WrongDate => site.Date,
            _ => null,
        };
        return part?.Source ?? site.Words.ToSource(problem.Span);
    }
}
