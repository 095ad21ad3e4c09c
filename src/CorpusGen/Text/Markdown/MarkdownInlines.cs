using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;

namespace CorpusGen.Text.Markdown;

/// <summary>
/// Takes the marks out of the words of Markdown blocks (CommonMark 0.31.2, section 6): emphasis, links, images, code marks, tags, escapes, entities.
/// The words of links and of code stay, those of images go.
/// </summary>
internal sealed class MarkdownInlines
{
    // The longest name of an entity has 31 letters; tags that are longer than this are text.
    private const int MostOfEntity = 33;
    private const int MostOfTag = 2000;

    private readonly string _text;
    private readonly HashSet<string> _labels;
    private readonly MarkdownEmphasis _emphasis;
    private readonly List<Bracket> _brackets = [];

    // Brackets below this number hold a link already; a link holds no link.
    private int _inactive;

    /// <summary>Gets ready to read blocks of <paramref name="text"/>.</summary>
    /// <param name="text">The kept lines of the blocks.</param>
    /// <param name="labels">The labels of links that are defined.</param>
    public MarkdownInlines(string text, HashSet<string> labels)
    {
        _text = text;
        _labels = labels;
        Dropped = new bool[text.Length];
        _emphasis = new MarkdownEmphasis(text, Dropped);
    }

    /// <summary>For each character whether it is a mark.</summary>
    public bool[] Dropped { get; }

    /// <summary>By the start of an entity: what it stands for; its other characters are dropped.</summary>
    public Dictionary<int, (int Length, string Text)> Entities { get; } = [];

    /// <summary>The stretches between code marks, in order.</summary>
    public List<SourceSpan> Code { get; } = [];

    /// <summary>Reads the block that stands at <paramref name="block"/>.</summary>
    public void Read(SourceSpan block, CancellationToken cancellation)
    {
        var backticks = new BacktickRuns(_text, block, cancellation);
        for (var (i, steps) = (block.Start, 1); i < block.End; steps++)
        {
            cancellation.ThrowIfRequestedAt(steps);

            i = _text[i] switch
            {
                '\\' => Escape(i, block.End),
                '`' => ReadCode(i, backticks),
                '<' => Tag(i, block.End),
                '&' => Entity(i, block.End),
                '*' or '_' => Marks(i, block),
                '[' => Open(i, isImage: false),
                '!' when i + 1 < block.End && _text[i + 1] == '[' => Open(i, isImage: true),
                ']' => Close(i, block.End, cancellation),
                _ => i + 1,
            };
        }

        _emphasis.Resolve(0, cancellation);
        _brackets.Clear();
        _inactive = 0;
    }

