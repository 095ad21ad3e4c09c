using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>A value of YAML's everyday part.</summary>
/// <param name="Span">Where it stands in the file.</param>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text.</summary>
/// <param name="Text">What it says, without quotes and with escapes resolved.</param>
/// <param name="IsPlain">Whether it is written without quotes.</param>
/// <param name="Span">Where it stands in the file, quotes included.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether it is YAML's null: nothing, <c>~</c> or <c>null</c>, without quotes (YAML 1.2.2, section 10.3.2).</summary>
    public bool IsNull => IsPlain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list of texts.</summary>
/// <param name="Items">The texts, in order.</param>
/// <param name="Span">Where it stands in the file.</param>
internal sealed record YamlList(EquatableArray<YamlScalar> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Keys with their values, in the order written; no key stands twice.</summary>
/// <param name="Entries">The keys with their values.</param>
/// <param name="Span">Where it stands in the file.</param>
internal sealed record YamlMapping(EquatableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span);

/// <summary>Something that is not YAML's everyday part.</summary>
/// <param name="Message">What is wrong and what to write instead.</param>
/// <param name="Span">Where.</param>
internal readonly record struct YamlError(string Message, SourceSpan Span);

/// <summary>A document, read as far as it can be: an entry with an error in it is left out.</summary>
/// <param name="Root">What was read.</param>
/// <param name="Errors">What was not, in the order of the places.</param>
internal sealed record YamlDocument(YamlMapping Root, EquatableArray<YamlError> Errors);
