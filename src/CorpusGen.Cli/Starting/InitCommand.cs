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

    private static Columns<InitStep> Columns { get; } = new(
        new("step", s => s.What),
        new("outcome", s => s.Outcome),
        new("path", s => s.Path, KeepsEnd: true),
        new("todo", s => s.Todo, InTable: false));

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
            var file = ProjectFile.Find(parsed.GetRequiredValue(project));
            var folder = FolderOf(file, parsed.GetResult(corpus) is { Implicit: false } ? parsed.GetRequiredValue(corpus) : null);
            var steps = new InitSteps(file, folder, parsed.GetValue(dryRun)).Run();
            Columns.Write(steps, format.FormOf(parsed), streams);
            foreach (var todo in steps.Select(s => s.Todo).OfType<string>())
            {
                streams.Error.WriteLine(Printable.Of(todo));
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    // The folder that the project names is meant where none is given, and it is not for this command to change it.
    private static string FolderOf(ProjectFile project, string? given)
    {
        if (project.Property(InitSteps.DirectoryProperty) is not { Length: > 0 } own)
        {
            return Inside(given ?? CorpusOption.DefaultFolder);
        }

        return given is null || Inside(given) == Inside(own)
            ? Inside(own)
            : throw new WrongUseException($"the {InitSteps.DirectoryProperty} of '{project.Path}' is '{own}'; change it there, or leave --corpus out.");
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
