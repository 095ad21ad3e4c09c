using System;
using System.ComponentModel;

namespace CorpusGen;

/// <summary>
/// Marks a generated member whose words were locked, and which its source does not have any more as they were. The analyzer reports every use of it (CG0014).
/// </summary>
/// <param name="quotation">The quotation, as <c>article#id</c>.</param>
/// <param name="explanation">What became of it, as the rest of a sentence that begins with its name.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangedSourceAttribute(string quotation, string explanation) : Attribute
{
    /// <summary>The quotation, as <c>article#id</c>.</summary>
    public string Quotation { get; } = quotation;

    /// <summary>What became of it, as the rest of a sentence that begins with its name.</summary>
    public string Explanation { get; } = explanation;
}
