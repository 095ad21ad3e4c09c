using System;
using System.Linq;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks.Quick;

// quick: about a minute, one table; anything else goes to BenchmarkDotNet, which measures carefully and for long.
if (args is ["quick", ..])
{
    return QuickRun.Run(args.AsSpan(1), Console.Out);
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(QuickRun).Assembly).Run(args);
return summaries.All(s => s.Reports.All(r => r.Success)) ? 0 : 1;
