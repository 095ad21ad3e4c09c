using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text.Markdown;

/// <summary>
/// Finds the blocks of a Markdown text that hold words, line by line (CommonMark 0.31.2, appendix "A parsing strategy", first phase). Code blocks,
/// rulers, comments, scripts and link definitions are left out.
/// </summary>
internal sealed class MarkdownBlocks
{
    // Deeper nesting is text. The limit keeps the cost of a line independent of the lines above it.
    private const int MostContainers = 64;

    private const int CodeIndent = 4;

    private readonly string _source;
    private readonly PagedList<SourceSpan> _lines = new();
    private readonly PagedList<MarkdownLeaf> _leaves = new();
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    // The open quotes and list items; a quote is 0, an item the columns by which its lines are indented.
    private readonly List<int> _containers = [];

    // For each container the number of the innermost quote that it is or lies in; 0 where there is none.
    private readonly List<int> _quotes = [];
    private int _quoteCount;

    private int _paragraphStart = -1;
    private char _fenceMark;
    private int _fenceLength;
    private int _fenceDepth;
    private string? _rawHtmlEnd;
    private int _rawHtmlDepth;

    private MarkdownBlocks(string source) => _source = source;

    /// <summary>The kept stretches, one a line, in order, each with its line break.</summary>
    public PagedList<SourceSpan> Lines => _lines;

    /// <summary>The blocks, in order.</summary>
    public PagedList<MarkdownLeaf> Leaves => _leaves;

    /// <summary>The labels of the links that the text defines.</summary>
    public HashSet<string> Labels => _labels;

    /// <summary>Reads <paramref name="source"/> from <paramref name="start"/> on.</summary>
    public static MarkdownBlocks Read(string source, int start, CancellationToken cancellation)
    {
        var blocks = new MarkdownBlocks(source);
        while (start < source.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = LineMap.EndOfLine(source, start);
            var next = LineMap.BehindLineEnd(source, end);
            cancellation.ThrowIfCancellationRequested();
            blocks.ReadLine(new MarkdownLine(source, start, end), next);
            start = next;
        }

        cancellation.ThrowIfCancellationRequested();
        blocks.CloseParagraph(isHeading: false);
        return blocks;
    }

    private bool InParagraph => _paragraphStart >= 0;

    private void ReadLine(MarkdownLine line, int next)
    {
        var matched = MatchContainers(ref line);
        if (InSkippedBlock(line, matched))
        {
            return;
        }

        if (line.IsBlank)
        {
            CloseParagraph(isHeading: false);
            CloseContainers(matched);
            return;
        }

        var opened = OpenContainers(ref line, ref matched);
        if (line.Indent >= CodeIndent && !InParagraph)
        {
            CloseContainers(matched);
            return;
        }

        line.SkipAllBlanks();
        if (!opened && InParagraph && matched < _containers.Count && !BeginsBlock(line.Rest))
        {
            // A paragraph may go on without the marks of its containers.
            AddLine(line, next);
            return;
        }

        CloseUnmatched(matched);
        ReadLeaf(line, next);
    }

    private int MatchContainers(ref MarkdownLine line)
    {
        var matched = 0;
        while (matched < _containers.Count)
        {
            var columns = _containers[matched];
            if (columns == 0)
            {
                if (line.Indent >= CodeIndent || !BeginsWith(line.Content, '>'))
                {
                    break;
                }

                SkipQuoteMark(ref line);
            }
            else if (line.Indent >= columns)
            {
                line.SkipBlanks(columns);
            }
            else if (!line.IsBlank)
            {
                break;
            }

            matched++;
        }

        return matched;
    }

