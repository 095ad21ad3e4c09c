using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Completing;
using CorpusGen.Cli.Exporting;
using CorpusGen.Cli.Importing;
using CorpusGen.Cli.Listing;
using CorpusGen.Cli.Locking;
using CorpusGen.Cli.Reporting;
using CorpusGen.Cli.Starting;

namespace CorpusGen.Cli;

/// <summary>The whole command line: its verbs, its help and how it fails.</summary>
internal static class CorpusGenCommand
{
    private const string Details = """
        A corpus is a folder of .txt and .md files. A file name.yml beside name.txt says what the
        text does not say of itself: title, authors, published, speakers.
        Results go to standard output; what people should know, to standard error.

        Examples:
          corpusgen init
          corpusgen import "A visit to Guilin.html"
          corpusgen check src docs
          echo '{"article":"some-key","text":"the quoted words"}' | corpusgen verify

        Exit codes:
          0  everything is fine
          1  something was found: a citation that does not hold, an article with a problem
          2  wrong use, or input that cannot be read
        """;

    /// <summary>Runs one command line and gives its exit code.</summary>
    public static int Run(string[] args, Streams streams)
    {
        // "@name" is an article's key here, never a file of further arguments.
        var parsed = Create(streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in WrongArguments.Describe(parsed))
            {
                streams.Error.WriteLine($"corpusgen: {Printable.Of(error)}");
            }

            streams.Error.WriteLine($"Try 'corpusgen {HelpOf(parsed)}'.");
            return ExitCodes.WrongUse;
        }

        try
        {
            using var help = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true);
            return parsed.Invoke(new InvocationConfiguration { Output = help, Error = streams.Error, EnableDefaultExceptionHandler = false });
        }
        catch (WrongUseException e)
        {
            return Refuse([e]);
        }
        catch (IOException e)
        {
            // Files say by themselves why they cannot be read or written: what is left are the standard streams.
            return Refuse([new WrongUseException($"standard input or output fails: {e.Message}")]);
        }
        catch (AggregateException e) when (e.Flatten().InnerExceptions.All(i => i is WrongUseException))
        {
            // Files are read and written side by side, and more than one may fail before the others stop.
            return Refuse(e.Flatten().InnerExceptions);
        }

        int Refuse(IEnumerable<Exception> reasons)
        {
            foreach (var reason in reasons.Select(r => r.Message).Distinct().Order(StringComparer.Ordinal))
            {
                streams.Error.WriteLine($"corpusgen: {Printable.Of(reason)}");
            }

            return ExitCodes.WrongUse;
        }
    }

    private static Command Create(Streams streams)
    {
        // Not a RootCommand: that one would be called after the assembly.
        var root = new Command("corpusgen", "Finds quotations, their speakers and dates in articles, and checks citations against them.");
        var details = new Dictionary<Command, string> { [root] = Details };
        foreach (var (verb, text) in Verbs(streams))
        {
            root.Subcommands.Add(verb);
            details.Add(verb, text);
        }

        root.Subcommands.Add(CompleteCommand.Create(streams));
        var help = new HelpOption();
        help.Action = new DetailedHelp((SynchronousCommandLineAction)help.Action!, details);
        root.Options.Add(help);
        root.Options.Add(new VersionOption());
        return root;
    }

    // In the order in which a newcomer meets them.
    private static IEnumerable<(Command Verb, string Details)> Verbs(Streams streams) =>
    [
        (InitCommand.Create(streams), InitCommand.Details),
        (ImportCommand.Create(streams), ImportCommand.Details),
        (ListCommand.Create(streams), ListCommand.Details),
        (ShowCommand.Create(streams), ShowCommand.Details),
        (CheckCommand.Create(streams), CheckCommand.Details),
        (VerifyCommand.Create(streams), VerifyCommand.Details),
        (LockCommand.Create(streams), LockCommand.Details),
        (DiffCommand.Create(streams), DiffCommand.Details),
        (ReportCommand.Create(streams), ReportCommand.Details),
        (ExportCommand.Create(streams), ExportCommand.Details),
        (ExtractCommand.Create(streams), ExtractCommand.Details),
        (CompletionCommand.Create(streams), CompletionCommand.Details),
    ];

    private static string HelpOf(ParseResult parsed) =>
        parsed.CommandResult.Command == parsed.RootCommandResult.Command ? "--help" : $"{parsed.CommandResult.Command.Name} --help";
}
