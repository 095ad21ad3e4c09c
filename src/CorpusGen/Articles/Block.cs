using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>What a paragraph of an article is.</summary>
public enum BlockKind
{
    /// <summary>The article's prose.</summary>
    Prose,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>The line that names the authors.</summary>
    Byline,

    /// <summary>The line that gives the date of publication.</summary>
    Timestamp,

    /// <summary>What stands under a picture, or a credit.</summary>
    Caption,

    /// <summary>The editor's word about the author or the article.</summary>
    EditorNote,

    /// <summary>What belongs to the page and not to the article: menus, paywalls, comment counts.</summary>
    Boilerplate,
}

/// <summary>
/// A paragraph of an article: a stretch between line breaks, or, in a text that was wrapped at a fixed width, between blank lines; it has line breaks
/// inside then.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without the line breaks around it.</param>
public readonly record struct Block(BlockKind Kind, SourceSpan Span);
