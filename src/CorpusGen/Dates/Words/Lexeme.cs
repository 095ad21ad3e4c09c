namespace CorpusGen.Dates.Words;

/// <summary>An entry of the vocabulary.</summary>
/// <param name="text">The word in lower case.</param>
/// <param name="classes">What it can be.</param>
/// <param name="value">A number; its class says what it means.</param>
/// <param name="unit">The unit it names.</param>
/// <param name="code">The TIMEX3 code it stands for, or null.</param>
/// <param name="roles">What it does beside the words of a construct.</param>
internal sealed class Lexeme(string text, WordClasses classes, int value, TimeUnit unit, string? code, WordRoles roles)
{
    /// <summary>Any word that is not in the vocabulary.</summary>
    public static Lexeme Unknown { get; } = new("", WordClasses.None, 0, TimeUnit.None, null, WordRoles.None);

    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>What it can be.</summary>
    public WordClasses Classes { get; } = classes;

    /// <summary>A number; its class says what it means.</summary>
    public int Value { get; } = value;

    /// <summary>The unit it names.</summary>
    public TimeUnit Unit { get; } = unit;

    /// <summary>The TIMEX3 code it stands for, or null.</summary>
    public string? Code { get; } = code;

    /// <summary>What it does beside the words of a construct.</summary>
    public WordRoles Roles { get; } = roles;

    /// <summary>Whether it does any of these.</summary>
    public bool Is(WordRoles roles) => (Roles & roles) != 0;

    /// <summary>The two entries of one word together: a number stays, and so does a unit or a code.</summary>
    public Lexeme With(Lexeme other) => new(
        Text,
        Classes | other.Classes,
        Value != 0 ? Value : other.Value,
        Unit != TimeUnit.None ? Unit : other.Unit,
        Code ?? other.Code,
        Roles | other.Roles);
}
