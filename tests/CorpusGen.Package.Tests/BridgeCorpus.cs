using System.Linq;

namespace CorpusGen.Package.Tests;

/// <summary>The corpus of most consumers: two articles, one quotation.</summary>
internal static class BridgeCorpus
{
    public const string Bridge = "The old bridge was closed for a year.\n\n“The new bridge will open in June and will carry trams,” said Maria Lopez, the mayor.\n";

    private const string Harbour = "The harbour has three cranes and no railway.\n";

    private static readonly (string Path, string Text)[] Files =
    [
        ("corpus/bridge.txt", Bridge),
        ("corpus/bridge.yml", "title: A bridge for trams\npublished: 2021-03-04\n"),
        ("corpus/harbour.md", Harbour),
        ("corpus/README.md", "Texts made up for these tests.\n"),
    ];

    /// <summary>The corpus and the files of a project that cites it.</summary>
    public static (string Path, string Text)[] With(params (string Path, string Text)[] files) => [.. Files.Concat(files)];
}
