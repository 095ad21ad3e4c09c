using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace CorpusGen.Mutation;

/// <summary>
/// Tries the mutants of Stryker one after the other, as Stryker does, but in one warm process for each processor: a process for each mutant, which has to compile the same
/// methods again, costs more than the tests. That is safe because the test that failed must pass at once when the mutant is gone; where it does not, a static
/// kept something of the mutant, and the mutant is tried in a process of its own. So is one that no test noticed and that is reached while statics are made.
/// </summary>
internal sealed class Counting(string tests, string mutated, string[] excluded)
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    private Noted[] _first = [];
    private Noted[] _second = [];
    private int[] _tests = [];
    private HashSet<int> _inStatics = [];

    /// <summary>
    /// Tries the mutants that no other tests have noticed, in an order that has nothing to do with where they stand, so that a run that is stopped has tried a fair sample.
    /// Says what all tests together notice.
    /// </summary>
    public static int Run(string report, string tests, string mutated, string config, string files, double minutes, string known, string[] others)
    {
        var watch = Stopwatch.StartNew();
        var outcomes = new Outcomes(known);
        var before = Array.ConvertAll(others, file => new Outcomes(file));
        var all = Mutant.Read(report, files);
        var mutants = all.FindAll(m => !Array.Exists(before, o => o.Knows(m) && o[m] >= Outcome.Timeout));
        var counting = new Counting(tests, mutated, Mutant.ExcludedTests(config));
        counting.Note($"{known}.{Path.GetFileNameWithoutExtension(tests)}.json");

        // What a run that was stopped left open comes first.
        Each(m => outcomes.Knows(m) && outcomes[m] == Outcome.Doubtful, counting.TryAlone);
        Each(m => !outcomes.Knows(m) && (before.Length == 0 || Array.Exists(before, o => o.Knows(m))), counting.Try);
        Each(m => outcomes.Knows(m) && outcomes[m] == Outcome.Doubtful, counting.TryAlone);

        // What one of the tests noticed was noticed, and what one of them reached was reached.
        Outcomes[] every = [.. before, outcomes];
        var tried = all.FindAll(m => Array.Exists(every, o => o.Knows(m)));
        var ended = tried.ToDictionary(m => m, m => every.Where(o => o.Knows(m)).Max(o => o[m]));
        foreach (var mutant in tried.Where(m => ended[m] != Outcome.Killed))
        {
            Console.WriteLine($"{ended[mutant]} {mutant}");
        }

        foreach (var file in tried.GroupBy(m => m.File).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            Print(file.Key, [.. file.Select(m => ended[m])]);
        }

        Print("all", [.. tried.Select(m => ended[m])]);
        Console.WriteLine($"{all.Count - tried.Count} of {all.Count} were not tried");
        return 0;

        // As many at once as there are processors, each with a process of its own.
        void Each(Func<Mutant, bool> which, Func<Seat, Mutant, Outcome> attempt)
        {
            var waiting = new ConcurrentQueue<Mutant>(mutants.Where(which).OrderBy(m => Mix(m.Id)));
            Parallel.For(0, Environment.ProcessorCount, _ =>
            {
                using var seat = new Seat();
                while (watch.Elapsed.TotalMinutes < minutes && waiting.TryDequeue(out var mutant))
                {
                    var outcome = attempt(seat, mutant);
                    lock (outcomes)
                    {
                        outcomes.Set(mutant, outcome);
                    }
                }
            });
        }
    }

    // What was noted once holds for as long as the assembly is the same.
    private void Note(string file)
    {
        if (File.Exists(file))
        {
            (_first, _second, _tests, _inStatics) = JsonSerializer.Deserialize<(Noted[], Noted[], int[], HashSet<int>)>(File.ReadAllText(file), Fields);
            return;
        }

        using var process = new TestProcess(tests, mutated, excluded);
        _inStatics = [.. process.InStatics];
        _first = process.Note("note");
        _second = process.Note("note");
        var times = process.Note("time");
        for (var t = 0; t < times.Length; t++)
        {
            _second[t] = _second[t] with { Time = times[t].Time, Passed = _first[t].Passed && _second[t].Passed && times[t].Passed };
        }

        // The fast ones first: one that fails is enough.
        _tests = [.. Enumerable.Range(0, process.Count).Where(t => _second[t].Passed).OrderBy(t => _second[t].Time)];
        File.WriteAllText(file, JsonSerializer.Serialize((_first, _second, _tests, _inStatics), Fields));
        Console.WriteLine($"{_tests.Length} tests, {(_second.Sum(t => t.Time) / 1000.0).ToString("F1", CultureInfo.InvariantCulture)} s");
    }

    private Outcome Try(Seat seat, Mutant mutant)
    {
        int[] reaching = [.. _tests.Where(t => Reaches(_first, t) || Reaches(_second, t))];
        if (reaching.Length == 0)
        {
            return _inStatics.Contains(mutant.Id) ? Outcome.Doubtful : Outcome.NoCoverage;
        }

        var (outcome, test) = Process(seat).Try(mutant.Id, reaching, Time);
        if (outcome == Outcome.Timeout)
        {
            seat.Clear();
        }
        else if (outcome == Outcome.Survived)
        {
            outcome = !_inStatics.Contains(mutant.Id) && Array.TrueForAll(reaching, t => Reaches(_second, t)) ? outcome : Outcome.Doubtful;
        }
        else if (Process(seat).Try(MutantSwitch.None, [test], Time).Outcome != Outcome.Survived)
        {
            seat.Clear();
            outcome = Outcome.Doubtful;
        }

        return outcome;

        bool Reaches(Noted[] noted, int t) => Array.IndexOf(noted[t].Reached, mutant.Id) >= 0;
    }

    // Active from the beginning, so that the statics are made of it; unless the tests are others then, or none can be found.
    private Outcome TryAlone(Seat seat, Mutant mutant)
    {
        seat.Clear();
        seat.Process = new TestProcess(tests, mutated, excluded, mutant.Id);
        if (seat.Process.Count != _second.Length)
        {
            seat.Clear();
            seat.Process = new TestProcess(tests, mutated, excluded);
        }

        var (outcome, _) = seat.Process.Try(mutant.Id, _tests, Time);
        seat.Clear();
        return outcome;
    }

    private int Time(int test) => _second[test].Time;

    private TestProcess Process(Seat seat) => seat.Process ??= new TestProcess(tests, mutated, excluded);

    // Fibonacci hashing: neighbours go far apart.
    private static uint Mix(int number) => unchecked((uint)number * 2_654_435_769u);

    // Stryker's formula: of the mutants that could be tried, those that were noticed.
    private static void Print(string name, List<Outcome> outcomes)
    {
        int Count(Outcome outcome) => outcomes.Count(o => o == outcome);
        var score = 100.0 * (Count(Outcome.Killed) + Count(Outcome.Timeout)) / outcomes.Count;
        Console.WriteLine(
            $"{name,-28} {score.ToString("F2", CultureInfo.InvariantCulture),6} %  killed {Count(Outcome.Killed)}, timeout {Count(Outcome.Timeout)}, survived {Count(Outcome.Survived)}, not decided {Count(Outcome.Doubtful)}, no coverage {Count(Outcome.NoCoverage)}");
    }

    /// <summary>The process that tries one mutant after the other, as long as none spoils it.</summary>
    private sealed class Seat : IDisposable
    {
        public TestProcess? Process { get; set; }

        public void Clear()
        {
            Process?.Dispose();
            Process = null;
        }

        public void Dispose() => Clear();
    }
}
