using System;
using System.Threading;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Syntax;

/// <summary>
/// The tokens of one paragraph, with each of its outer quotations as a single token, and its sentences. Made anew for each paragraph that
/// holds a quotation; the memory is kept until the article is read.
/// </summary>
/// <param name="cancellation">Stops the work.</param>
internal sealed class Paragraph(CancellationToken cancellation) : IDisposable
{
    private const int EverydayTokens = 256;
    private const int EverydayQuotations = 16;

    private static readonly Token Nothing = new() { Kind = TokenKind.Other };

    private readonly LentList<Token> _tokens = new(EverydayTokens, cancellation);
    private readonly LentList<int> _quotations = new(EverydayQuotations, cancellation);

    /// <summary>The article's text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the paragraph stands.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The tokens that are quotations, in order.</summary>
    public LentList<int> Quotations => _quotations;

    /// <summary>The token at <paramref name="index"/>; outside the paragraph a token that is nothing.</summary>
    public ref readonly Token this[int index] => ref (uint)index < (uint)_tokens.Count ? ref _tokens[index] : ref Nothing;

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> WordAt(int index)
    {
        ref readonly var token = ref this[index];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>Whether the token is this word, whatever its case; false outside the paragraph.</summary>
    public bool Is(int index, string word)
    {
        // Most tokens that are asked have another length, which is cheaper to see than their letters.
        ref readonly var token = ref this[index];
        return token.End - token.Start == word.Length
            && Text.AsSpan(token.Start, word.Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where a phrase stands.</summary>
    public SourceSpan SpanOf(Phrase phrase) => SourceSpan.FromBounds(this[phrase.First].Start, this[phrase.Last].End);

    /// <summary>The index of the token behind the last one of the sentence that holds <paramref name="index"/>.</summary>
    public int SentenceEnd(int index) => this[index].SentenceEnd;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="span">Where the paragraph stands.</param>
    /// <param name="quotations">The article's quotations.</param>
    /// <param name="first">The first one that begins in the paragraph.</param>
    /// <returns>The index of the first quotation behind the paragraph.</returns>
    public int Read(string text, SourceSpan span, EquatableArray<Quotation> quotations, int first)
    {
        (Text, Span) = (text, span);
        _tokens.Clear();
        _quotations.Clear();
        var from = span.Start;
        var next = first;
        while (next < quotations.Count && quotations[next].Span.Start < span.End)
        {
            cancellation.ThrowIfRequestedAt(Count);
            var outer = quotations[next].Span;
            Tokenizer.Read(text, from, outer.Start, this, cancellation);
            _quotations.Add(Count);
            Add(new Token { Start = outer.Start, End = outer.End, Kind = TokenKind.Quotation, Quotation = next });
            from = outer.End;
            next++;
            while (next < quotations.Count && quotations[next].Span.Start < outer.End)
            {
                next++;
            }
        }

        Tokenizer.Read(text, from, span.End, this, cancellation);
        Sentences.Divide(this, quotations, cancellation);
        return next;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tokens.Dispose();
        _quotations.Dispose();
    }

    internal void Add(in Token token) => _tokens.Add(token);

    internal ref Token Edit(int index) => ref _tokens[index];
}
