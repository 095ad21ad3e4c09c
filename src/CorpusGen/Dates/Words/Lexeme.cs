namespace CorpusGen.Dates.Words;

/// <summary>An entry of the vocabulary.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Classes">What it can be.</param>
/// <param name="Value">A number; its class says what it means.</param>
/// <param name="Unit">The unit it names.</param>
/// <param name="Code">The TIMEX3 code it stands for, or null.</param>
internal sealed record Lexeme(string Text, WordClasses Classes, int Value, TimeUnit Unit, string? Code)
{
    /// <summary>Any word that is not in the vocabulary.</summary>
    public static Lexeme Unknown { get; } = new("", WordClasses.None, 0, TimeUnit.None, null);

    /// <summary>The two entries of one word together: a number stays, and so does a unit or a code.</summary>
    public Lexeme With(Lexeme other) => this with
    {
        Classes = Classes | other.Classes,
        Value = Value != 0 ? Value : other.Value,
        Unit = Unit != TimeUnit.None ? Unit : other.Unit,
        Code = Code ?? other.Code,
    };
}
