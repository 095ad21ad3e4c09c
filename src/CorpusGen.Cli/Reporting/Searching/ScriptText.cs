using System.Text.Encodings.Web;
using System.Text.Unicode;
using CorpusGen.Cli.Reporting.Html;

namespace CorpusGen.Cli.Reporting.Searching;

/// <summary>Writes text into a script.</summary>
internal static class ScriptText
{
    // Letters stay as they are; what ends a literal, a script element or a line of an old browser's script (U+2028) is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The literal of a text, as pages show it.</summary>
    public static string Of(string text) => $"\"{Encoder.Encode(ShownText.Of(text))}\"";
}
