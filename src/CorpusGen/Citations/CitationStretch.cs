using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// The part of a comment that is a citation, in which other words can be tried before they are written into the file. What comments say is not escaped: a
/// mark among the words may end them, and a parenthesis in a name its claim.
/// </summary>
public sealed class CitationStretch
{
    private readonly LocatedWords? _comment;
    private readonly SourceSpan _span;
    private readonly string _behind;
    private readonly Action<LocatedWords, CitationReading, CancellationToken> _read;

    /// <summary>Remembers a citation.</summary>
    /// <param name="comment">The comment's words; null where nothing in them can end the citation.</param>
    /// <param name="span">The citation, and as much of what follows as says where it ends.</param>
    /// <param name="behind">What is put behind that when other words are tried: what would end words that should have ended before.</param>
    /// <param name="read">Reads comments of this form.</param>
    internal CitationStretch(LocatedWords? comment, SourceSpan span, string behind, Action<LocatedWords, CitationReading, CancellationToken> read) =>
        (_comment, _span, _behind, _read) = (comment, span, behind, read);

    /// <summary>Lines of a comment that are nothing but quoted words, which no mark can end.</summary>
    internal static CitationStretch OfLines { get; } = new(null, default, "", static (_, _, _) => { });

    /// <summary>Whether the citation would say what is expected, and nothing else, after changes of a part.</summary>
    /// <param name="expected">The citation afterwards.</param>
    /// <param name="part">The quoted words, or what names the article, the section or the speaker.</param>
    /// <param name="changes">Stretches of the part and what stands there afterwards, in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public bool ReadsAs(Citation expected, LocatedWords part, IEnumerable<(SourceSpan Span, string Words)> changes, CancellationToken cancellation = default)
    {
        if (CommentCitationReader.HasSign(expected.Text) || changes.Any(c => MayBeTakenForASign(part.Text, c.Span.Start, c.Words)))
        {
            return false;
        }

        if (_comment is not { } comment || !part.IsSliceOf(comment))
        {
            // The text of an element: it is escaped, and cannot end the element.
            return true;
        }

        if (Change(comment, part, changes) is not { } changed)
        {
            return false;
        }

        var words = new LocatedWordsBuilder();
        words.AddExact(changed, new SourceSpan(0, changed.Length), WordsForm.Plain, cancellation: cancellation);
        var reading = new CitationReading();
        _read(words.ToWords(), reading, cancellation);
        return reading.Sites.Count > 0 && reading.Sites[0].Citation == expected;
    }

    // Where a line begins, nothing may stand between the signs of the comment and the words: "//" and "/x" would begin documentation.
    private static bool MayBeTakenForASign(string text, int start, string words) =>
        words.Length > 0 && words[0] is '/' or '*' or '#' or '=' && (start == 0 || LineMap.IsLineEnd(text[start - 1]));

    // As the file will write it.
    private string? Change(LocatedWords comment, LocatedWords part, IEnumerable<(SourceSpan Span, string Words)> changes)
    {
        var form = comment.SegmentsOf(_span).First().Form;
        var first = part.Offset - comment.Offset;
        var text = new StringBuilder(_span.Length);
        var done = _span.Start;
        foreach (var (span, words) in changes)
        {
            if (WordsFormWriter.Write(form, words) is not { } written)
            {
                return null;
            }

            text.Append(comment.Text, done, first + span.Start - done).Append(written);
            done = first + span.End;
        }

        return text.Append(comment.Text, done, _span.End - done).Append(_behind).ToString();
    }
}
