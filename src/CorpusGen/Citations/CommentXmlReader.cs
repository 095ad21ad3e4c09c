using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// Reads citations in XML documentation: <c>&lt;q cite="article-key#section"&gt;…&lt;/q&gt;</c> and <c>&lt;blockquote cite="…"&gt;</c>, also
/// with <c>speaker="…"</c> and <c>date="…"</c>. Works on the comment's words, because without a documentation file the compiler has no XML.
/// </summary>
public static class CommentXmlReader
{
    // A quotation in a quotation in a quotation is rare; more of them would make the words of one comment be read again and again.
    private const int MaxDepth = 8;

    /// <summary>What the citations begin with; searching a file for these finds them all.</summary>
    public static EquatableArray<string> Signs { get; } = ["<q", "<blockquote"];

    /// <summary>Reads the citations of a comment into <paramref name="reading"/>.</summary>
    /// <param name="comment">The comment's words, as <see cref="CommentWords"/> gives them.</param>
    /// <param name="reading">Takes what is found.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Read(LocatedWords comment, CitationReading reading, CancellationToken cancellation = default)
    {
        var tokens = CommentXmlScanner.Scan(comment.Text, cancellation);
        var open = new List<Element>();
        for (var i = 0; i < tokens.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            if (!IsQuotation(comment.Text, token.Name))
            {
                continue;
            }

            if (token.Kind == CommentXmlKind.Start)
            {
                open.Add(new Element(token, i, CommentXmlScanner.FindAttribute(comment.Text, token, "cite"), OtherOf(token, open)));
            }
            else if (token.Kind == CommentXmlKind.End && Close(comment, token, open, reading) is { Cite: { } cite } element)
            {
                AddSite(comment, element, cite, tokens, i, reading, cancellation);
            }
        }

        foreach (var element in open)
        {
            cancellation.ThrowIfCancellationRequested();
            AddUnclosed(comment, element, reading);
        }
    }

    // Takes the innermost open element of the name off; what was opened inside it and not closed is reported.
    private static Element? Close(LocatedWords comment, CommentXmlToken end, List<Element> open, CitationReading reading)
    {
        var at = open.Count - 1;
        at = at < 0 || SameName(open[at].Tag.Name, end.Name) ? at : open[at].Other;
        if (at < 0)
        {
            return null;
        }

        for (var i = open.Count - 1; i > at; i--)
        {
            AddUnclosed(comment, open[i], reading);
        }

        var element = open[at];
        open.RemoveRange(at, open.Count - at);
        if (at < MaxDepth || element.Cite is null)
        {
            return element;
        }

        reading.AddUnreadable(comment.Slice(element.Tag.Span), "it stands inside too many other quotations");
        return null;
    }

    // There are two names, so the innermost element of the other name is all that an element must know of those around it.
    private static int OtherOf(CommentXmlToken tag, List<Element> open)
    {
        var at = open.Count - 1;
        return at < 0 || !SameName(open[at].Tag.Name, tag.Name) ? at : open[at].Other;
    }

    private static void AddUnclosed(LocatedWords comment, Element element, CitationReading reading)
    {
        if (element.Cite is not null)
        {
            reading.AddUnreadable(comment.Slice(element.Tag.Span), $"the element is never closed; write </{element.Tag.Name.Of(comment.Text)}> behind the quoted words");
        }
    }

    private static void AddSite(LocatedWords comment, Element element, SourceSpan cite, PagedList<CommentXmlToken> tokens, int end, CitationReading reading, CancellationToken cancellation)
    {
        var text = comment.Text;
        var words = ReadWords(comment, tokens, element.Index + 1, end, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var quoted = CommentCitationReader.Trim(words.Text, new SourceSpan(0, words.Text.Length));
        var (article, section) = CommentClaim.SplitSection(text, cite);
        if (article.IsEmpty || quoted.IsEmpty)
        {
            reading.AddUnreadable(comment.Slice(element.Tag.Span), quoted.IsEmpty ? "no words are quoted" : "it names no article; write cite=\"article-key\"");
            return;
        }

        var claim = new CommentClaim(article, section, Attribute(text, element, "speaker"), Attribute(text, element, "date"));
        var stretch = new CitationStretch(comment, SourceSpan.FromBounds(element.Tag.Span.Start, tokens[end].Span.End), "", Read);
        reading.Add(claim.ToSite(comment, words.Slice(quoted), stretch));
    }

    private static SourceSpan? Attribute(string text, Element element, string name) =>
        CommentXmlScanner.FindAttribute(text, element.Tag, name) is { IsEmpty: false } value ? value : null;

    private static LocatedWords ReadWords(LocatedWords comment, PagedList<CommentXmlToken> tokens, int first, int end, CancellationToken cancellation)
    {
        var words = new LocatedWordsBuilder();
        for (var i = first; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            if (token.Kind == CommentXmlKind.Text)
            {
                CommentEntities.Read(comment, token.Span, words, cancellation);
            }
            else if (token.Kind == CommentXmlKind.Verbatim && !token.Span.IsEmpty)
            {
                words.Add(comment, token.Span, cancellation);
            }
            else if (BreaksLine(comment.Text, token.Name))
            {
                words.Add(" ", comment.ToSource(token.Span), WordsForm.Elsewhere);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return words.ToWords();
    }

    private static bool IsQuotation(string text, SourceSpan name) => Is(text, name, "q") || Is(text, name, "blockquote");

    private static bool BreaksLine(string text, SourceSpan name) => Is(text, name, "para") || Is(text, name, "p") || Is(text, name, "br");

    // Of the two elements that quote.
    private static bool SameName(SourceSpan left, SourceSpan right) => left.Length == right.Length;

    private static bool Is(string text, SourceSpan name, string word) =>
        name.Length == word.Length && string.CompareOrdinal(text, name.Start, word, 0, word.Length) == 0;

    // Other: the innermost open element of the other name that was there before, or -1.
    private sealed record Element(CommentXmlToken Tag, int Index, SourceSpan? Cite, int Other);
}
