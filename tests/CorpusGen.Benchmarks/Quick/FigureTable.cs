using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace CorpusGen.Benchmarks.Quick;

/// <summary>Prints figures as they come, one a line.</summary>
internal sealed class FigureTable(TextWriter output)
{
    private readonly List<Figure> _figures = [];

    /// <summary>Whether no target was missed.</summary>
    public bool AllMet => _figures.TrueForAll(f => !f.IsMissed);

    /// <summary>Prints the head.</summary>
    public void Begin() => Print("figure", "measured", "target", "", "");

    /// <summary>Prints a figure.</summary>
    public void Add(Figure figure)
    {
        _figures.Add(figure);
        var (sign, verdict) = figure.Side switch
        {
            TargetSide.AtMost => ("<= ", figure.IsMissed ? "NOT MET" : "met"),
            TargetSide.AtLeast => (">= ", figure.IsMissed ? "NOT MET" : "met"),
            _ => ("", ""),
        };
        Print(figure.Name, $"{Number(figure.Value)} {figure.Unit}", sign.Length == 0 ? "" : sign + Number(figure.Target), verdict, figure.Note);
    }

    private void Print(string name, string value, string target, string verdict, string note) =>
        output.WriteLine($"{name,-76} {value,16}  {target,-9} {verdict,-8} {note}".TrimEnd());

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 100 ? "F0" : Math.Abs(value) >= 10 ? "F1" : "0.##", CultureInfo.InvariantCulture);
}
