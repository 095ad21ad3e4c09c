using System;
using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Cli.Reporting.Html;

/// <summary>
/// Writes HTML that is well-formed and escaped whatever text is put in: names of elements and attributes are ours, everything else goes through one
/// method, and links lead only where <see cref="PageAddress"/> lets them.
/// </summary>
internal sealed class HtmlWriter
{
    private const string Signs = "&<>\"";

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();
    private readonly List<string> _ids = [];

    /// <summary>So many UTF-16 code units were written.</summary>
    public int Length => _html.Length;

    /// <summary>Begins a page.</summary>
    public HtmlWriter Doctype()
    {
        _html.Append("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>Opens an element.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="attributes">Its attributes; one whose value is null is left out, and an empty value stands for a mere name.</param>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        _open.Push(element);
        return this;
    }

    /// <summary>Opens a link.</summary>
    public HtmlWriter OpenLink(PageAddress to, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open("a", [.. attributes, ("href", to.Value)]);

    /// <summary>Closes the element that was opened last.</summary>
    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Writes an element that has no content and no end.</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        return this;
    }

    /// <summary>Writes text.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        Escape(text);
        return this;
    }

    /// <summary>Writes an element with nothing but text in it.</summary>
    public HtmlWriter Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(element, attributes).Text(text).Close();

    /// <summary>Writes a link with nothing but text in it; the text alone where there is no address.</summary>
    public HtmlWriter Link(PageAddress? to, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        to is { } address ? OpenLink(address, attributes).Text(text).Close() : Element("span", text, attributes);

    /// <summary>Writes a part that was made before.</summary>
    public HtmlWriter Add(HtmlFragment fragment)
    {
        _html.Append(fragment.Html);
        _ids.AddRange(fragment.Ids);
        return this;
    }

    /// <summary>Begins a new line of the file, between elements.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>What was written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public HtmlFragment ToFragment() => _open.Count > 0
        ? throw new InvalidOperationException($"The element '{_open.Peek()}' is still open.")
        : HtmlFragment.Of(_html.ToString(), _ids);

    private void WriteTag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            _html.Append(' ').Append(name);
            if (value.Length > 0)
            {
                _html.Append("=\"");
                Escape(value);
                _html.Append('"');
            }

            if (name == "id")
            {
                _ids.Add(value);
            }
        }

        _html.Append('>');
    }

    // The same for text and for attributes, which always stand in double quotation marks.
    private void Escape(ReadOnlySpan<char> text)
    {
        var rest = ShownText.Of(text).AsSpan();
        for (var sign = rest.IndexOfAny(Signs); sign >= 0; sign = rest.IndexOfAny(Signs))
        {
            _html.Append(rest[..sign]).Append(rest[sign] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            rest = rest[(sign + 1)..];
        }

        _html.Append(rest);
    }
}
