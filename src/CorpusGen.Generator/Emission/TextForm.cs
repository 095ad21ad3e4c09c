using System.Collections.Immutable;
using System.Threading;

namespace CorpusGen.Generator.Emission;

/// <summary>Where the words of the corpus stand in the program.</summary>
internal enum TextForm
{
    /// <summary>In string literals: readable, and ready at start.</summary>
    Literals,

    /// <summary>In an attribute of each class, with the numbers beside them, taken apart when the class is first used.</summary>
    Attributes,
}

/// <summary>Counts what the articles would need in string literals, and changes their form before the compiler's wall.</summary>
internal static class TextForms
{
    /// <summary>
    /// As many characters as we allow ourselves. All literals of an assembly together may have 16 MiB, which is 8.3 million characters (CS8103); the
    /// rest is the program's own.
    /// </summary>
    public const int MaximumCharacters = 6_000_000;

    /// <summary>The form for articles of these lengths together.</summary>
    public static TextForm Choose(ImmutableArray<long> lengths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var sum = 0L;
        foreach (var length in lengths)
        {
            sum += length;
        }

        return Choose(sum);
    }

    /// <summary>The form for so many characters.</summary>
    public static TextForm Choose(long characters) => characters <= MaximumCharacters ? TextForm.Literals : TextForm.Attributes;
}
