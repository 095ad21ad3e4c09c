using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace CorpusGen.Mutation;

/// <summary>
/// Runs tests in a process of its own, as it is told on standard input, one line a run: the mutant that is active, then the numbers of the tests. Answers
/// with a line for each test that it begins, and one for the end. <c>note</c> runs all tests and says what each reaches, and <c>time</c> how long each takes.
/// </summary>
internal static class Worker
{
    public static int Run(string tests, string mutated, string[] excluded, int mutant)
    {
        // What a test prints is not part of the conversation.
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);

        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.GetFullPath(tests));
        var control = new MutantSwitch(Assembly.Load(Path.GetFileNameWithoutExtension(mutated)));
        control.Activate(mutant);

        // A static that is made of a mutant would spoil the process for the next. While what is reached is noted, none is active.
        control.Note(mutant == MutantSwitch.None);
        control.MakeStatics();
        var cases = TestCase.Find(assembly, excluded);
        var inStatics = control.Reached();
        control.Note(isNoting: false);
        answers.WriteLine($"tests {cases.Count} {string.Join(' ', inStatics)}".TrimEnd());
        while (Console.In.ReadLine() is { } line)
        {
            if (line is "note" or "time")
            {
                control.Note(line == "note");
                Note([.. cases], control, answers);
                control.Note(isNoting: false);
                continue;
            }

            var numbers = line.Split(' ').Select(int.Parse).ToArray();
            control.Activate(numbers[0]);
            var failed = -1;
            foreach (var number in numbers.AsSpan(1))
            {
                answers.WriteLine($"begin {number}");
                if (Failure(cases[number]) is not null)
                {
                    failed = number;
                    break;
                }
            }

            control.Activate(MutantSwitch.None);
            answers.WriteLine($"end {failed}");
        }

        return 0;
    }

    private static void Note(TestCase[] cases, MutantSwitch control, StreamWriter answers)
    {
        control.Reached();
        for (var number = 0; number < cases.Length; number++)
        {
            var watch = Stopwatch.StartNew();
            var failure = Failure(cases[number]);
            var reached = control.Reached();
            answers.WriteLine(failure is null
                ? $"reached {number} {watch.ElapsedMilliseconds} {string.Join(' ', reached)}".TrimEnd()
                : $"failed {number} {cases[number].Name}: {failure.Message.ReplaceLineEndings(" ")}");
        }

        answers.WriteLine("noted");
    }

#pragma warning disable CA1031 // Whatever a test throws is its failure.
    private static Exception? Failure(TestCase test)
    {
        try
        {
            test.Run();
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }
#pragma warning restore CA1031
}
