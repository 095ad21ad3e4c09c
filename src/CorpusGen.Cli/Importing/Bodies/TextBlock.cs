using System.Collections.Generic;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>What a block stands in.</summary>
internal enum ContainerKind
{
    /// <summary>A block quote.</summary>
    Quote,

    /// <summary>An item of a list of points.</summary>
    Item,

    /// <summary>An item of a numbered list.</summary>
    NumberedItem,
}

/// <summary>A block quote or an item of a list.</summary>
/// <param name="Around">The one around it; null for the outermost.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The number of its element: two blocks stand in the same item when it is the same.</param>
/// <param name="Number">The number of a numbered item.</param>
/// <param name="Depth">How many there are with it.</param>
internal sealed record Container(Container? Around, ContainerKind Kind, int Node, int Number, int Depth)
{
    /// <summary>The containers from the outermost to the given one.</summary>
    public static IReadOnlyList<Container> Chain(Container? innermost)
    {
        var chain = new List<Container>();
        for (var one = innermost; one is not null; one = one.Around)
        {
            chain.Add(one);
        }

        chain.Reverse();
        return chain;
    }
}

/// <summary>A paragraph of a page: words that stand in one run, with nothing around them but line breaks.</summary>
/// <param name="Node">The number of the element that holds them.</param>
/// <param name="Text">The words; a line break where the page has one, as in verses.</param>
internal sealed record TextBlock(int Node, string Text)
{
    /// <summary>The number of the node with which it begins; later paragraphs have greater ones.</summary>
    public int Position { get; init; }

    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>How many of them are links.</summary>
    public int LinkedWords { get; init; }

    /// <summary>Whether all of them stand in <c>time</c> elements.</summary>
    public bool IsTime { get; init; }

    /// <summary>The level of a heading, 1 to 6; 0 for every other.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The innermost block quote or item around it, or null.</summary>
    public Container? Container { get; init; }

    /// <summary>The cells of a table, row by row; null for every other.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    /// <summary>Whether it ends as sentences do.</summary>
    public bool EndsSentence => Sentences.EndWith(Text);
}
