using System;
using System.Threading;
using CorpusGen.Analyzers.Surfaces;
using CorpusGen.Citations;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Completion.Typing;

/// <summary>
/// Tells which part of a citation is being typed in a comment. What stands in front of the caret is brought to an end in every way that its form
/// allows and given to the reader that the analyzer uses: the part that ends at the caret is the one that is typed.
/// </summary>
internal sealed class CommentTyping
{
    // Stands where the caret is. A character for private use (Unicode, section 23.5), which no reader knows.
    private const string CaretSign = "\uE000";

    private static readonly CitationPart[] Parts = [CitationPart.Words, CitationPart.Article, CitationPart.Speaker];

    private readonly SyntaxTree _tree;
    private readonly string _file;
    private readonly int _caret;
    private readonly CancellationToken _cancellation;

    private CommentTyping(SyntaxTree tree, string file, int caret, CancellationToken cancellation) =>
        (_tree, _file, _caret, _cancellation) = (tree, file, caret, cancellation);

    /// <summary>The citation at a place; null when none is being typed there.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="file">Its text.</param>
    /// <param name="caret">The place.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TypedCitation? Find(SyntaxTree tree, string file, int caret, CancellationToken cancellation)
    {
        if (caret == 0 || CitingComment.Find(tree, file, caret - 1, cancellation) is not { } here)
        {
            return null;
        }

        var typing = new CommentTyping(tree, file, caret, cancellation);
        return (here.IsDocumentation ? typing.FindInWords(CommentForm.Xml) : typing.FindInLines()) ?? typing.FindInWords(CommentForm.Cite);
    }

    // In the comment that holds the last sign in front of the caret.
    private TypedCitation? FindInWords(CommentForm form)
    {
        var sign = LastSign(form);
        if (sign < 0 || CitingComment.Find(_tree, _file, sign, _cancellation) is not { } comment || (form == CommentForm.Xml && !comment.IsDocumentation))
        {
            return null;
        }

        var words = comment.ReadWords(out var end);
        return end < _caret ? null : Find(form, new CommentWordsReader(form, comment, words, _caret));
    }

    // The two-line form is read in the file itself: only its first line tells what is cited.
    private TypedCitation? FindInLines()
    {
        var sign = LastSign(CommentForm.Section);
        if (sign < 0 || CitingComment.Find(_tree, _file, sign, _cancellation) is not { } comment || comment.Start != sign)
        {
            return null;
        }

        return Find(CommentForm.Section, new CommentLinesReader(_file, FirstOfLines(sign), _caret));
    }

    private TypedCitation? Find(CommentForm form, ICommentReader reader)
    {
        foreach (var end in form.Ends)
        {
            _cancellation.ThrowIfCancellationRequested();
            foreach (var site in reader.ReadToCaret(CaretSign + end).Sites)
            {
                foreach (var part in Parts)
                {
                    if (PartOf(site, part) is { } words && words.Text.EndsWith(CaretSign, StringComparison.Ordinal))
                    {
                        return Create(form, part, words.Slice(new SourceSpan(0, words.Text.Length - CaretSign.Length)), site, reader, end);
                    }
                }
            }
        }

        return null;
    }

    private TypedCitation Create(CommentForm form, CitationPart part, LocatedWords typed, CitationSite site, ICommentReader reader, string end)
    {
        var closed = FindClosed(part, typed.Source.Start, reader.ReadAll());
        var rest = part == CitationPart.Words ? site.Citation with { Text = "" }
            : closed is null ? site.Citation with { Text = "", Article = null }
            : closed.Citation;
        rest = part switch
        {
            CitationPart.Article => rest with { Article = null },
            CitationPart.Speaker => rest with { Article = site.Citation.Article, Speaker = null },
            _ => rest,
        };
        var whole = closed is null ? typed : PartOf(closed, part)!;
        return new TypedCitation(part, typed, whole, _caret, rest)
        {
            Refuses = words => part == CitationPart.Words
                ? !reader.ReadsBack(words, typed.Source.Start, closed is null ? null : whole.Source.End, end)
                : form.Bars(words, isSpeaker: part == CitationPart.Speaker),
        };
    }

    // The citation as it stands, where the same part of it is closed on the caret's line already.
    private CitationSite? FindClosed(CitationPart part, int start, CitationReading asItStands)
    {
        var lineEnd = CommentWords.LineEnd(_file, _caret);
        foreach (var site in asItStands.Sites)
        {
            if (PartOf(site, part)?.Source is { } source && source.Start == start && source.End >= _caret && source.End <= lineEnd)
            {
                return site;
            }
        }

        return null;
    }

    private static LocatedWords? PartOf(CitationSite site, CitationPart part) => part switch
    {
        CitationPart.Article => site.Article,
        CitationPart.Speaker => site.Speaker,
        _ => site.Words,
    };

    private int LastSign(CommentForm form)
    {
        var last = -1;
        foreach (var sign in form.Signs)
        {
            last = Math.Max(last, _file.LastIndexOf(sign, _caret - 1, StringComparison.Ordinal));
        }

        return last;
    }

    // Of lines "//=" that follow each other, the first names the article and the others say how it is meant.
    private int FirstOfLines(int sign)
    {
        var first = sign;
        for (var line = LineStart(sign); line > 0;)
        {
            line = LineStart(line - 1);
            var at = line;
            while (at < sign && char.IsWhiteSpace(_file[at]))
            {
                at++;
            }

            if (string.CompareOrdinal(_file, at, CommentSectionReader.Sign, 0, CommentSectionReader.Sign.Length) != 0)
            {
                break;
            }

            first = at;
        }

        return first;
    }

    private int LineStart(int at)
    {
        while (at > 0 && !LineMap.IsLineEnd(_file[at - 1]))
        {
            at--;
        }

        return at;
    }
}
