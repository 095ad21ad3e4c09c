using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Syntax;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Sieves;

/// <summary>A paragraph while its quotations are credited: its tokens, the credits so far, and what the paragraph above leaves.</summary>
/// <param name="cancellation">Stops the work.</param>
internal sealed class ParagraphReading(CancellationToken cancellation) : IDisposable
{
    private readonly List<Credit?> _credits = [];
    private readonly List<bool> _titles = [];
    private Paragraph? _beside;

    /// <summary>The tokens.</summary>
    public Paragraph Paragraph { get; } = new(cancellation);

    /// <summary>The article's quotations.</summary>
    public EquatableArray<Quotation> All { get; set; }

    /// <summary>What the paragraphs above leave.</summary>
    public Carry Carry { get; set; }

    /// <summary>The credits of the paragraph's quotations, null where there is none yet.</summary>
    public List<Credit?> Credits => _credits;

    /// <summary>Where the paragraph above stands.</summary>
    public SourceSpan Above { get; set; }

    /// <summary>Where the paragraph below stands; empty where there is none.</summary>
    public SourceSpan Below { get; set; }

    /// <summary>The tokens of the paragraph below, marks left out.</summary>
    public Paragraph ReadBelow()
    {
        _beside ??= new Paragraph(cancellation);
        _beside.Read(Paragraph.Text, Below, [], 0);
        return _beside;
    }

    /// <summary>The tokens of the paragraph above, which has no quotations.</summary>
    public Paragraph ReadAbove()
    {
        _beside ??= new Paragraph(cancellation);
        _beside.Read(Paragraph.Text, Above, [], 0);
        return _beside;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Paragraph.Dispose();
        _beside?.Dispose();
    }

    /// <summary>The token that is the quotation.</summary>
    public int TokenOf(int ordinal) => Paragraph.Quotations[ordinal];

    /// <summary>The quotation.</summary>
    public Quotation QuotationOf(int ordinal) => All[Paragraph[TokenOf(ordinal)].Quotation];

    /// <summary>Forgets the credits of the paragraph before.</summary>
    public void Begin()
    {
        _credits.Clear();
        _titles.Clear();
        _credits.Capacity = Math.Max(_credits.Capacity, Paragraph.Quotations.Count);
        _titles.Capacity = _credits.Capacity;
        for (var i = 0; i < Paragraph.Quotations.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            _credits.Add(null);
            _titles.Add(WorkTitles.IsTitle(this, i));
            Paragraph.Edit(TokenOf(i)).IsTitle = _titles[i];
        }
    }

    /// <summary>Whether the quotation is the title of a work; told once, before the sieves.</summary>
    public bool IsTitle(int ordinal) => _titles[ordinal];

    /// <summary>Credits a quotation.</summary>
    public void Set(int ordinal, Credit credit) => _credits[ordinal] = credit;

    /// <summary>The last sign of the quotation's words, such as a comma.</summary>
    public char LastSign(int ordinal)
    {
        var words = QuotationOf(ordinal).Words;
        var i = words.End - 1;
        while (i > words.Start && MarkSigns.Is(Paragraph.Text[i]))
        {
            i--;
        }

        return Paragraph.Text[i];
    }

    /// <summary>Whether the quotation is a sentence, or several, with nothing around it.</summary>
    public bool StandsAlone(int ordinal)
    {
        var token = TokenOf(ordinal);
        var p = Paragraph;
        if (p[token].SentenceStart != token)
        {
            return false;
        }

        var end = p.SentenceEnd(token);
        return end == token + 1 || (end == token + 2 && p[token + 1].Kind == TokenKind.Stop);
    }

    /// <summary>How many words the quotation has, counted up to <paramref name="most"/>.</summary>
    public int CountWords(int ordinal, int most) => 1 + BlankRuns.Count(QuotationOf(ordinal).Words.Of(Paragraph.Text.AsSpan()), most - 1);
}

/// <summary>What a paragraph leaves to the next one.</summary>
/// <param name="Last">Whom its last quotation was credited with; null when it had none.</param>
/// <param name="IsOpen">Whether its last quotation goes on in the next paragraph.</param>
/// <param name="Announced">Whom a colon at its end announces; null when there is none.</param>
/// <param name="Distance">How many paragraphs ago <paramref name="Last"/> was.</param>
internal readonly record struct Carry(Credit? Last, bool IsOpen, Finding? Announced, int Distance);