    private int Escape(int at, int end)
    {
        if (at + 1 < end && _text[at + 1] is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~'))
        {
            Dropped[at] = true;
            return at + 2;
        }

        // A backslash at a line's end breaks the line.
        Dropped[at] = at + 1 < end && LineMap.IsLineEnd(_text[at + 1]);
        return at + 1;
    }

    private int ReadCode(int at, BacktickRuns backticks)
    {
        var length = BacktickRuns.LengthAt(_text, at);
        var close = backticks.NextOfSameLength(at);
        if (close < 0)
        {
            return at + length;
        }

        Drop(at, at + length);
        Drop(close, close + length);
        Code.Add(SourceSpan.FromBounds(at + length, close));
        return close + length;
    }

    private int Tag(int at, int end)
    {
        var rest = _text.AsSpan(at, Math.Min(end - at, MostOfTag));
        var close = rest.IndexOf('>');
        if (close < 2 || !(char.IsLetter(rest[1]) || rest[1] is '/' or '!' or '?') || (rest[1] != '!' && rest.Slice(1, close).IndexOf('<') >= 0))
        {
            return at + 1;
        }

        if (rest.StartsWith("<!--".AsSpan(), StringComparison.Ordinal))
        {
            var comment = rest.IndexOf("-->".AsSpan(), StringComparison.Ordinal);
            close = comment < 0 ? close : comment + 2;
        }

        var inside = rest.Slice(1, close - 1);
        var isAddress = inside.IndexOfAny(' ', '\n', '\t') < 0 && (inside.IndexOf(':') > 0 || inside.IndexOf('@') > 0) && inside[0] != '/';
        if (isAddress)
        {
            Dropped[at] = true;
            Dropped[at + close] = true;
        }
        else
        {
            Drop(at, at + close + 1);
        }

        return at + close + 1;
    }

    private int Entity(int at, int end)
    {
        var rest = _text.AsSpan(at, Math.Min(end - at, MostOfEntity));
        var length = rest.IndexOf(';') + 1;
        if (length < 3 || !IsEntityName(rest.Slice(1, length - 2)))
        {
            return at + 1;
        }

        var written = rest.Slice(0, length).ToString();
        var meant = WebUtility.HtmlDecode(written);
        if (meant == written)
        {
            return at + 1;
        }

        Entities.Add(at, (length, meant == "\0" ? "\uFFFD" : meant));
        return at + length;
    }

    private static bool IsEntityName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '#')
            {
                return false;
            }
        }

        return true;
    }

    private int Marks(int at, SourceSpan block)
    {
        var end = at + 1;
        while (end < block.End && _text[end] == _text[at])
        {
            end++;
        }

        _emphasis.Add(at, end, block);
        return end;
    }

    private int Open(int at, bool isImage)
    {
        _brackets.Add(new Bracket(at, isImage, _emphasis.Count));
        return at + (isImage ? 2 : 1);
    }

    private int Close(int at, int end, CancellationToken cancellation)
    {
        if (_brackets.Count == 0)
        {
            return at + 1;
        }

        var number = _brackets.Count - 1;
        var bracket = _brackets[number];
        _brackets.RemoveAt(number);
        var isActive = bracket.IsImage || number >= _inactive;
        _inactive = Math.Min(_inactive, number);
        var behind = isActive ? EndOfLink(bracket, at, end) : 0;
        if (behind == 0)
        {
            return at + 1;
        }

        if (bracket.IsImage)
        {
            _emphasis.Forget(bracket.FirstRun);
            Drop(bracket.Start, behind);
        }
        else
        {
            _emphasis.Resolve(bracket.FirstRun, cancellation);
            Dropped[bracket.Start] = true;
            Drop(at, behind);
            _inactive = number;
        }

        return behind;
    }

    // "[words](address)", "[words][label]", "[label][]" and "[label]"; 0 when it is none of them.
    private int EndOfLink(Bracket bracket, int close, int end)
    {
        var next = close + 1;
        var target = MarkdownLabels.Target(_text.AsSpan(next, end - next));
        if (target > 0)
        {
            return next + target;
        }

        if (_labels.Count == 0)
        {
            return 0;
        }

        var words = SourceSpan.FromBounds(bracket.Start + (bracket.IsImage ? 2 : 1), close);
        if (next < end && _text[next] == '[')
        {
            var rest = _text.AsSpan(next + 1, Math.Min(end - next - 1, MarkdownLabels.MostOfLabel));
            var labelEnd = rest.IndexOf(']');
            if (labelEnd > 0)
            {
                return IsLabel(new SourceSpan(next + 1, labelEnd)) ? next + labelEnd + 2 : 0;
            }

            if (labelEnd == 0)
            {
                return IsLabel(words) ? next + 2 : 0;
            }
        }

        return IsLabel(words) ? next : 0;
    }

    // A label holds no bracket; without asking that first, brackets in brackets would be normalized again and again.
    private bool IsLabel(SourceSpan words) =>
        words.Length is > 0 and <= MarkdownLabels.MostOfLabel && words.Of(_text.AsSpan()).IndexOf('[') < 0 && _labels.Contains(MarkdownLabels.Normal(words.Of(_text.AsSpan())));

    private void Drop(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Dropped[i] = true;
        }
    }

    private readonly record struct Bracket(int Start, bool IsImage, int FirstRun);
}
