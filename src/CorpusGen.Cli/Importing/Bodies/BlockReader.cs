using System.Collections.Generic;
using System.Globalization;
using System.Text;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>Divides a page into paragraphs, in one walk.</summary>
internal sealed class BlockReader
{
    // Quotes and items that are nested deeper than anybody reads are written side by side: each would indent every line inside.
    private const int MostContainers = 16;

    private readonly PageTree _tree;
    private readonly List<TextBlock> _blocks = [];
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Start, int Block)> _raised = new();
    private readonly Stack<Container?> _containers = new([null]);
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, int> _itemNumbers = [];
    private int _linkStart = -1;
    private int _linkedWords;
    private int _links;
    private int _times;
    private bool _isTime = true;
    private int _quotes;
    private int _preformatted;
    private int _node;
    private int _position;

    private BlockReader(PageTree tree) => _tree = tree;

    /// <summary>The paragraphs of a page, in order.</summary>
    public static IReadOnlyList<TextBlock> Read(PageTree tree)
    {
        var reader = new BlockReader(tree);
        reader.Walk();
        return reader._blocks;
    }

    private void Walk()
    {
        for (var node = 0; node < _tree.Count;)
        {
            while (_open.TryPeek(out var open) && _tree.EndOf(open) <= node)
            {
                Leave(_open.Pop());
            }

            node = Enter(node);
        }

        while (_open.TryPop(out var open))
        {
            Leave(open);
        }
    }

    // Gives the node to go on with: the next one, or the one behind what has no words.
    private int Enter(int node)
    {
        if (_tree[node].Text is { } text)
        {
            Append(node, text);
            return node + 1;
        }

        var name = _tree.NameOf(node);
        if (HtmlElements.IsSilent(name))
        {
            return _tree.EndOf(node);
        }

        if (name == "table" && TableReader.Read(_tree, node) is { } rows)
        {
            Flush();
            _blocks.Add(TableReader.ToBlock(node, rows, _containers.Peek()));
            return _tree.EndOf(node);
        }

        if (!HtmlElements.IsInline(name))
        {
            Flush();
            EnterContainer(node, name);
            _preformatted += name == "pre" ? 1 : 0;
        }
        else
        {
            Begin(node);
            EnterInline(name);
        }

        _open.Push(node);
        return node + 1;
    }

    // A line break of preformatted text may end a paragraph; what follows begins another, in the same node.
    private void Append(int node, string text)
    {
        var isTime = _times > 0 || string.IsNullOrWhiteSpace(text);
        Begin(node);
        _isTime &= isTime;
        for (var i = 0; i < text.Length; i++)
        {
            if (_preformatted > 0 && text[i] == '\n')
            {
                BreakLine();
                Begin(node);
                _isTime &= isTime;
            }
            else
            {
                CleanText.Append(_text, text, i);
            }
        }
    }

    private void EnterInline(string name)
    {
        switch (name)
        {
            case "br":
                BreakLine();
                break;
            case "q":
                _text.Append(_quotes++ % 2 == 0 ? '\u201C' : '\u2018');
                break;
            case "a":
                _linkStart = _links++ == 0 ? _text.Length : _linkStart;
                break;
            case "time":
                _times++;
                break;
            case "sup" or "sub":
                _raised.Push((_text.Length, _blocks.Count));
                break;
            default:
                break;
        }
    }

    private void Leave(int node)
    {
        var name = _tree.NameOf(node);
        switch (name)
        {
            case "q":
                _text.Append(--_quotes % 2 == 0 ? '\u201D' : '\u2019');
                break;
            case "a":
                _links--;
                CountLink(isOpen: _links > 0);
                break;
            case "time":
                _times--;
                break;
            case "sup" or "sub":
                var (start, block) = _raised.Pop();
                if (block == _blocks.Count)
                {
                    RaisedDigits.Raise(_text, start, isSuper: name == "sup");
                }

                break;
            case "blockquote" or "li":
                Flush();
                _containers.Pop();
                break;
            default:
                if (!HtmlElements.IsInline(name))
                {
                    Flush();
                    _preformatted -= name == "pre" ? 1 : 0;
                }

                break;
        }
    }

    private void EnterContainer(int node, string name)
    {
        if (name is not ("blockquote" or "li"))
        {
            return;
        }

        var around = _containers.Peek();
        var depth = (around?.Depth ?? 0) + 1;
        var isNumbered = name == "li" && _tree.NameOf(_tree[node].Parent) == "ol";
        var kind = name == "blockquote" ? ContainerKind.Quote : isNumbered ? ContainerKind.NumberedItem : ContainerKind.Item;
        _containers.Push(depth > MostContainers ? around : new Container(around, kind, node, isNumbered ? NumberOf(node) : 0, depth));
    }

    // HTML Living Standard, section 4.4.8: "value" counts on from there, "start" says where the list begins.
    private int NumberOf(int item)
    {
        var list = _tree[item].Parent;
        var next = _itemNumbers.TryGetValue(list, out var last) ? last + 1 : Number(list, "start") ?? 1;
        return _itemNumbers[list] = Number(item, "value") ?? next;
    }

    // Markdown's numbers have at most nine digits and no sign.
    private int? Number(int node, string attribute) =>
        int.TryParse(_tree.Attribute(node, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000_000 ? number : null;

    // A second break in a row is how old pages begin a paragraph, and verses a stanza.
    private void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (_text.Length > 0 && _text[^1] == '\n')
        {
            Flush();
        }
        else if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void CountLink(bool isOpen)
    {
        if (!isOpen && _linkStart < _text.Length)
        {
            _linkedWords += Sentences.CountWords(_text.ToString(_linkStart, _text.Length - _linkStart));
        }
    }

    private void Flush()
    {
        if (_links > 0)
        {
            // A link around paragraphs counts in each of them.
            CountLink(isOpen: false);
            _linkStart = 0;
        }

        CleanText.TrimEnd(_text);
        var text = _text.ToString();
        var words = Sentences.CountWords(text);
        if (words > 0)
        {
            _blocks.Add(new TextBlock(_node, text)
            {
                Position = _position,
                Words = words,
                LinkedWords = _linkedWords,
                IsTime = _isTime,
                HeadingLevel = HtmlElements.HeadingLevel(_tree.NameOf(_node)),
                Container = _containers.Peek(),
            });
        }

        _text.Clear();
        (_linkedWords, _isTime) = (0, true);
    }

    // A paragraph belongs to the element in which it begins.
    private void Begin(int node)
    {
        if (_text.Length == 0)
        {
            (_position, _node) = (node, NearestBlock(node));
        }
    }

    private int NearestBlock(int node)
    {
        do
        {
            node = _tree[node].Parent;
        }
        while (HtmlElements.IsInline(_tree.NameOf(node)) && _tree[node].Parent >= 0);

        return node;
    }
}
