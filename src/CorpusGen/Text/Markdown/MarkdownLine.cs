using System;

namespace CorpusGen.Text.Markdown;

/// <summary>A line of Markdown while its beginning is taken off: blanks, quote marks, list markers.</summary>
internal struct MarkdownLine(string text, int start, int end)
{
    private const int TabWidth = 4;

    // Columns of a tab that a container has not used up.
    private int _blanksLeft;

    /// <summary>Where the line's rest begins.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Where the line ends, without its line break.</summary>
    public int End { get; } = end;

    /// <summary>The rest of the line.</summary>
    public readonly ReadOnlySpan<char> Rest => text.AsSpan(Position, End - Position);

    /// <summary>The rest without the blanks and tabs in front; other white space is text (CommonMark 0.31.2, section 2.1).</summary>
    public readonly ReadOnlySpan<char> Content => Rest.TrimStart(" \t".AsSpan());

    /// <summary>Whether only blanks are left.</summary>
    public readonly bool IsBlank => Rest.TrimStart().IsEmpty;

    /// <summary>The number of blanks in front, tabs counted as far as the next multiple of four.</summary>
    public readonly int Indent
    {
        get
        {
            var columns = _blanksLeft;
            for (var i = Position; i < End && text[i] is ' ' or '\t'; i++)
            {
                columns += text[i] == '\t' ? TabWidth - (columns % TabWidth) : 1;
            }

            return columns;
        }
    }

    /// <summary>Takes off <paramref name="columns"/> blanks, or as many as there are.</summary>
    public void SkipBlanks(int columns)
    {
        while (columns > 0 && _blanksLeft > 0)
        {
            _blanksLeft--;
            columns--;
        }

        while (columns > 0 && Position < End && text[Position] is ' ' or '\t')
        {
            var width = text[Position] == '\t' ? TabWidth : 1;
            _blanksLeft = Math.Max(0, width - columns);
            columns -= width;
            Position++;
        }
    }

    /// <summary>Takes off all blanks.</summary>
    public void SkipAllBlanks() => SkipBlanks(int.MaxValue);

    /// <summary>Takes off <paramref name="count"/> characters.</summary>
    public void Skip(int count) => Position = Math.Min(End, Position + count);
}
