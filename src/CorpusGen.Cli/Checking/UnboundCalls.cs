using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Cli.Checking;

/// <summary>Tells of calls that nobody judged, because the method is not known: they must not pass for citations that hold.</summary>
internal static class UnboundCalls
{
    // As many places as a line can name.
    private const int PlacesNamed = 3;

    /// <summary>Tells of them in a line; says nothing when there is none.</summary>
    public static void Warn(IReadOnlyList<Location> unbound, TextWriter error)
    {
        if (unbound.Count == 0)
        {
            return;
        }

        var named = string.Join(", ", unbound.Take(PlacesNamed).Select(p => p.GetLineSpan()).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Path}:{p.StartLinePosition.Line + 1}")));
        var more = unbound.Count > PlacesNamed ? $" and {Counted.Of(unbound.Count - PlacesNamed, "more place", "more places")}" : "";
        error.WriteLine(Printable.Of(
            $"{Counted.Of(unbound.Count, "call of 'Cite' was", "calls of 'Cite' were")} not checked, since the method is not known here: {named}{more}. "
            + "If it is the corpus class, name it with --property CorpusGenNamespace=… and CorpusGenClassName=…, or let the project's build check it."));
    }
}
