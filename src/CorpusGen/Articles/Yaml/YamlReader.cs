using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>
/// Reads YAML's everyday part: keys with scalars, lists of scalars, and one level of mapping whose values are scalars or lists. Everything
/// else is an error with its place; nothing is guessed at. What is read, YAML 1.2.2 reads the same way. One pass, no recursion.
/// </summary>
internal sealed class YamlReader
{
    private readonly string _text;
    private readonly SourceSpan _span;
    private readonly CancellationToken _cancellation;
    private readonly YamlErrors _errors = new();
    private readonly YamlLines _lines;
    private readonly YamlInline _inline;

    private YamlReader(string text, SourceSpan span, CancellationToken cancellation)
    {
        _text = text;
        _span = span;
        _cancellation = cancellation;
        _lines = new YamlLines(text, span, cancellation);
        _inline = new YamlInline(text, _errors, cancellation);
    }

    /// <summary>Reads the document that stands at <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static YamlDocument Read(string text, SourceSpan span, CancellationToken cancellation = default) =>
        new YamlReader(text, span, cancellation).Document();

    private YamlDocument Document()
    {
        SkipDocumentStart();
        var entries = new YamlEntries(_errors);
        while (_lines.Current is { } line)
        {
            if (_errors.IsFull)
            {
                _errors.Stop(SourceSpan.FromBounds(line.Start, line.End));
                break;
            }

            if (line.Indent > 0)
            {
                _inline.Fail("this line is indented, and no key above it is open", line.Start, line.End);
                _lines.SkipToEntry();
            }
            else if (Entry(line, isTop: true) is { } entry)
            {
                entries.Add(entry.Key, entry.Value);
            }
            else
            {
                SkipEntry(line);
            }
        }

        return new YamlDocument(entries.ToMapping(_span), [.. InOrder.Of(_errors.All, static e => e.Span.Start, _cancellation)]);
    }

    private void SkipDocumentStart()
    {
        if (_lines.Current is { Indent: 0 } line && _text.AsSpan(line.Start, line.End - line.Start).TrimEnd(' ').SequenceEqual("---".AsSpan()))
        {
            _lines.Advance();
        }
    }

    // The error may lie on the entry's first line or on one of the lines that belong to it.
    private void SkipEntry(YamlLine first)
    {
        if (_lines.Current is { } line && (line.Start == first.Start || line.Indent > 0 || _lines.IsItem))
        {
            _lines.SkipToEntry();
        }
    }

    private YamlEntry? Entry(YamlLine line, bool isTop)
    {
        _inline.MoveTo(line.Start, line.End);
        if (_inline.Key(inFlow: false) is not { } key)
        {
            return null;
        }

        var value = _inline.AtEnd ? BlockValue(line, key, isTop) : LineValue(line, isTop);
        return value is null ? null : new YamlEntry(key, value);
    }

    private YamlNode? LineValue(YamlLine line, bool isTop)
    {
        var value = _inline.Value(allowList: true, allowMapping: isTop);
        if (value is not null)
        {
            _lines.Advance();
            return NothingDeeper(line.Indent) ? value : null;
        }

        return null;
    }

    private YamlNode? BlockValue(YamlLine line, YamlScalar key, bool isTop)
    {
        _lines.Advance();
        if (_lines.Current is { } next)
        {
            if (_lines.IsItem && next.Indent >= line.Indent)
            {
                return BlockList(next);
            }

            if (next.Indent > line.Indent)
            {
                return isTop ? BlockMapping(next) : _inline.Fail("this nests deeper than metadata does", next.Start, next.End);
            }
        }

        return new YamlScalar(string.Empty, IsPlain: true, new SourceSpan(key.Span.End, 0));
    }

    private YamlList? BlockList(YamlLine first)
    {
        var items = new List<YamlScalar>();
        var end = first.End;
        while (_lines.Current is { } line && line.Indent == first.Indent && _lines.IsItem)
        {
            _inline.MoveTo(line.Start + 1, line.End);
            if (_inline.AtEnd)
            {
                _inline.Fail("a value is missing here", line.Start, line.Start + 1);
                return null;
            }

            if (_inline.Value(allowList: false, allowMapping: false) is not YamlScalar item)
            {
                return null;
            }

            items.Add(item);
            end = item.Span.End;
            _lines.Advance();
            if (!NothingDeeper(line.Indent))
            {
                return null;
            }
        }

        return new YamlList(items.ToEquatableArray(), SourceSpan.FromBounds(first.Start, end));
    }

    private YamlMapping? BlockMapping(YamlLine first)
    {
        var entries = new YamlEntries(_errors);
        var end = first.End;
        while (_lines.Current is { } line && line.Indent > 0)
        {
            if (line.Indent != first.Indent)
            {
                _inline.Fail("the indentation fits no key above", line.Start, line.End);
                return null;
            }

            if (Entry(line, isTop: false) is not { } entry)
            {
                return null;
            }

            entries.Add(entry.Key, entry.Value);
            end = entry.Value.Span.End;
        }

        return entries.ToMapping(SourceSpan.FromBounds(first.Start, end));
    }

    private bool NothingDeeper(int indent)
    {
        if (_lines.Current is { } line && line.Indent > indent)
        {
            _inline.Fail("a value that goes on over several lines is not part of metadata; write it on one line", line.Start, line.End);
            return false;
        }

        return true;
    }
}
