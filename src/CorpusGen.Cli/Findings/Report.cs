using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Cli.Findings;

/// <summary>Weighs findings against the baseline and tells whether the command fails.</summary>
/// <param name="settings">What was asked for.</param>
/// <param name="streams">What the command writes to.</param>
internal sealed class Report(ReportSettings settings, Streams streams)
{
    // Read first: a baseline that cannot be read must not cost a check.
    private readonly Baseline? _baseline = ReadBaseline(settings);

    /// <summary>Writes results to where they were asked for.</summary>
    public T Write<T>(Func<Stream, T> write) => settings.Output is { } path ? OutputFile.Write(path, write) : write(streams.Output);

    /// <summary>Writes the findings that the baseline does not hold, and gives the exit code.</summary>
    public int Finish(IEnumerable<Finding> findings, string summary)
    {
        var (open, exitCode, note) = Weigh(findings);
        WriteAll(open);
        Summarize(summary, note);
        return exitCode;
    }

    /// <summary>Writes findings whatever the baseline holds, where there is nothing to sum up.</summary>
    public void Write(IEnumerable<Finding> findings) => WriteAll(FindingOrder.Sort(findings));

    /// <summary>The same where the results were written already.</summary>
    public int FinishWritten(IEnumerable<Finding> findings, string summary)
    {
        var (_, exitCode, note) = Weigh(findings);
        Summarize(summary, note);
        return exitCode;
    }

    private void WriteAll(IReadOnlyList<Finding> findings) => Write(stream =>
    {
        OutputFormat.Write(settings.Format, findings, stream);
        return true;
    });

    private void Summarize(string summary, string note) => streams.Error.WriteLine(Printable.Of($"{summary}{note}."));

    private (IReadOnlyList<Finding> Open, int ExitCode, string Note) Weigh(IEnumerable<Finding> findings)
    {
        var sorted = FindingOrder.Sort(findings);
        if (settings.Baseline is not { } path)
        {
            return (sorted, sorted.Exists(f => f.Counts) ? ExitCodes.Findings : ExitCodes.Fine, "");
        }

        if (_baseline is null)
        {
            var all = sorted.Where(f => f.Counts).Select(Fingerprint.Of).ToList();
            Baseline.Write(path, all);
            return ([.. sorted.Where(f => !f.Counts)], ExitCodes.Fine, $"; the baseline '{path}' was created with {Counted.Of(all.Count, "entry", "entries")}");
        }

        var compared = _baseline.Compare(sorted.Where(f => f.Counts));
        var open = FindingOrder.Sort([.. compared.Fresh, .. sorted.Where(f => !f.Counts)]);
        var isShrunk = compared.Gone.Count == 0 || settings.UpdatesBaseline;
        if (settings.UpdatesBaseline)
        {
            Baseline.Write(path, compared.Known);
        }
        else
        {
            TellGone(path, compared.Gone);
        }

        var note = $"; {compared.Known.Count} known from the baseline, {compared.Fresh.Count} new, {compared.Gone.Count} gone";
        return (open, compared.Fresh.Count == 0 && isShrunk ? ExitCodes.Fine : ExitCodes.Findings, note);
    }

    private void TellGone(string path, IReadOnlyList<Fingerprint> gone)
    {
        foreach (var entry in gone)
        {
            streams.Error.WriteLine(Printable.Of($"{path}: {entry.Rule} in {entry.Path} does not occur any more: \"{entry.Text}\""));
        }

        if (gone.Count > 0)
        {
            streams.Error.WriteLine(Printable.Of($"{path}: run again with --update-baseline, which takes out what does not occur any more."));
        }
    }

    private static Baseline? ReadBaseline(ReportSettings settings)
    {
        var baseline = settings.Baseline is { } path ? Baseline.Read(path) : null;
        return settings is { Baseline: not null, UpdatesBaseline: false } && baseline is null
            ? throw new WrongUseException($"there is no baseline '{settings.Baseline}'; create it with --update-baseline.")
            : baseline;
    }
}
