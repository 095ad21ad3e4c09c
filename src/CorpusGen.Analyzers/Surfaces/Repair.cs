using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Says how a broken citation could be made true. What it proposes was checked again: a repair that leaves the words wrong is none.</summary>
internal static class Repair
{
    /// <summary>The properties of the diagnostic, for its fixes.</summary>
    /// <param name="site">The citation.</param>
    /// <param name="verdict">What is wrong with it.</param>
    /// <param name="index">Checks the repair.</param>
    /// <param name="file">The file that cites.</param>
    /// <param name="start">Where the diagnostic's location begins.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImmutableDictionary<string, string?> Describe(
        CitationSite site, CitationVerdict verdict, CorpusIndex index, SourceText file, int start, CancellationToken cancellation)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[FixProperties.CitedText] = site.Citation.Text;
        properties[FixProperties.CitedArticle] = site.Citation.Article;
        if (verdict.Passage is { } passage)
        {
            properties[FixProperties.Article] = passage.Article;
            properties[FixProperties.Speaker] = passage.Speaker;
            properties[FixProperties.Quotation] = passage.Quotation;
        }

        var (edits, replacement) = verdict.Kind switch
        {
            VerdictKind.Altered when verdict.Passage is not null => UseTheSource(site, verdict, index, cancellation),
            VerdictKind.UnknownArticle => Exchange(site, site.Article, verdict.NearestKey, static (c, key) => c with { Article = key }, cancellation),
            VerdictKind.WrongArticle => Exchange(site, site.Article, verdict.Passage?.Article, static (c, key) => c with { Article = key }, cancellation),
            VerdictKind.Found when verdict is { Omission: null, Section.Actual: { } section } =>
                Exchange(site, site.Section, section, static (c, name) => c with { Section = name }, cancellation),
            VerdictKind.WrongSpeaker => Exchange(site, site.Speaker, verdict.Passage?.Speaker, static (c, name) => c with { Speaker = name }, cancellation),
            _ => (null, null),
        };
        if (edits is not null)
        {
            properties[FixProperties.Replacement] = replacement;
            properties[FixProperties.Edits] = FixProperties.WriteEdits(edits, file, start);
        }

        if (verdict.Kind == VerdictKind.Altered && EditorsMarks.Of(site.Citation.Text, verdict.Differences) is { } marks && MarkUp(site, marks, index, cancellation) is { } marked)
        {
            properties[marks.Property] = FixProperties.WriteEdits(marked, file, start);
        }

        return properties.ToImmutable();
    }

    private static (IReadOnlyList<SourceEdit>? Edits, string? Replacement) Exchange(
        CitationSite site, LocatedWords? cited, string? instead, Func<Citation, string, Citation> change, CancellationToken cancellation)
    {
        if (cited is null || instead is null)
        {
            return (null, null);
        }

        WordChange[] all = [new WordChange(new SourceSpan(0, cited.Text.Length), instead)];
        return (ToEdits(site, cited, all, change(site.Citation, instead), cancellation), instead);
    }

    // First the differing words alone; where that does not do, such as for words in another order, the passage as a whole.
    private static (IReadOnlyList<SourceEdit>? Edits, string? Replacement) UseTheSource(
        CitationSite site, CitationVerdict verdict, CorpusIndex index, CancellationToken cancellation)
    {
        var text = site.Citation.Text;
        var passage = OnOneLine(verdict.Passage!.Text);
        List<WordChange> all = [new WordChange(new SourceSpan(0, text.Length), passage)];
        foreach (var changes in new[] { WordChange.Of(text, verdict.Differences), all })
        {
            cancellation.ThrowIfCancellationRequested();
            var repaired = site.Citation with { Text = WordChange.Apply(text, changes) };
            if (index.Check(repaired, cancellation).Kind is not (VerdictKind.Altered or VerdictKind.NotFound)
                && ToEdits(site, site.Words, changes, repaired, cancellation) is { Count: > 0 } edits)
            {
                return (edits, passage);
            }
        }

        return (null, null);
    }

    // A mark that leaves the citation wrong in any other way, or hides what it must not, is not proposed.
    private static List<SourceEdit>? MarkUp(CitationSite site, EditorsMarks marks, CorpusIndex index, CancellationToken cancellation)
    {
        var repaired = site.Citation with { Text = WordChange.Apply(site.Citation.Text, marks.Changes) };
        return index.Check(repaired, cancellation).IsClean ? ToEdits(site, site.Words, marks.Changes, repaired, cancellation) : null;
    }

    // Null where the file's form cannot hold the words, or would be read as something else with them.
    private static List<SourceEdit>? ToEdits(CitationSite site, LocatedWords part, IReadOnlyCollection<WordChange> changes, Citation repaired, CancellationToken cancellation)
    {
        var edits = new List<SourceEdit>();
        foreach (var change in changes)
        {
            if (part.Replace(change.Span, change.Text) is not { } some)
            {
                return null;
            }

            edits.AddRange(some);
        }

        return site.Stretch is { } stretch && !stretch.ReadsAs(repaired, part, changes.Select(c => (c.Span, c.Text)), cancellation) ? null : edits;
    }

    private static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
