using System.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes the strings of one class as expressions, in the form that the corpus needs.</summary>
/// <param name="form">The form.</param>
/// <param name="reader">The expression that reads the strings of the class, where they stand in an attribute.</param>
internal sealed class StringPool(TextForm form, string reader = StringPool.LocalReader)
{
    /// <summary>The local variable from which a constructor reads.</summary>
    public const string LocalReader = "words";

    private readonly StringBuilder _carried = new();

    /// <summary>Whether the class must have <see cref="Attribute"/>.</summary>
    public bool IsCarried => form == TextForm.Attributes;

    /// <summary>The expression that begins to read the strings of a class.</summary>
    public static string ReaderOf(string type) => $"global::CorpusGen.CorpusTextAttribute.Read(typeof({type}))";

    /// <summary>The attribute that carries all strings that were written so far.</summary>
    public string Attribute => $"[global::CorpusGen.CorpusText({Literal.Of(CorpusTextAttribute.Encode(_carried.ToString()))})]";

    /// <summary>An expression that gives the string, or <c>null</c>. Expressions must be evaluated in the order in which they were written.</summary>
    public string Of(string? text)
    {
        if (text is null || !IsCarried)
        {
            return Literal.Of(text);
        }

        _carried.Append(text);
        return $"{reader}.Take({Literal.Of(text.Length)})";
    }
}
