using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace CorpusGen.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>No test reaches it.</summary>
    NoCoverage,

    /// <summary>All tests passed.</summary>
    Survived,

    /// <summary>All tests passed, but a static may have been made without it.</summary>
    Doubtful,

    /// <summary>A test took far longer than it does, or ended the process.</summary>
    Timeout,

    /// <summary>A test failed.</summary>
    Killed,
}

/// <summary>How a test ran without a mutant.</summary>
/// <param name="Passed">Whether it passed; else it is left out.</param>
/// <param name="Time">What it took, in milliseconds.</param>
/// <param name="Reached">The mutants that it reached.</param>
internal readonly record struct Noted(bool Passed, int Time, int[] Reached);

/// <summary>A process that runs tests: <see cref="Worker"/>.</summary>
internal sealed class TestProcess : IDisposable
{
    // A mutant that keeps adding to a list must not take the machine's memory before its time is over.
    private const string LargestHeap = "0x80000000";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="tests">The assembly of the tests.</param>
    /// <param name="mutated">The assembly with the mutants.</param>
    /// <param name="excluded">Words in the names of tests that are left out.</param>
    /// <param name="mutant">The mutant that is active while statics are made and the rows of the tests are read.</param>
    public TestProcess(string tests, string mutated, string[] excluded, int mutant = MutantSwitch.None)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[typeof(TestProcess).Assembly.Location, "worker", tests, mutated, string.Join('&', excluded), mutant.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = LargestHeap;
        _process = Process.Start(start)!;
        var numbers = Array.ConvertAll((Read(Longest) ?? "tests -1").Split(' ')[1..], n => int.Parse(n, CultureInfo.InvariantCulture));
        Count = numbers[0];
        InStatics = numbers[1..];
    }

    /// <summary>The number of tests; -1 when they could not be found, as with a mutant that spoils their rows.</summary>
    public int Count { get; }

    /// <summary>The mutants that are reached while statics are made and the tests are found.</summary>
    public int[] InStatics { get; }

    /// <summary>Runs all tests without a mutant.</summary>
    /// <param name="what"><c>note</c> for what each reaches, <c>time</c> for how long each takes.</param>
    public Noted[] Note(string what)
    {
        _process.StandardInput.WriteLine(what);
        var noted = new Noted[Count];
        while (Read(Longest) is { } line && line != "noted")
        {
            var answer = line.Split(' ');
            var number = int.Parse(answer[1], CultureInfo.InvariantCulture);
            if (answer[0] == "failed")
            {
                Console.WriteLine($"left out, since it fails without a mutant: {line}");
                noted[number] = new Noted(false, 0, []);
            }
            else
            {
                noted[number] = new Noted(true, int.Parse(answer[2], CultureInfo.InvariantCulture), [.. answer.Skip(3).Select(int.Parse)]);
            }
        }

        return noted;
    }

    /// <summary>Runs tests with a mutant until one fails.</summary>
    /// <param name="mutant">The mutant's number.</param>
    /// <param name="tests">The tests.</param>
    /// <param name="time">What each test takes without a mutant, in milliseconds.</param>
    /// <returns>What became of the mutant, and the test that failed or did not end. Behind a timeout the process is over.</returns>
    public (Outcome Outcome, int Test) Try(int mutant, IReadOnlyList<int> tests, Func<int, int> time)
    {
        _process.StandardInput.WriteLine(string.Join(' ', tests.Prepend(mutant)));
        var current = -1;
        while (true)
        {
            var answer = Read(Patience + (current < 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(10 * time(current))))?.Split(' ');
            if (answer is null)
            {
                return (Outcome.Timeout, current);
            }

            current = int.Parse(answer[1], CultureInfo.InvariantCulture);
            if (answer[0] == "end")
            {
                return (current < 0 ? Outcome.Survived : Outcome.Killed, current);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    // Null when it takes too long, or when the process has ended.
    private string? Read(TimeSpan patience)
    {
        using var stop = new CancellationTokenSource(patience);
        try
        {
            return _process.StandardOutput.ReadLineAsync(stop.Token).AsTask().GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
