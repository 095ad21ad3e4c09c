using System.CommandLine;

namespace CorpusGen.Cli;

/// <summary>The option that names the folder of articles.</summary>
internal static class CorpusOption
{
    /// <summary>The folder that is meant when none is named, as in the package.</summary>
    public const string DefaultFolder = "corpus";

    /// <summary>Describes it; a folder <c>corpus</c> in the working directory is meant when it is not given, as in a project.</summary>
    public static Option<string> Create() => new("--corpus")
    {
        Description = "The folder of articles.",
        HelpName = "folder",
        DefaultValueFactory = _ => DefaultFolder,
    };
}
