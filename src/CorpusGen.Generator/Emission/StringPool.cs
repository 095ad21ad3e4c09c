namespace CorpusGen.Generator.Emission;

/// <summary>Writes the values of one class as expressions, in the form that the corpus needs.</summary>
/// <param name="form">The form.</param>
internal sealed class StringPool(TextForm form)
{
    /// <summary>The variable from which a constructor reads what its class carries.</summary>
    public const string Reader = "words";

    /// <summary>Whether the class carries its values in <see cref="Attribute"/>.</summary>
    public bool IsCarried => form == TextForm.Attributes;

    /// <summary>What the class carries. It must be written in the order in which it is read.</summary>
    public CorpusTextWriter Carried { get; } = new();

    /// <summary>The attribute that carries all that was written so far.</summary>
    public string Attribute => $"[global::CorpusGen.CorpusText({Literal.Of(Carried.ToString())})]";

    /// <summary>The expression that begins to read what a class carries.</summary>
    public static string ReaderOf(string type) => $"global::CorpusGen.CorpusTextAttribute.Read(typeof({type}))";

    /// <summary>An expression that gives the text. Expressions must be evaluated in the order in which they were made.</summary>
    public string Of(string text)
    {
        if (!IsCarried)
        {
            return Literal.Of(text);
        }

        Carried.Add(text);
        return Reader + ".TakeText()";
    }
}