    private bool InSkippedBlock(MarkdownLine line, int matched)
    {
        if (_rawHtmlEnd is not null && matched < _rawHtmlDepth)
        {
            // The end of its container ends it too: what nobody closed in a quote must not swallow the article.
            _rawHtmlEnd = null;
        }

        if (_rawHtmlEnd is not null)
        {
            _rawHtmlEnd = line.Rest.IndexOf(_rawHtmlEnd.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 ? null : _rawHtmlEnd;
            return true;
        }

        if (_fenceLength == 0)
        {
            return false;
        }

        if (matched < _fenceDepth)
        {
            _fenceLength = 0;
            return false;
        }

        if (line.Indent < CodeIndent && MarkdownMarks.ClosesFence(line.Content, _fenceMark, _fenceLength))
        {
            _fenceLength = 0;
        }

        return true;
    }

    private bool OpenContainers(ref MarkdownLine line, ref int matched)
    {
        var opened = false;
        while (_containers.Count < MostContainers && line.Indent < CodeIndent && !line.IsBlank)
        {
            var rest = line.Content;
            var isInParagraph = InParagraph && matched == _containers.Count;
            var marker = BeginsWith(rest, '>') || MarkdownMarks.IsRuler(rest) ? 0 : MarkdownMarks.ListMarker(rest, isInParagraph);
            if (marker == 0 && !BeginsWith(rest, '>'))
            {
                break;
            }

            CloseUnmatched(matched);
            CloseParagraph(isHeading: false);
            if (marker == 0)
            {
                SkipQuoteMark(ref line);
                AddContainer(0, ++_quoteCount);
            }
            else
            {
                AddContainer(SkipListMarker(ref line, marker), InnermostQuote);
            }

            matched++;
            opened = true;
        }

        return opened;
    }

    private void ReadLeaf(MarkdownLine line, int next)
    {
        var rest = line.Rest;
        if (InParagraph && MarkdownMarks.IsUnderline(rest))
        {
            CloseParagraph(isHeading: true);
        }
        else if (MarkdownMarks.Fence(rest) is > 0 and var fence)
        {
            CloseParagraph(isHeading: false);
            (_fenceMark, _fenceLength, _fenceDepth) = (rest[0], fence, _containers.Count);
        }
        else if (MarkdownMarks.Heading(rest) is > 0 and var level)
        {
            AddHeading(line, level, next);
        }
        else if (MarkdownMarks.IsRuler(rest))
        {
            CloseParagraph(isHeading: false);
        }
        else if (MarkdownMarks.RawHtmlEnd(rest) is { } end)
        {
            CloseParagraph(isHeading: false);
            _rawHtmlEnd = rest.IndexOf(end.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0 ? null : end;
            _rawHtmlDepth = _containers.Count;
        }
        else if (!line.IsBlank && !(InParagraph ? MarkdownMarks.IsTableRule(rest) : IsDefinition(rest)))
        {
            AddLine(line, next);
        }
    }

    private bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (MarkdownLabels.Definition(line) is not { } label)
        {
            return false;
        }

        _labels.Add(label);
        return true;
    }

    private static bool BeginsBlock(ReadOnlySpan<char> rest) =>
        MarkdownMarks.Fence(rest) > 0 || MarkdownMarks.Heading(rest) > 0 || MarkdownMarks.IsRuler(rest) || MarkdownMarks.RawHtmlEnd(rest) is not null;

    private void AddHeading(MarkdownLine line, int level, int next)
    {
        CloseParagraph(isHeading: false);
        line.Skip(level);
        line.SkipAllBlanks();
        var words = line.Rest.TrimEnd();
        var withoutMarks = words.TrimEnd('#');
        if (withoutMarks.IsEmpty || char.IsWhiteSpace(withoutMarks[withoutMarks.Length - 1]))
        {
            words = withoutMarks.TrimEnd();
        }

        if (!words.IsEmpty)
        {
            _paragraphStart = _lines.Count;
            _lines.Add(new SourceSpan(line.Position, words.Length));
            CloseParagraph(isHeading: true);
            _lines.Add(SourceSpan.FromBounds(line.End, next));
        }
    }

    private void AddLine(MarkdownLine line, int next)
    {
        _paragraphStart = InParagraph ? _paragraphStart : _lines.Count;
        _lines.Add(SourceSpan.FromBounds(line.Position, next));
    }

    private void CloseParagraph(bool isHeading)
    {
        if (InParagraph)
        {
            _leaves.Add(new MarkdownLeaf(_paragraphStart, _lines.Count - _paragraphStart, isHeading, InnermostQuote));
            _paragraphStart = -1;
        }
    }

    private void CloseUnmatched(int matched)
    {
        if (matched < _containers.Count)
        {
            CloseParagraph(isHeading: false);
            CloseContainers(matched);
        }
    }

    private int InnermostQuote => _quotes.Count > 0 ? _quotes[_quotes.Count - 1] : 0;

    private void AddContainer(int columns, int quote)
    {
        _containers.Add(columns);
        _quotes.Add(quote);
    }

    private void CloseContainers(int matched)
    {
        _containers.RemoveRange(matched, _containers.Count - matched);
        _quotes.RemoveRange(matched, _quotes.Count - matched);
    }

    private static void SkipQuoteMark(ref MarkdownLine line)
    {
        line.SkipAllBlanks();
        line.Skip(1);
        line.SkipBlanks(1);
    }

    private static int SkipListMarker(ref MarkdownLine line, int marker)
    {
        var indent = line.Indent;
        line.SkipAllBlanks();
        line.Skip(marker);
        var blanks = line.Indent;
        var isCode = blanks > CodeIndent;
        var columns = indent + marker + (line.IsBlank || isCode ? 1 : blanks);
        line.SkipBlanks(isCode ? 1 : blanks);
        return columns;
    }

    private static bool BeginsWith(ReadOnlySpan<char> rest, char mark) => !rest.IsEmpty && rest[0] == mark;
}
