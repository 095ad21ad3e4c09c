using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace CorpusGen.Mutation;

/// <summary>What became of mutants, in a file, so that a run that was stopped goes on.</summary>
internal sealed class Outcomes
{
    private readonly string _file;
    private readonly Dictionary<int, Outcome> _known = [];

    /// <summary>Reads what is known.</summary>
    /// <param name="file">A line for each mutant that was tried: its number and what became of it; the last one counts.</param>
    public Outcomes(string file)
    {
        _file = file;
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            var parts = line.Split(' ');
            _known[int.Parse(parts[0], CultureInfo.InvariantCulture)] = Enum.Parse<Outcome>(parts[1]);
        }
    }

    /// <summary>What became of a mutant.</summary>
    public Outcome this[Mutant mutant] => _known[mutant.Id];

    /// <summary>Whether it is known what became of a mutant.</summary>
    public bool Knows(Mutant mutant) => _known.ContainsKey(mutant.Id);

    /// <summary>Writes what became of a mutant.</summary>
    public void Set(Mutant mutant, Outcome outcome)
    {
        _known[mutant.Id] = outcome;
        File.AppendAllText(_file, $"{mutant.Id.ToString(CultureInfo.InvariantCulture)} {outcome}\n");
    }
}
