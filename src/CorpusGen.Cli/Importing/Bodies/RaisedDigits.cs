using System;
using System.Text;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>Raised and lowered figures: 10² must not become 102 where the page says <c>10&lt;sup&gt;2&lt;/sup&gt;</c>.</summary>
internal static class RaisedDigits
{
    private const string Plain = "0123456789+-=()";
    private const string Super = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207C\u207D\u207E";
    private const string Sub = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B\u208C\u208D\u208E";

    /// <summary>Writes the figures from <paramref name="start"/> on as raised or lowered ones; where something else stands there, such as the "st" of "21st", all stays.</summary>
    public static void Raise(StringBuilder text, int start, bool isSuper)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!Plain.Contains(text[i], StringComparison.Ordinal))
            {
                return;
            }
        }

        for (var i = start; i < text.Length; i++)
        {
            text[i] = (isSuper ? Super : Sub)[Plain.IndexOf(text[i], StringComparison.Ordinal)];
        }
    }
}
