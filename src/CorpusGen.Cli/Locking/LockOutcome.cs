using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Listing;
using CorpusGen.Locking;

namespace CorpusGen.Cli.Locking;

/// <summary>What locking a corpus did.</summary>
/// <param name="Path">The lock file.</param>
/// <param name="Before">What was locked before.</param>
/// <param name="Now">What is locked now.</param>
/// <param name="Accepted">The changes that were taken over.</param>
/// <param name="Open">The changes that were not.</param>
internal sealed record LockOutcome(string Path, CorpusLock Before, CorpusLock Now, IReadOnlyList<LockChange> Accepted, IReadOnlyList<LockChange> Open)
{
    /// <summary>What programs are told of it.</summary>
    public static Columns<LockOutcome> Columns { get; } = new(
        new("path", o => o.Path),
        new("articles", o => o.Now.Articles.Count),
        new("quotations", o => NamesOf(o.Now).Count()),
        new("new", o => o.New),
        new("accepted", o => o.Accepted.Select(c => c.Name)),
        new("open", o => o.Open.Select(c => c.Name)));

    /// <summary>What people are told of it.</summary>
    public string Summary
    {
        get
        {
            var parts = new List<string> { $"{Path}: {Counted.Of(NamesOf(Now).Count(), "quotation")} of {Counted.Of(Now.Articles.Count, "article")} locked" };
            if (!Before.Articles.IsEmpty)
            {
                parts.Add($"{New.Count} new");
            }

            if (Accepted.Count > 0)
            {
                parts.Add($"{Counted.Of(Accepted.Count, "change")} accepted");
            }

            return string.Join(", ", parts);
        }
    }

    // What is locked now and was not before, under its name.
    private List<string> New
    {
        get
        {
            var known = NamesOf(Before).ToHashSet(StringComparer.Ordinal);
            return [.. NamesOf(Now).Where(n => !known.Contains(n))];
        }
    }

    private static IEnumerable<string> NamesOf(CorpusLock locked) => locked.Articles.AsEnumerable().SelectMany(a => a.Quotations.AsEnumerable().Select(q => $"{a.Key}#{q.Id}"));
}
