using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>A line that holds more than blanks and a comment.</summary>
/// <param name="Start">Where its content begins, behind the indentation.</param>
/// <param name="End">Where it ends, without the line break.</param>
/// <param name="Indent">The number of spaces in front of the content.</param>
internal readonly record struct YamlLine(int Start, int End, int Indent);

/// <summary>Walks the lines of a document that say something; one line ahead, never back.</summary>
internal sealed class YamlLines
{
    private readonly string _text;
    private readonly int _end;
    private readonly CancellationToken _cancellation;
    private int _next;

    /// <summary>Stands at the first line of <paramref name="span"/>.</summary>
    public YamlLines(string text, SourceSpan span, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _text = text;
        _next = span.Start;
        _end = span.End;
        Advance();
    }

    /// <summary>The line that is to be read; null behind the last one.</summary>
    public YamlLine? Current { get; private set; }

    /// <summary>Whether the current line is an item of a block list.</summary>
    public bool IsItem => Current is { } line && IsDash(line);

    /// <summary>Goes to the next line that says something.</summary>
    public void Advance()
    {
        Current = null;
        while (_next < _end && Current is null)
        {
            _cancellation.ThrowIfCancellationRequested();
            var start = _next;
            var end = LineMap.EndOfLine(_text, start, _end);

            // The two halves of CR LF make an empty line between them, which says nothing.
            _next = end + 1;
            var content = start;
            while (content < end && _text[content] == ' ')
            {
                content++;
            }

            if (!IsSilent(content, end))
            {
                Current = new YamlLine(content, end, content - start);
            }
        }
    }

    /// <summary>Goes on behind an error: to the next line that could begin an entry.</summary>
    public void SkipToEntry()
    {
        do
        {
            Advance();
        }
        while (Current is { } line && (line.Indent > 0 || IsDash(line)));
    }

    private bool IsDash(YamlLine line) =>
        _text[line.Start] == '-' && (line.Start + 1 == line.End || _text[line.Start + 1] == ' ');

    private bool IsSilent(int start, int end)
    {
        var i = start;
        while (i < end && _text[i] is (' ' or '\t'))
        {
            i++;
        }

        return i == end || _text[i] == '#';
    }
}
