using System;
using System.CommandLine;
using System.IO;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Fuzz.Runs;

var seed = new Option<ulong>("--seed") { Description = "Which sequence of cases.", DefaultValueFactory = _ => 1 };
var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 5 };
var cases = new Option<long>("--cases") { Description = "At most how many cases.", DefaultValueFactory = _ => long.MaxValue / 2 };
var workers = new Option<int>("--workers") { Description = "How many cases at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
var state = new Option<string?>("--state") { Description = "A file that remembers how far the run is; the next run goes on from there." };
var keep = new Option<string?>("--keep") { Description = "A folder for the failing cases, made small." };
var replay = new Option<string[]>("--replay") { AllowMultipleArgumentsPerToken = true, Description = "Runs these kept cases instead, with every check." };
var show = new Option<long?>("--show") { Description = "Writes the case of a number instead." };

var command = new RootCommand("Looks for inputs that break a promise of CorpusGen. Exit code 1: it found some.") { seed, minutes, cases, workers, state, keep, replay, show };
command.SetAction(parsed =>
{
    if (parsed.GetValue(show) is { } number)
    {
        Console.Write(CaseText.Write(CaseMaker.Make(parsed.GetValue(seed), number)));
        return 0;
    }

    if (parsed.GetValue(replay) is { Length: > 0 } files)
    {
        return Replay(files);
    }

    var settings = new RunSettings(
        parsed.GetValue(seed), TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(cases), parsed.GetValue(workers), parsed.GetValue(state), parsed.GetValue(keep));
    return new FuzzRun(settings, Console.Out).Run() == 0 ? 0 : 1;
});
return command.Parse(args).Invoke();

static int Replay(string[] files)
{
    var failed = 0;
    foreach (var file in files)
    {
        var outcome = Outcome.Of(CaseText.Read(File.ReadAllText(file)), CheckDepth.Everything);
        Console.WriteLine($"{file}: {outcome?.Details ?? "holds"}");
        failed += outcome is null ? 0 : 1;
    }

    return failed == 0 ? 0 : 1;
}
