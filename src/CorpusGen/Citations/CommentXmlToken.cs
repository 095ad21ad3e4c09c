using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>What a stretch of XML documentation is.</summary>
internal enum CommentXmlKind
{
    /// <summary>Characters and entities.</summary>
    Text,

    /// <summary>Characters inside <c>CDATA</c>, where there are no entities.</summary>
    Verbatim,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,

    /// <summary>A tag that is both, a comment, or an instruction.</summary>
    Other,
}

/// <summary>A stretch of XML documentation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All of it; for <see cref="CommentXmlKind.Verbatim"/> its characters alone.</param>
/// <param name="Name">The tag's name; empty when it is none.</param>
internal readonly record struct CommentXmlToken(CommentXmlKind Kind, SourceSpan Span, SourceSpan Name);
