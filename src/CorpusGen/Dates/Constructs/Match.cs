using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;

namespace CorpusGen.Dates.Constructs;

/// <summary>A candidate: what a construct read at a place.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Next">The place behind it.</param>
internal readonly record struct Match(Mention Mention, Cursor Next)
{
    /// <summary>A second mention that the words after the first give: "March 5" and "9, 1918" in "March 5-9, 1918".</summary>
    public Mention? Second { get; init; }

    /// <summary>A mention from one place to another.</summary>
    public static Match Of(Cursor from, Cursor to, Meaning meaning, string rule) => Of(from.Token.Start, to, meaning, rule);

    /// <summary>A mention from an offset to a place.</summary>
    public static Match Of(int start, Cursor to, Meaning meaning, string rule) => new(new Mention(start, to.EndBefore, meaning, rule), to);
}
