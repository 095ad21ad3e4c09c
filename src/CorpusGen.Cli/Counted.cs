using System.Globalization;

namespace CorpusGen.Cli;

/// <summary>Numbers of things, as sentences have them.</summary>
internal static class Counted
{
    /// <summary>The number with the word in the right form.</summary>
    public static string Of(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>The same for a word that adds an s.</summary>
    public static string Of(int number, string one) => Of(number, one, one + "s");

    /// <summary>How many citations hold, and how many do not.</summary>
    public static string Holding(int holding, int failing) => $"{Of(holding, "holds", "hold")}, {Of(failing, "does not", "do not")}";
}
