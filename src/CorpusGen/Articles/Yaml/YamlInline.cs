using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>
/// Reads what stands on one line: scalars and flow collections (YAML 1.2.2, sections 7.3 and 7.4, as far as they are everyday). A method that
/// returns null has noted an error.
/// </summary>
internal sealed class YamlInline(string text, YamlErrors errors, CancellationToken cancellation)
{
    private int _pos;
    private int _end;

    /// <summary>Where reading goes on.</summary>
    public int Position => _pos;

    /// <summary>Whether everything up to the line's end is read, but for blanks and a comment.</summary>
    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return _pos == _end || (text[_pos] == '#' && text[_pos - 1] == ' ');
        }
    }

    /// <summary>Turns to the stretch of a line from <paramref name="start"/> on.</summary>
    public void MoveTo(int start, int end)
    {
        _pos = start;
        _end = end;
    }

    /// <summary>Notes an error; returns null, so that it can be handed on.</summary>
    public YamlScalar? Fail(string message, int start, int end)
    {
        errors.Add(new YamlError(message, SourceSpan.FromBounds(start, end)));
        return null;
    }

    /// <summary>Reads a key and the colon behind it.</summary>
    public YamlScalar? Key(bool inFlow)
    {
        var start = _pos;
        var key = Scalar(inFlow, isKey: true);
        if (key is null)
        {
            return null;
        }

        SkipBlanks();
        if (_pos == _end || text[_pos] != ':' || !EndsToken(_pos + 1, inFlow))
        {
            return Fail("this is no 'key: value'", start, System.Math.Max(_pos, start + 1));
        }

        _pos++;
        SkipBlanks();
        return key;
    }

    /// <summary>Reads a value that begins on this line: a scalar or, in brackets, a list or a mapping.</summary>
    public YamlNode? Value(bool allowList, bool allowMapping)
    {
        var start = _pos;
        var opener = text[_pos];
        YamlNode? value = opener switch
        {
            '[' when allowList => FlowList(),
            '{' when allowMapping => FlowMapping(),
            '[' or '{' => Fail("this nests deeper than metadata does", start, start + 1),
            _ => Scalar(inFlow: false, isKey: false),
        };

        return value is null || AtEnd ? value : Fail("nothing may follow the value on its line", _pos, _end);
    }

    private YamlList? FlowList()
    {
        var start = _pos++;
        var items = new List<YamlScalar>();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            SkipBlanks();
            if (Closes(']'))
            {
                return new YamlList(items.ToEquatableArray(), SourceSpan.FromBounds(start, _pos));
            }

            if (FlowItem(start) is not { } item || !Separator(']', start))
            {
                return null;
            }

            items.Add(item);
        }
    }

    private YamlMapping? FlowMapping()
    {
        var start = _pos++;
        var entries = new YamlEntries(errors);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            SkipBlanks();
            if (Closes('}'))
            {
                return entries.ToMapping(SourceSpan.FromBounds(start, _pos));
            }

            if (_pos == _end)
            {
                Fail("'{' is not closed on its line", start, start + 1);
                return null;
            }

            if (Key(inFlow: true) is not { } key)
            {
                return null;
            }

            YamlNode? value = _pos < _end && text[_pos] == '[' ? FlowList() : FlowItem(start);
            if (value is null || !Separator('}', start))
            {
                return null;
            }

            entries.Add(key, value);
        }
    }

    private YamlScalar? FlowItem(int opener)
    {
        if (_pos == _end)
        {
            return Fail($"'{text[opener]}' is not closed on its line", opener, opener + 1);
        }

        return text[_pos] is ',' or ']' or '}'
            ? Fail("a value is missing here", _pos, _pos + 1)
            : text[_pos] is '[' or '{' ? Fail("this nests deeper than metadata does", _pos, _pos + 1) : Scalar(inFlow: true, isKey: false);
    }

    private bool Separator(char closer, int opener)
    {
        SkipBlanks();
        if (_pos == _end)
        {
            Fail($"'{text[opener]}' is not closed on its line", opener, opener + 1);
            return false;
        }

        if (text[_pos] == ',')
        {
            _pos++;
            return true;
        }

        if (text[_pos] == closer)
        {
            return true;
        }

        Fail($"write ',' or '{closer}' here; a value that holds brackets, commas or ': ' needs quotes", _pos, _pos + 1);
        return false;
    }

    private bool Closes(char closer)
    {
        if (_pos == _end || text[_pos] != closer)
        {
            return false;
        }

        _pos++;
        return true;
    }

    /// <summary>Reads a scalar of any of the three styles.</summary>
    public YamlScalar? Scalar(bool inFlow, bool isKey)
    {
        var start = _pos;
        if (text[_pos] is '"' or '\'')
        {
            var read = YamlQuoted.Read(text, start, _end, errors, out _pos);
            return read is null ? null : new YamlScalar(read, IsPlain: false, SourceSpan.FromBounds(start, _pos));
        }

        if (YamlPlain.Refuse(text, start, _end, inFlow) is { } reason)
        {
            return Fail(reason, start, start + 1);
        }

        var end = YamlPlain.EndOf(text, start, _end, inFlow, isKey, cancellation);
        _pos = end;
        if (!isKey && !inFlow && end < _end && text[end] == ':')
        {
            return Fail("a value that holds ': ' needs quotes", end, end + 1);
        }

        var scalar = new YamlScalar(text.Substring(start, end - start), IsPlain: true, SourceSpan.FromBounds(start, end));
        cancellation.ThrowIfCancellationRequested();
        return YamlPlain.FindUnfit(scalar.Text, cancellation) is >= 0 and var unfit
            ? Fail(YamlPlain.UnfitMessage(scalar.Text[unfit]), start + unfit, start + unfit + 1)
            : scalar;
    }

    private bool EndsToken(int pos, bool inFlow) =>
        pos == _end || text[pos] == ' ' || (inFlow && text[pos] is (',' or ']' or '}' or '[' or '{'));

    private void SkipBlanks()
    {
        while (_pos < _end && text[_pos] == ' ')
        {
            _pos++;
        }
    }
}
