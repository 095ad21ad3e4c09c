using CorpusGen.Text;

namespace CorpusGen.Dates;

/// <summary>A temporal expression found in a text: a TIMEX3 annotation with its evidence.</summary>
public readonly record struct Timex
{
    /// <summary>Where it stands, without a preposition but with its modifier, in UTF-16 code units.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Which of the four TIMEX3 types it is.</summary>
    public required TimexType Type { get; init; }

    /// <summary>The TIMEX3 value, such as <c>2021-03-22</c>; <c>X</c> stands for what the text leaves open.</summary>
    public required string Value { get; init; }

    /// <summary>The TIMEX3 modifier (<c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, …), or null.</summary>
    public string? Modifier { get; init; }

    /// <summary>What the value was resolved against: the value of another mention or of the article's own date; null when it needs none.</summary>
    public string? Anchor { get; init; }

    /// <summary>The rule that found it, for reports and tests.</summary>
    public required string Rule { get; init; }
}
