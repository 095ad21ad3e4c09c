using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Articles.Layout;

/// <summary>What speaks for a paragraph being something else than prose.</summary>
/// <param name="Kind">What it would be.</param>
/// <param name="Rule">The rule that says so, for reports and tests.</param>
/// <param name="Weight">How much it counts against other candidates for the same paragraph.</param>
internal readonly record struct KindCandidate(BlockKind Kind, string Rule, int Weight);

/// <summary>The paragraphs of a text while it is decided what they are. Each keeps its strongest candidate; one without any is prose.</summary>
internal sealed class Page
{
    private readonly KindCandidate?[] _candidates;
    private readonly Furniture[] _furniture;

    /// <summary>Looks at every paragraph alone.</summary>
    public Page(string text, IReadOnlyList<Text.SourceSpan> paragraphs, CancellationToken cancellation)
    {
        Text = text;
        Cancellation = cancellation;
        Shapes = new Paragraph[paragraphs.Count];
        _candidates = new KindCandidate?[paragraphs.Count];
        _furniture = new Furniture[paragraphs.Count];
        for (var i = 0; i < Shapes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Shapes[i] = Paragraph.Of(text, paragraphs[i], cancellation);
            _furniture[i] = PageFurniture.Of(this[i], Shapes[i]);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The paragraphs' shapes, in order.</summary>
    public Paragraph[] Shapes { get; }

    /// <summary>The number of paragraphs.</summary>
    public int Count => Shapes.Length;

    /// <summary>The words of paragraph <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> this[int index] => Shapes[index].Span.Of(Text.AsSpan());

    /// <summary>How much the paragraph itself looks like page furniture.</summary>
    public Furniture FurnitureAt(int index) => _furniture[index];

    /// <summary>What the paragraph is, as far as is decided.</summary>
    public BlockKind KindAt(int index) => _candidates[index]?.Kind ?? BlockKind.Prose;

    /// <summary>The rule that decided, or null for prose.</summary>
    public string? RuleAt(int index) => _candidates[index]?.Rule;

    /// <summary>Whether nothing speaks against prose so far.</summary>
    public bool IsProse(int index) => _candidates[index] is null;

    /// <summary>Adds a candidate; a stronger one that is there already stays.</summary>
    public void Propose(int index, BlockKind kind, string rule, int weight)
    {
        if (_candidates[index] is not { } known || known.Weight < weight)
        {
            _candidates[index] = new KindCandidate(kind, rule, weight);
        }
    }

    /// <summary>Whether the paragraph has the shape of running text: a sentence of at least <paramref name="leastWords"/> words, or very many words.</summary>
    public bool IsRunningText(int index, int leastWords) =>
        Shapes[index].Words >= 30 || (Shapes[index].Words >= leastWords && (Shapes[index].EndsSentence || Shapes[index].EndsOpen));
}
