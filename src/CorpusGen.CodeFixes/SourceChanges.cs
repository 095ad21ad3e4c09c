using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>The changes that diagnostics carry, made ready for a text.</summary>
internal static class SourceChanges
{
    /// <summary>The changes of one diagnostic; none when it carries none, or when the text is no longer the one that was analyzed.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="property">The property of <see cref="FixProperties"/> that carries them.</param>
    /// <param name="text">The text to change.</param>
    public static IReadOnlyList<TextChange> Of(Diagnostic diagnostic, string property, SourceText text)
    {
        var changes = new List<TextChange>();
        foreach (var edit in FixProperties.ReadEdits(diagnostic.Properties, property))
        {
            var start = diagnostic.Location.SourceSpan.Start + edit.Offset;
            if (start < 0 || start > text.Length - edit.Old.Length)
            {
                return [];
            }

            var span = new TextSpan(start, edit.Old.Length);
            if (!string.Equals(text.ToString(span), edit.Old, StringComparison.Ordinal))
            {
                return [];
            }

            changes.Add(new TextChange(span, edit.New));
        }

        return changes;
    }

    /// <summary>The changes of many diagnostics. Where two touch the same place, as citations inside one another do, the first is made; the other comes up again.</summary>
    public static IReadOnlyList<TextChange> OfAll(IEnumerable<Diagnostic> diagnostics, string property, SourceText text)
    {
        var changes = new List<TextChange>();
        var end = -1;
        foreach (var some in diagnostics.Select(d => Of(d, property, text)).Where(c => c.Count > 0).OrderBy(c => c[0].Span.Start))
        {
            if (some[0].Span.Start > end)
            {
                changes.AddRange(some);
                end = some[some.Count - 1].Span.End;
            }
        }

        return changes;
    }
}
