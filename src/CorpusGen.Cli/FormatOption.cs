using System.CommandLine;
using CorpusGen.Cli.Findings;
using CorpusGen.Cli.Listing;

namespace CorpusGen.Cli;

/// <summary>The option that says for whom a verb writes its results: <c>text</c> for people, <c>json</c> for programs.</summary>
internal sealed class FormatOption
{
    private readonly Option<string> _option = new("--format") { Description = "How results are written.", DefaultValueFactory = _ => OutputFormat.Text };

    /// <summary>Adds it to a verb.</summary>
    public FormatOption(Command command)
    {
        _option.AcceptOnlyFromAmong(OutputFormat.Text, OutputFormat.Json);
        command.Options.Add(_option);
    }

    /// <summary>Whether results are for programs.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetRequiredValue(_option) == OutputFormat.Json;

    /// <summary>Whether a person wrote the option.</summary>
    public bool IsGiven(ParseResult parsed) => parsed.GetResult(_option) is { Implicit: false };

    /// <summary>How tables are written.</summary>
    public TableForm FormOf(ParseResult parsed) => IsJson(parsed) ? TableForm.Json : TableForm.Text;
}
