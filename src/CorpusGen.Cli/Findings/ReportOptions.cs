using System.CommandLine;

namespace CorpusGen.Cli.Findings;

/// <summary>How a command reports; the options that its verbs share.</summary>
/// <param name="Format">One of <see cref="OutputFormat.Names"/>.</param>
/// <param name="Output">The file to write; null for standard output.</param>
/// <param name="Baseline">The file of findings that do not count; null when all do.</param>
/// <param name="UpdatesBaseline">Whether that file is written anew.</param>
internal sealed record ReportSettings(string Format, string? Output, string? Baseline, bool UpdatesBaseline);

/// <summary>The options themselves.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _format;
    private readonly Option<string?> _output = OutputFile.CreateOption();
    private readonly Option<string?> _baseline = new("--baseline") { Description = "Findings recorded in this file do not count. It may only shrink.", HelpName = "file" };
    private readonly Option<bool> _update = new("--update-baseline") { Description = "Creates the baseline, or takes out of it what does not occur any more." };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="format">The format when none is asked for.</param>
    public ReportOptions(Command command, string format)
    {
        _format = new Option<string>("--format") { Description = "How results are written.", DefaultValueFactory = _ => format };
        _format.AcceptOnlyFromAmong(OutputFormat.Names);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_baseline);
        command.Options.Add(_update);
    }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="WrongUseException">The options do not go together.</exception>
    public ReportSettings Read(ParseResult parsed)
    {
        var settings = new ReportSettings(parsed.GetRequiredValue(_format), parsed.GetValue(_output), parsed.GetValue(_baseline), parsed.GetValue(_update));
        return settings is { UpdatesBaseline: true, Baseline: null }
            ? throw new WrongUseException("--update-baseline needs the file: add --baseline FILE.")
            : settings;
    }
}
