namespace CorpusGen.Citations;

/// <summary>How words are written in the file that cites them, which says how other words must be written in their place.</summary>
public enum WordsForm
{
    /// <summary>As they are: a <c>//</c> comment, a Markdown document.</summary>
    Plain,

    /// <summary>A <c>/* */</c> comment, which must not be ended.</summary>
    BlockComment,

    /// <summary>The text of XML documentation.</summary>
    Xml,

    /// <summary>A C# string with escapes: <c>"…"</c>.</summary>
    RegularString,

    /// <summary>A verbatim C# string: <c>@"…"</c>.</summary>
    VerbatimString,

    /// <summary>A raw C# string: <c>"""…"""</c>.</summary>
    RawString,

    /// <summary>An interpolated C# string with escapes: <c>$"…"</c>.</summary>
    InterpolatedString,

    /// <summary>An interpolated verbatim C# string: <c>$@"…"</c>.</summary>
    InterpolatedVerbatimString,

    /// <summary>An interpolated raw C# string: <c>$"""…"""</c>.</summary>
    InterpolatedRawString,

    /// <summary>Words that stand somewhere else, such as the value of a constant that is named here: nothing can be written in their place.</summary>
    Elsewhere,
}
