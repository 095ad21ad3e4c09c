using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;

namespace CorpusGen.Cli;

/// <summary>The usual help, and below it what a verb reads and writes; the list of verbs stays a line each.</summary>
internal sealed class DetailedHelp(SynchronousCommandLineAction usual, IReadOnlyDictionary<Command, string> details) : SynchronousCommandLineAction
{
    /// <summary>Who asks for help need not have everything else right.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        if (details.TryGetValue(parseResult.CommandResult.Command, out var text))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        }

        return result;
    }
}
