using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CorpusGen.Fuzz.Runs;

/// <summary>What a run has done so far; kept in a file, so that the next run goes on from there.</summary>
internal sealed class Tally
{
    private readonly string? _path;
    private readonly SortedDictionary<string, long> _counts = new(System.StringComparer.Ordinal);

    /// <summary>Reads what earlier runs of the seed did.</summary>
    /// <param name="path">The file; null when nothing is kept.</param>
    public Tally(string? path)
    {
        _path = path;
        if (path is not null && File.Exists(path))
        {
            foreach (var line in File.ReadLines(path).Select(l => l.Split('\t')))
            {
                _counts[line[1]] = long.Parse(line[0], CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>How often something was counted.</summary>
    public long this[string what] => _counts.GetValueOrDefault(what);

    /// <summary>Counts.</summary>
    public void Add(string what, long count = 1) => _counts[what] = this[what] + count;

    /// <summary>Everything, one line each.</summary>
    public override string ToString() => string.Join('\n', _counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value}\t{c.Key}")));

    /// <summary>Writes the file; a run that is killed leaves the old one or the new one.</summary>
    public void Save()
    {
        if (_path is not null)
        {
            File.WriteAllText(_path + ".tmp", ToString());
            File.Move(_path + ".tmp", _path, overwrite: true);
        }
    }
}
