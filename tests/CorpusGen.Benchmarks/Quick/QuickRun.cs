using System;
using System.IO;

namespace CorpusGen.Benchmarks.Quick;

/// <summary>The measurement that takes about a minute: one table of figures, each with its target.</summary>
internal static class QuickRun
{
    private const string Usage =
        "usage: quick [citations|found|offers|extraction|speed|growth] [--texts FOLDER]; found is a part of citations, speed and growth are those of extraction, and offers are measured only when they are named";

    /// <summary>Measures, and prints to <paramref name="output"/>.</summary>
    /// <param name="arguments">What stands behind the word <c>quick</c> on the command line.</param>
    /// <param name="output">Where the table goes.</param>
    /// <returns>0 when every target is met, 1 when one is missed, 2 when the arguments cannot be understood.</returns>
    public static int Run(ReadOnlySpan<string> arguments, TextWriter output)
    {
        var (part, folder) = ((string?)null, (string?)null);
        while (!arguments.IsEmpty)
        {
            switch (arguments)
            {
                case ["citations" or "found" or "offers" or "extraction" or "speed" or "growth", ..] when part is null:
                    part = arguments[0];
                    arguments = arguments[1..];
                    break;
                case ["--texts", var value, ..] when Directory.Exists(value):
                    folder = value;
                    arguments = arguments[2..];
                    break;
                default:
                    output.WriteLine(Usage);
                    return 2;
            }
        }

        output.WriteLine("Processor time of this process, the collector's included, the best of several rounds, with everything collected before each.");
        var table = new FigureTable(output);
        table.Begin();
        if (part is null or "citations" or "found" && folder is null)
        {
            CitationFigures.Measure(table, foundAlone: part == "found");
        }

        // Not without being asked for: it opens a project of 1,000 articles.
        if (part == "offers" && folder is null)
        {
            OfferFigures.Measure(table);
        }

        if (part is null or "extraction" or "speed")
        {
            ExtractionFigures.MeasureSpeed(table, folder);
        }

        if (part is null or "extraction" or "growth" && folder is null)
        {
            ExtractionFigures.MeasureGrowth(table);
        }

        return table.AllMet ? 0 : 1;
    }
}
