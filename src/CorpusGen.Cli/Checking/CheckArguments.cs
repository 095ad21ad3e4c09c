using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CorpusGen.Project;

namespace CorpusGen.Cli.Checking;

/// <summary>The options of verbs that check a folder: what of the project to which the files belong they cannot know.</summary>
internal sealed class CheckArguments
{
    // A name with a slip of the pen would change nothing, in silence.
    private static readonly string[] Properties =
        [OptionNames.RootNamespace, OptionNames.Namespace, OptionNames.ClassName, OptionNames.Visibility, OptionNames.EmbedText, OptionNames.CarriedText, OptionNames.BrokenCitations];

    private readonly Option<string[]> _symbols = new("--define") { Description = "A symbol that counts as defined for #if; may be given several times.", HelpName = "symbol" };
    private readonly Option<string[]> _properties = new("--property")
    {
        Description = "A property of the project to which the files belong, such as RootNamespace=Newsroom; may be given several times.",
        HelpName = "name=value",
    };

    /// <summary>Adds the options to a verb.</summary>
    public CheckArguments(Command command)
    {
        command.Options.Add(_symbols);
        command.Options.Add(_properties);
    }

    /// <summary>Checks files as was asked for.</summary>
    /// <exception cref="WrongUseException">There is no such property, or it cannot have the value, or a file cannot be opened.</exception>
    public CheckResult Run(ParseResult parsed, CorpusFolder corpus, IReadOnlyList<CorpusFile> files, Streams streams)
    {
        var check = new FolderCheck(corpus, ReadProperties(parsed.GetValue(_properties) ?? []), parsed.GetValue(_symbols) ?? []);
        return check.Run(files, streams.Progress);
    }

    private static Dictionary<string, string> ReadProperties(string[] given)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in given)
        {
            var equals = property.IndexOf('=', StringComparison.Ordinal);
            var name = equals > 0 ? property[..equals] : throw new WrongUseException($"'{property}' is no property; write --property name=value.");
            if (!Properties.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new WrongUseException($"'{name}' is no property that a check heeds; these are: {string.Join(", ", Properties)}.");
            }

            properties[name] = property[(equals + 1)..];
        }

        var (options, problems) = ProjectOptions.Read(properties.GetValueOrDefault);
        if (!problems.IsEmpty)
        {
            throw new WrongUseException(problems[0].Message);
        }

        return options.BrokenCitations != BrokenCitations.None
            ? properties
            : throw new WrongUseException($"with {OptionNames.BrokenCitations}={properties[OptionNames.BrokenCitations]} no citation is checked; leave it out.");
    }
}
