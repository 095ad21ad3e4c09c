using System;
using System.Collections.Generic;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Syntax;

/// <summary>
/// The tokens of one paragraph, with each of its outer quotations as a single token, and its sentences. Made anew for each paragraph that
/// holds a quotation; the memory is kept.
/// </summary>
internal sealed class Paragraph
{
    private Token[] _tokens = new Token[256];
    private readonly List<int> _quotations = [];

    /// <summary>The article's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the paragraph stands.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens that are quotations, in order.</summary>
    public IReadOnlyList<int> Quotations => _quotations;

    /// <summary>The token at <paramref name="index"/>; outside the paragraph a token that is nothing.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> WordAt(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>Whether the token is this word, whatever its case.</summary>
    public bool Is(int index, string word) =>
        index >= 0 && index < Count && WordAt(index).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a phrase stands.</summary>
    public SourceSpan SpanOf(Phrase phrase) => SourceSpan.FromBounds(_tokens[phrase.First].Start, _tokens[phrase.Last].End);

    /// <summary>The index of the token behind the last one of the sentence that holds <paramref name="index"/>.</summary>
    public int SentenceEnd(int index) => _tokens[index].SentenceEnd;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">Where the paragraph stands.</param>
    /// <param name="quotations">The article's quotations.</param>
    /// <param name="first">The first one that begins in the paragraph.</param>
    /// <returns>The index of the first quotation behind the paragraph.</returns>
    public int Read(string text, SourceSpan span, EquatableArray<Quotation> quotations, int first)
    {
        (Text, Span, Count) = (text, span, 0);
        _quotations.Clear();
        var from = span.Start;
        var next = first;
        while (next < quotations.Count && quotations[next].Span.Start < span.End)
        {
            var outer = quotations[next].Span;
            Tokenizer.Read(text, from, outer.Start, this);
            _quotations.Add(Count);
            Add(new Token { Start = outer.Start, End = outer.End, Kind = TokenKind.Quotation, Quotation = next });
            from = outer.End;
            next++;
            while (next < quotations.Count && quotations[next].Span.Start < outer.End)
            {
                next++;
            }
        }

        Tokenizer.Read(text, from, span.End, this);
        Sentences.Divide(this, quotations);
        return next;
    }

    internal void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = token;
    }

    internal ref Token Edit(int index) => ref _tokens[index];
}
