using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;
using CorpusGen.Text.Markdown;

namespace CorpusGen.Citations;

/// <summary>A Markdown document that cites: its words without marks, and where they stand.</summary>
internal sealed class MarkdownDocument
{
    private readonly MarkdownProjection _markdown;

    // By the number of a block quote: its first and its last paragraph.
    private readonly Dictionary<int, (int First, int Last)> _blocks = [];

    private MarkdownDocument(MarkdownProjection markdown, LocatedWords words, CancellationToken cancellation)
    {
        _markdown = markdown;
        Words = words;
        for (var i = 0; i < markdown.BlockQuotes.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var block = markdown.BlockQuotes[i];
            _blocks[block] = (_blocks.TryGetValue(block, out var known) ? known.First : i, i);
        }
    }

    /// <summary>All words of the document.</summary>
    public LocatedWords Words { get; }

    /// <summary>Where its paragraphs stand in the words, in order.</summary>
    public IReadOnlyList<SourceSpan> Paragraphs => _markdown.Paragraphs;

    /// <summary>Reads a document.</summary>
    public static MarkdownDocument Read(string file, CancellationToken cancellation)
    {
        var markdown = MarkdownProjection.Read(file, 0, cancellation);
        var words = new LocatedWordsBuilder();
        foreach (var run in markdown.Plain.Runs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (run.IsExact)
            {
                words.AddExact(file, run.Source, WordsForm.Plain, cancellation: cancellation);
            }
            else
            {
                words.Add(run.Plain.Of(markdown.Plain.Text), run.Source, WordsForm.Plain);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return new MarkdownDocument(markdown, words.ToWords(), cancellation);
    }

    /// <summary>Whether the character at <paramref name="offset"/> of the words stands between code marks.</summary>
    public bool IsCode(int offset)
    {
        var code = _markdown.Code;
        var next = Halving.FirstFrom(0, code.Count, (code, offset), static (s, i) => s.code[i].End <= s.offset);
        return next < code.Count && code[next].Start <= offset;
    }

    /// <summary>The words of the block quote that a key ends; null when it ends none.</summary>
    /// <param name="paragraph">The number of the key's paragraph.</param>
    /// <param name="key">Where the key's bracket opens.</param>
    /// <param name="behind">Where it is closed.</param>
    public SourceSpan? BlockEndedBy(int paragraph, int key, int behind)
    {
        var block = _markdown.BlockQuotes[paragraph];
        if (block == 0 || _blocks[block].Last != paragraph)
        {
            return null;
        }

        for (var i = behind; i < Paragraphs[paragraph].End; i++)
        {
            if (!char.IsWhiteSpace(Words.Text[i]) && Words.Text[i] is not ('.' or ',' or ';' or ':'))
            {
                return null;
            }
        }

        return SourceSpan.FromBounds(Paragraphs[_blocks[block].First].Start, key);
    }
}
