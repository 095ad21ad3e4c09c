using System;
using System.Collections.Immutable;
using CorpusGen.Citations;

namespace CorpusGen.Completion.Typing;

/// <summary>A way to cite in a comment, and how what is being typed can be brought to an end, so that its reader understands it.</summary>
/// <param name="Signs">What a citation begins with.</param>
/// <param name="Ends">What may be missing behind the caret: the rest of the claim, or the mark that closes the words.</param>
/// <param name="Barred">What a key or a name of this form may not hold.</param>
internal sealed record CommentForm(ImmutableArray<string> Signs, ImmutableArray<string> Ends, string Barred)
{
    /// <summary><c>cite(article-key, Speaker): "words"</c>.</summary>
    public static CommentForm Cite { get; } = new([CommentCitationReader.Sign], ["): \"x\"", "\"", "”", "“", "»", "」", "』"], ",()#\"\r\n");

    /// <summary><c>//= article-key</c>, and <c>//# words</c> below.</summary>
    public static CommentForm Section { get; } = new([CommentSectionReader.Sign], ["\n//# x", ""], "#=\r\n");

    /// <summary><c>&lt;q cite="article-key" speaker="…"&gt;words&lt;/q&gt;</c>.</summary>
    public static CommentForm Xml { get; } = new(
        [.. CommentXmlReader.Signs],
        ["\">x</q>", "'>x</q>", "\">x</blockquote>", "'>x</blockquote>", "</q>", "</blockquote>"],
        "#\"'<>&\r\n");

    /// <summary>The marks that open and close the words of <see cref="Cite"/>.</summary>
    public static char[] Marks { get; } = ['"', '“', '”', '„', '«', '»', '「', '」', '『', '』'];

    /// <summary>Whether a key or a name would be read as something else, or as more than one thing. What begins with a digit is a date.</summary>
    public bool Bars(string name, bool isSpeaker) =>
        name.AsSpan().IndexOfAny(Barred.AsSpan()) >= 0 || (isSpeaker && this == Cite && name.Length > 0 && char.IsDigit(name[0]));
}
