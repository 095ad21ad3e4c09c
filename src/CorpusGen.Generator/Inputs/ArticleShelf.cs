using CorpusGen.Text;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// The article files of one generated file: one while there are few, and beyond that those whose paths have the same hash. The compiler walks each step over many
/// values from end to end after every edit, at 10,000 articles longer than reading the one that was edited takes; of shelves there are never many. Equal when the same
/// files stand on it.
/// </summary>
/// <remarks>
/// The cost of each keystroke grows with the square of the number of generated files, and what the compiler parses after an edit with the length of one: docs/performance.md has the figures.
/// </remarks>
/// <param name="Number">The number of the shelf, from 0; null where an article stands alone.</param>
/// <param name="Files">The files, sorted by path.</param>
internal sealed record ArticleShelf(int? Number, EquatableArray<ArticleFile> Files)
{
    /// <summary>So many articles stand alone, and so many shelves there are for some thousand articles.</summary>
    public const int FewShelves = 64;

    /// <summary>The number of shelves for many articles.</summary>
    public const int ManyShelves = 256;

    // From here on one of the few would hold so many articles that each edit is felt.
    private const int ManyArticles = 2_048;

    /// <summary>How many numbered shelves so many articles stand on; none when each stands alone.</summary>
    public static int CountFor(int articles) => articles switch
    {
        <= FewShelves => 0,
        < ManyArticles => FewShelves,
        _ => ManyShelves,
    };
}
