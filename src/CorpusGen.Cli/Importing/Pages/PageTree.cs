using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CorpusGen.Cli.Importing.Pages;

/// <summary>A node of a page: an element, or a stretch of text.</summary>
/// <param name="Element">The element; null for text.</param>
/// <param name="Text">The text; null for an element.</param>
/// <param name="Parent">The number of the node around it; -1 for the outermost.</param>
internal readonly record struct PageNode(IElement? Element, string? Text, int Parent);

/// <summary>
/// The nodes of a page in the order of their beginnings, so that whatever stands inside a node is a stretch of numbers behind it. A page can be walked
/// from front to back without a stack that grows with its depth.
/// </summary>
internal sealed class PageTree
{
    // A long article with all its page has some thousands.
    private const int MostElements = 250_000;

    private readonly List<PageNode> _nodes = [];
    private readonly List<int> _ends = [];

    private PageTree(INode document, string? savedFrom)
    {
        SavedFrom = savedFrom;
        Fill(document);
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _nodes.Count;

    /// <summary>The address in the comment that browsers put in front of a page that they save; null when there is none.</summary>
    public string? SavedFrom { get; }

    /// <summary>The node of a number.</summary>
    public PageNode this[int node] => _nodes[node];

    /// <summary>The number behind the last node inside of <paramref name="node"/>.</summary>
    public int EndOf(int node) => _ends[node];

    /// <summary>The name of an element in lower case; empty for text.</summary>
    public string NameOf(int node) => _nodes[node].Element?.LocalName ?? "";

    /// <summary>An attribute of an element; null when it has none of the name, and for text.</summary>
    public string? Attribute(int node, string name) => _nodes[node].Element?.GetAttribute(name);

    /// <summary>Reads a page as browsers do without scripts.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="WrongUseException">It is too large to be a page.</exception>
    public static PageTree Read(string html, string name)
    {
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            // NestingLimit has bounded the depth without moving a word.
            MaximumDepth = int.MaxValue,
            OnCreated = (_, _) =>
            {
                if (++elements > MostElements)
                {
                    throw new WrongUseException($"{name} has more than {MostElements} elements, which no page has; cut out the article, or copy its words into a .txt file.");
                }
            },
        });
        using var document = parser.ParseDocument(NestingLimit.Apply(html));
        return new PageTree(document.DocumentElement, SavedFromOf(document));
    }

    /// <summary>The words inside a node on one line, without what is no text.</summary>
    public string TextOf(int node)
    {
        var text = new StringBuilder();
        for (var i = node; i < EndOf(node); i++)
        {
            text.Append(_nodes[i].Text).Append(_nodes[i].Element is null || HtmlElements.IsInline(NameOf(i)) ? "" : " ");
        }

        return CleanText.Line(text.ToString());
    }

    /// <summary>The numbers of all elements, in order.</summary>
    public IEnumerable<int> Elements()
    {
        for (var i = 0; i < Count; i++)
        {
            if (_nodes[i].Element is not null)
            {
                yield return i;
            }
        }
    }

    private void Fill(INode root)
    {
        var open = new Stack<(INode Node, int Number, int Next)>();
        open.Push((root, Add(root, -1), 0));
        while (open.TryPop(out var top))
        {
            // Children by their number: AngleSharp looks for a sibling by walking from the first.
            if (top.Next >= top.Node.ChildNodes.Length)
            {
                _ends[top.Number] = Count;
                continue;
            }

            var child = top.Node.ChildNodes[top.Next];
            open.Push(top with { Next = top.Next + 1 });
            if (child is IElement or IText)
            {
                open.Push((child, Add(child, top.Number), 0));
            }
        }
    }

    private int Add(INode node, int parent)
    {
        _nodes.Add(node is IElement element ? new PageNode(element, null, parent) : new PageNode(null, ((IText)node).Data, parent));
        _ends.Add(Count);
        return Count - 1;
    }

    // <!-- saved from url=(0031)https://example.org/a -->, as Chromium and Internet Explorer write it.
    private static string? SavedFromOf(IDocument document)
    {
        for (var i = 0; i < document.ChildNodes.Length; i++)
        {
            if (document.ChildNodes[i] is IComment comment
                && comment.Data.Trim() is var text
                && text.StartsWith("saved from url=(", StringComparison.OrdinalIgnoreCase)
                && text.IndexOf(')', StringComparison.Ordinal) is > 0 and var close)
            {
                return text[(close + 1)..].Trim();
            }
        }

        return null;
    }
}
