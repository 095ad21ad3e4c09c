using System.Collections.Immutable;
using System.Threading;
using CorpusGen.Generator.Models;

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

    // Id, speaker, mention, cue and context of a quotation, beside its words. As much for a date, so that no list of a corpus in literals has more
    // than CorpusLimits.MembersInList members: changing the form takes no member away.
    private const int CharactersBesideWords = 200;

    /// <summary>What an article needs, roughly and never too little by much.</summary>
    public static int Count(ArticleModel article, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var count = (article.Text?.Length ?? 0) + CharactersBesideWords;
        foreach (var quote in article.Quotes)
        {
            count += quote.Text.Length + CharactersBesideWords;
        }

        foreach (var date in article.Dates)
        {
            count += date.Text.Length + CharactersBesideWords;
        }

        return count;
    }

    /// <summary>The form for articles of these counts.</summary>
    public static TextForm Choose(ImmutableArray<int> counts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var sum = 0L;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum <= MaximumCharacters ? TextForm.Literals : TextForm.Attributes;
    }
}
