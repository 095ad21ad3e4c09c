namespace CorpusGen.Cli.Reporting;

/// <summary>A file of the report.</summary>
/// <param name="Name">Its name; all files stand side by side.</param>
/// <param name="Text">All of it.</param>
internal sealed record SiteFile(string Name, string Text);
