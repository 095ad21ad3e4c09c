using System.CommandLine;
using System.IO;

namespace CorpusGen.Cli;

/// <summary>The option that names the folder of articles.</summary>
internal sealed class CorpusOption
{
    /// <summary>The folder that is meant when none is named, as in the package.</summary>
    public const string DefaultFolder = "corpus";

    private readonly Option<string> _option = new("--corpus")
    {
        Description = "The folder of articles.",
        HelpName = "folder",
        DefaultValueFactory = _ => DefaultFolder,
    };

    /// <summary>Adds it to a verb; a folder <c>corpus</c> in the working directory is meant when it is not given, as in a project.</summary>
    public CorpusOption(Command command) => command.Options.Add(_option);

    /// <summary>The folder, whether it is there or not.</summary>
    public string FolderOf(ParseResult parsed) => parsed.GetRequiredValue(_option);

    /// <summary>Reads every article of the folder, and shows how many were read.</summary>
    /// <exception cref="WrongUseException">There is no such folder, it cannot be read, or it holds no article.</exception>
    public CorpusFolder Read(ParseResult parsed, Streams streams)
    {
        var folder = FolderOf(parsed);
        return parsed.GetResult(_option) is { Implicit: false } || Path.Exists(folder)
            ? CorpusFolder.Read(folder, streams.Progress)
            : throw new WrongUseException($"there is no folder '{folder}' here; name the folder of articles with --corpus, or make one with 'corpusgen init'.");
    }
}
