namespace CorpusGen.Cli.Tests.Exporting;

/// <summary>A corpus whose texts hold what formats trip over: signs outside the basic plane, marks of Markdown, quotes, commas, braces.</summary>
internal static class ExportCorpus
{
    public const string Title = "50% of {all} \"ferries\" \\ boats & co_workers, #1";

    public static TemporaryCorpus Create() => TemporaryCorpus.WithBridge()
        .Add("ferry notes.md", "# Ferry\n\n😀😀 The crew wrote a line.\n\n“We \\*never\\* stop 😀 at night, and *nobody* asks,” said Hanna Berg.\n\n> “It is 5 < 6,” said Oskar Bly.\n")
        .Add("ferry notes.yml", "title: \"50% of {all} \\\"ferries\\\" \\\\ boats & co_workers, #1\"\nauthors: [\"Maria Lopez\", \"Lopez and Sons, Ltd.\"]\npublisher: The Coast Courier\nurl: https://courier.example/a_b?c={d}&e=50%25\npublished: 2021-03-22\nlanguage: en\n")
        .Add("bridge.yml", "published: 2020-11\n");
}
