using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Runs;

/// <summary>What a run was asked to do.</summary>
/// <param name="Seed">Which sequence of cases.</param>
/// <param name="Time">How long.</param>
/// <param name="Cases">At most how many cases.</param>
/// <param name="Workers">How many cases at a time.</param>
/// <param name="State">The file in which the run is remembered; null when it is not.</param>
/// <param name="Keep">The folder for failing cases; null when they are only told of.</param>
internal sealed record RunSettings(ulong Seed, TimeSpan Time, long Cases, int Workers, string? State, string? Keep);

/// <summary>Runs case after case until the time is over.</summary>
/// <param name="settings">What was asked for.</param>
/// <param name="log">Tells what goes on.</param>
internal sealed class FuzzRun(RunSettings settings, TextWriter log)
{
    private const string Done = "cases";
    private const string Failed = "failed cases";

    // What costs a hundred times as much as a generation is done this seldom. Prime numbers, so that they meet.
    private const int EachRunTime = 53;
    private const int EachAnalysis = 29;
    private const int EachTool = 307;
    private const int EachImport = 11;
    private const int EachOutput = 211;
    private const int EachEditing = 101;

    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MinimizingTime = TimeSpan.FromSeconds(20);

    private readonly Tally _tally = new(settings.State);
    private readonly Stopwatch _used = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private TimeSpan _saved;

    /// <summary>Runs, and gives the number of failing cases of this run.</summary>
    public long Run()
    {
        var first = _tally[Done];
        var before = _tally[Failed];
        var next = first - 1;
        var end = first + settings.Cases;
        Task[] workers = [.. Enumerable.Range(0, settings.Workers).Select(_ => Task.Run(Work))];
        Task.WaitAll(workers);
        _tally.Add("seconds", (long)_used.Elapsed.TotalSeconds);
        _tally.Save();
        log.WriteLine($"cases {first} to {_tally[Done] - 1} of seed {settings.Seed} in {_used.Elapsed.TotalSeconds:0} s; in all:\n{_tally}");
        return _tally[Failed] - before;

        void Work()
        {
            while (_used.Elapsed < settings.Time && Interlocked.Increment(ref next) is var number && number < end)
            {
                RunOne(number);
            }
        }
    }

    private static readonly (CheckDepth Part, int Each)[] Parts =
    [
        (CheckDepth.RunTime, EachRunTime), (CheckDepth.Analysis, EachAnalysis), (CheckDepth.Tool, EachTool),
        (CheckDepth.Import, EachImport), (CheckDepth.Output, EachOutput), (CheckDepth.Editing, EachEditing),
    ];

    private static CheckDepth DepthOf(long number) =>
        Parts.Where(p => number % p.Each == 0).Aggregate(CheckDepth.Generation, (depth, p) => depth | p.Part);

    private void RunOne(long number)
    {
        var input = CaseMaker.Make(settings.Seed, number);
        var depth = DepthOf(number);
        var outcome = Outcome.Of(input, depth, out var fixes);
        bool isNew;
        lock (_gate)
        {
            _tally.Add(Done);
            _tally.Add("fixes applied", fixes);
            foreach (var (part, _) in Parts.Where(p => depth.HasFlag(p.Part)))
            {
                _tally.Add("cases with " + part);
            }

            isNew = outcome is not null && _tally["failed: " + outcome.Kind] == 0;
            if (outcome is not null)
            {
                _tally.Add(Failed);
                _tally.Add("failed: " + outcome.Kind);
            }

            if (_used.Elapsed - _saved > BetweenSaves)
            {
                _saved = _used.Elapsed;
                _tally.Save();
            }
        }

        if (isNew)
        {
            Keep(number, Minimize(input, depth, outcome!), outcome!);
        }
    }

    private static FuzzCase Minimize(FuzzCase input, CheckDepth depth, Outcome outcome) =>
        new Minimizer(c => Outcome.Of(c, depth)?.Kind == outcome.Kind, MinimizingTime).Minimize(input);

    private void Keep(long number, FuzzCase input, Outcome outcome)
    {
        lock (_gate)
        {
            log.WriteLine($"case {number}: {outcome.Kind}\n{outcome.Details}\n{CaseText.Write(input)}");
            if (settings.Keep is { } folder)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText(Path.Combine(folder, $"{settings.Seed}-{number}.case"), CaseText.Write(input));
            }
        }
    }
}
