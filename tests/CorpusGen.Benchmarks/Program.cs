using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks.Compare;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Quick;

switch (args)
{
    // About a minute, one table.
    case ["quick", ..]:
        return QuickRun.Run(args.AsSpan(1), Console.Out);

    // Ten minutes: generator, analyzers, build, start and memory at every size, each beside its floor.
    case ["compare", ..]:
        return CompareRun.Run(args.AsSpan(1), Console.Out);

    // Writes a corpus, for a look at it or for a project of one's own.
    case ["corpus", var articles, var folder] when int.TryParse(articles, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
        SyntheticCorpus.Create(count).WriteTo(folder);
        return 0;
}

// Anything else goes to BenchmarkDotNet, which measures carefully and for long.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return summaries.All(s => s.Reports.All(r => r.Success)) ? 0 : 1;
