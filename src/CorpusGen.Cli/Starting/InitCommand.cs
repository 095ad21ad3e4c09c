using System.CommandLine;
using System.IO;
using System.Linq;
using CorpusGen.Cli.Listing;

namespace CorpusGen.Cli.Starting;

/// <summary><c>corpusgen init</c>: sets a project up.</summary>
internal static class InitCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Adds to a C# project what it needs, and leaves alone what is there; it can be run again.
          package reference       CorpusGen, of the tool's own version, in the project file
          first article           an example with its sidecar, where the folder holds no article yet
          line in .gitattributes  corpus/** -text, so that Git keeps the articles byte for byte
        Nothing is downloaded: 'dotnet build' does that.

        Examples:
          dotnet new console --output Newsroom && corpusgen init Newsroom
          corpusgen init --dry-run
        """;

    private static Columns<InitStep> Columns { get; } = new(new("step", s => s.What), new("outcome", s => s.Outcome), new("path", s => s.Path));

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var project = new Argument<string>("project") { Description = "The project file or its folder; the working directory when none is named.", DefaultValueFactory = _ => "." };
        var corpus = new Option<string>("--corpus") { Description = "The folder of articles, inside the project's.", HelpName = "folder", DefaultValueFactory = _ => CorpusOption.DefaultFolder };
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would be added, and adds nothing." };
        var command = new Command("init", "Sets a project up: package, folder, first article.");
        command.Arguments.Add(project);
        command.Options.Add(corpus);
        command.Options.Add(dryRun);
        var format = new FormatOption(command);
        command.SetAction(parsed =>
        {
            var steps = new InitSteps(ProjectFile.Find(parsed.GetRequiredValue(project)), Inside(parsed.GetRequiredValue(corpus)), parsed.GetValue(dryRun)).Run();
            Columns.Write(steps, format.FormOf(parsed), streams);
            return ExitCodes.Fine;
        });
        return command;
    }

    // The folder's name goes into the project and into .gitattributes: letters that mean something there are none of it.
    private static string Inside(string corpus)
    {
        var folder = corpus.Replace('\\', '/').TrimEnd('/');
        var isSound = folder.Length > 0 && !Path.IsPathRooted(folder)
            && folder.Split('/').All(p => p is not ("" or "." or "..") && p.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'));
        return isSound ? folder : throw new WrongUseException($"'{corpus}' is no folder inside the project; name one such as corpus or texts/press.");
    }
}
