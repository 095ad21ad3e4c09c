using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Cli.Listing;

namespace CorpusGen.Cli.Comparing;

/// <summary>How the answers of a rule differ from what people marked.</summary>
/// <param name="Table">What is counted.</param>
/// <param name="Rule">The rule, or <c>-</c> where none answered.</param>
/// <param name="Counts">How many are right, tell something else, have another span, were marked by nobody, were missed.</param>
internal sealed record ErrorRow(string Table, string Rule, IReadOnlyList<int> Counts);

/// <summary>Counts how what was found differs from what people marked, by the rule that found it.</summary>
/// <param name="what">What is counted.</param>
/// <param name="different">What the column says where a place is right and what it tells is not.</param>
/// <param name="same">Whether two tell the same: the gold first.</param>
internal sealed class ErrorTable(string what, string different, Func<string?, string?, bool> same)
{
    private const string Right = "right";
    private const string OtherSpan = "other span";
    private const string NotInGold = "not in gold";
    private const string Missed = "missed";
    private const int RuleWidth = 18;
    private const int ColumnWidth = 14;

    private readonly Dictionary<(string Rule, string Outcome), int> _counts = [];

    /// <summary>Counts one text.</summary>
    public void Add(IEnumerable<Place> gold, IEnumerable<Place> found)
    {
        foreach (var pair in Place.Pair(gold, found))
        {
            var outcome = pair switch
            {
                ({ } marked, { } place) => !same(marked.Tells, place.Tells) ? different
                    : (marked.Start, marked.End) == (place.Start, place.End) ? Right : OtherSpan,
                (null, _) => NotInGold,
                _ => Missed,
            };
            var key = (pair.Found?.Rule ?? "-", outcome);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>The counts for programs.</summary>
    public static Columns<ErrorRow> Columns { get; } = new(
        new("table", r => r.Table),
        new("rule", r => r.Rule),
        new("right", r => r.Counts[0]),
        new("different", r => r.Counts[1]),
        new("otherSpan", r => r.Counts[2]),
        new("notInGold", r => r.Counts[3]),
        new("missed", r => r.Counts[4]));

    private string[] Outcomes => [Right, different, OtherSpan, NotInGold, Missed];

    /// <summary>The counts of each rule, the rule with the most errors first.</summary>
    public IEnumerable<ErrorRow> Rows() => _counts.Keys.Select(k => k.Rule).Distinct().OrderByDescending(Errors).ThenBy(r => r, StringComparer.Ordinal)
        .Select(rule => new ErrorRow(what, rule, [.. Outcomes.Select(o => _counts.GetValueOrDefault((rule, o)))]));

    /// <summary>Writes the counts as a table; nothing when nothing was counted.</summary>
    public void Write(TextWriter output)
    {
        if (_counts.Count == 0)
        {
            return;
        }

        WriteRow(output, what, Outcomes);
        foreach (var row in Rows())
        {
            WriteRow(output, row.Rule, row.Counts.Select(Number));
        }

        WriteRow(output, "together", Outcomes.Select(o => Number(_counts.Where(c => c.Key.Outcome == o).Sum(c => c.Value))));
    }

    private int Errors(string rule) => _counts.Where(c => c.Key.Rule == rule && c.Key.Outcome != Right).Sum(c => c.Value);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static void WriteRow(TextWriter output, string head, IEnumerable<string> cells) =>
        output.Write(head.PadRight(RuleWidth) + string.Concat(cells.Select(c => c.PadLeft(ColumnWidth))) + "\n");
}
