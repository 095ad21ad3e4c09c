using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Cli.Findings;

/// <summary>
/// The findings that a repository had when it took the check up: JSON lines, sorted, one an entry. It may only shrink. The same finding twice in
/// a file is two entries.
/// </summary>
internal sealed class Baseline
{
    private readonly Dictionary<Fingerprint, int> _entries = [];

    /// <summary>The baseline of these entries.</summary>
    public Baseline(IEnumerable<Fingerprint> entries)
    {
        foreach (var entry in entries)
        {
            _entries[entry] = _entries.GetValueOrDefault(entry) + 1;
        }
    }

    /// <summary>Reads a baseline; null when there is no such file.</summary>
    /// <exception cref="WrongUseException">The file cannot be read, or is no baseline.</exception>
    public static Baseline? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var file = new MemoryStream(File.ReadAllBytes(path));
            var isEmpty = file.ToArray().All(b => b is (byte)' ' or (byte)'\n' or (byte)'\r');
            return new Baseline(isEmpty ? [] : [.. JsonRows.Read(file, path).Select(ReadEntry)]);
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            throw ReadFailure.Of("baseline", path, e);
        }
    }

    /// <summary>Compares findings with the entries.</summary>
    /// <param name="findings">The findings that count.</param>
    public BaselineComparison Compare(IEnumerable<Finding> findings)
    {
        var left = new Dictionary<Fingerprint, int>(_entries);
        var (fresh, known) = (new List<Finding>(), new List<Fingerprint>());
        foreach (var finding in findings)
        {
            var print = Fingerprint.Of(finding);
            if (left.GetValueOrDefault(print) is > 0 and var count)
            {
                left[print] = count - 1;
                known.Add(print);
            }
            else
            {
                fresh.Add(finding);
            }
        }

        var gone = left.SelectMany(e => Enumerable.Repeat(e.Key, e.Value)).Order(Fingerprint.Order).ToList();
        return new BaselineComparison(fresh, known, gone);
    }

    /// <summary>Writes entries, sorted.</summary>
    /// <exception cref="WrongUseException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<Fingerprint> entries) => OutputFile.Write(path, stream =>
    {
        var rows = new RowWriter(stream);
        foreach (var entry in entries.Order(Fingerprint.Order))
        {
            rows.Write(entry, static (json, e) =>
            {
                json.WriteString("path", e.Path);
                json.WriteString("rule", e.Rule);
                json.WriteString("article", e.Article);
                json.WriteString("text", e.Text);
            });
        }

        return true;
    });

    private static Fingerprint ReadEntry(JsonRow row) => new(row.Required("path"), row.Required("rule"), row.Optional("article"), row.Required("text"));
}

/// <summary>What became of a baseline.</summary>
/// <param name="Fresh">The findings that it does not hold, in the order in which they came.</param>
/// <param name="Known">The entries that still occur.</param>
/// <param name="Gone">The entries that do not occur any more, sorted.</param>
internal sealed record BaselineComparison(IReadOnlyList<Finding> Fresh, IReadOnlyList<Fingerprint> Known, IReadOnlyList<Fingerprint> Gone);
