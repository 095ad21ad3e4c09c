using System.Globalization;

namespace CorpusGen.Cli.Reporting;

/// <summary>A page, or several where what it shows is too much for one.</summary>
/// <param name="Name">The file's name without its ending.</param>
internal sealed record PageSeries(string Name)
{
    /// <summary>The file of a page.</summary>
    /// <param name="number">Its number, counted from 1.</param>
    public string FileOf(int number) => number == 1 ? $"{Name}.html" : string.Create(CultureInfo.InvariantCulture, $"{Name}.{number}.html");
}
