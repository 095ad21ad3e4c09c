using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Runs;

/// <summary>Makes a failing case small: takes away files, then ever smaller stretches of their texts, as long as the same promise stays broken.</summary>
/// <param name="fails">Whether a case still fails in the same way.</param>
/// <param name="limit">How long to try.</param>
internal sealed class Minimizer(Func<FuzzCase, bool> fails, TimeSpan limit)
{
    private readonly Stopwatch _used = Stopwatch.StartNew();

    private bool IsOver => _used.Elapsed > limit;

    /// <summary>A case that fails and is no larger.</summary>
    public FuzzCase Minimize(FuzzCase input)
    {
        foreach (var file in input.Files)
        {
            var fewer = new FuzzCase([.. input.Files.Where(f => f.Path != file.Path)]);
            input = !IsOver && fewer.Files.Count > 0 && fails(fewer) ? fewer : input;
        }

        for (var i = 0; i < input.Files.Count; i++)
        {
            input = MinimizeText(input, i);
        }

        return input;
    }

    private FuzzCase MinimizeText(FuzzCase input, int file)
    {
        for (var size = input.Files[file].Text.Length; size > 0; size /= 2)
        {
            for (var at = 0; at < input.Files[file].Text.Length && !IsOver;)
            {
                var text = input.Files[file].Text;
                var shorter = With(input, file, text.Remove(at, Math.Min(size, text.Length - at)));
                if (fails(shorter))
                {
                    input = shorter;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }

    private static FuzzCase With(FuzzCase input, int file, string text)
    {
        List<CaseFile> files = [.. input.Files];
        files[file] = files[file] with { Text = text };
        return new FuzzCase(files);
    }
}
