using System;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>Which side of a comparison a text is on.</summary>
internal enum WordSide
{
    /// <summary>An article: it may have footnote marks, and its quotation marks stand in pairs.</summary>
    Source,

    /// <summary>A quotation of an article whose text is not at hand, so that the notes which its footnote marks stand for cannot be seen.</summary>
    Quotation,

    /// <summary>A citation: a part of a text, and marks in it may have lost their partners.</summary>
    Citation,
}

/// <summary>
/// Brings a text into the normal form in which citations are compared (section 6 of the design). One pass; the decision about a
/// character looks at its neighbours only, so that a part of a text has the same form as the whole.
/// </summary>
internal ref struct WordScanner
{
    // A "word" longer than this is no word; it is cut so that no token grows without bound.
    private const int LongestWord = 4096;
    private const int LongestRun = 64;

    /// <summary>So many hyphens may stand for a dash.</summary>
    internal const int LongestDash = 3;

    // A text whose lines are longer than this is not wrapped: each line is a paragraph.
    private const int LongestWrappedLine = 120;

    private readonly ReadOnlySpan<char> _text;
    private readonly WordList _words;
    private int _at;
    private int _lineStart;
    private WordTraits _pending;

    // Whether any token is a quotation mark or a dash, or may be one by its normal form.
    private bool _hasMarks;

    private WordScanner(string text, WordList words)
    {
        _text = text.AsSpan();
        _words = words;
        _pending = WordTraits.SpaceBefore | WordTraits.ParagraphStart;
    }

    /// <summary>The normal form of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="side">Which side of a comparison it is on.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static WordList Scan(string text, WordSide side, CancellationToken cancellation = default) =>
        Scan(text, side, new WordList(text.Length, cancellation), cancellation);

    /// <summary>The same in an empty list, which is given back.</summary>
    public static WordList Scan(string text, WordSide side, WordList words, CancellationToken cancellation)
    {
        var scanner = new WordScanner(text, words);
        scanner.Run(cancellation);

        // A citation has no footnote marks of its own: without a mark or a dash there is one way to read it.
        if (side != WordSide.Citation || scanner._hasMarks)
        {
            OtherReadings.Add(words, text, side, cancellation);
        }

        return words;
    }

    private void Run(CancellationToken cancellation)
    {
        for (var steps = 1; _at < _text.Length; steps++)
        {
            cancellation.ThrowIfRequestedAt(steps);

            if (Characters.IsAsciiWord(_text[_at]))
            {
                // Most of most texts: words with a blank behind each.
                Word(_at);
                if (_at < _text.Length && _text[_at] == ' ')
                {
                    _pending = WordTraits.SpaceBefore;
                    _at++;
                }

                continue;
            }

            var kind = KindAt(_at);
            switch (kind)
            {
                case CharacterKind.Blank when _text[_at] == ' ':
                    _pending |= WordTraits.SpaceBefore;
                    _at++;
                    break;
                case CharacterKind.Blank or CharacterKind.LineEnd:
                    SkipBlank();
                    break;
                case CharacterKind.Invisible:
                    Invisible();
                    break;
                case CharacterKind.SingleMark or CharacterKind.DoubleMark:
                    QuotationMark(kind);
                    break;
                case CharacterKind.Hyphen or CharacterKind.Dash when !IsNumberSign(kind):
                    Dashes();
                    break;
                case CharacterKind.Unspaced:
                    Emit(AfterCombining(_at + 1), WordTraits.Word);
                    break;
                case CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Combining or CharacterKind.Raised or CharacterKind.Hyphen:
                    Word(_at);
                    break;
                case CharacterKind.Currency when KindAt(_at + 1) == CharacterKind.Digit:
                    Word(_at);
                    break;
                default:
                    Sign();
                    break;
            }
        }
    }

    private static bool IsMark(CharacterKind kind) => kind is CharacterKind.SingleMark or CharacterKind.DoubleMark;

    private readonly CharacterKind KindAt(int offset) =>
        (uint)offset < (uint)_text.Length ? Characters.KindOf(_text[offset]) : CharacterKind.Blank;

    private void SkipBlank()
    {
        _pending |= WordTraits.SpaceBefore;
        var lineEnds = 0;
        var before = 0;
        while (_at < _text.Length && KindAt(_at) is var kind && Characters.IsBlank(kind))
        {
            if (kind == CharacterKind.LineEnd)
            {
                before = Math.Max(before, _at - _lineStart);
                _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 1 : 0;
                _lineStart = _at + 1;
                lineEnds++;
            }

            _at++;
        }

        if (lineEnds > 0)
        {
            var isParagraph = lineEnds > 1 || before > LongestWrappedLine || NextLineIsLong();
            _pending |= WordTraits.LineBefore | (isParagraph ? WordTraits.ParagraphStart : WordTraits.None);
        }
    }

    private readonly bool NextLineIsLong()
    {
        var end = Math.Min(_text.Length, _lineStart + LongestWrappedLine + 1);
        return end - _lineStart > LongestWrappedLine && _text.Slice(_lineStart, end - _lineStart).IndexOfAny('\n', '\r') < 0;
    }

    // A soft hyphen is nothing, except that one at a line end was typed to be seen there.
    private void Invisible()
    {
        if (_text[_at] == '\u00AD' && IsAfterWord() && KindAt(AfterBlank(_at + 1)) == CharacterKind.LineEnd)
        {
            _words.Append('-');
            _hasMarks = true;
            End(_at + 1, WordTraits.None);
            return;
        }

        _at++;
    }

    private readonly bool IsAfterWord() =>
        _words.Count > 0 && _words.IsWord(_words.Count - 1) && _words.EndOf(_words.Count - 1) == _at;

    // Two single marks are a double one where they can be nothing else: ``so''. Directly behind a digit a mark may mean feet or inches.
    private void QuotationMark(CharacterKind kind)
    {
        var end = _at + 1;
        var previous = KindAt(_at - 1);
        if (kind == CharacterKind.SingleMark && end < _text.Length && _text[end] == _text[_at]
            && (_text[_at] == '`' || (_text[_at] == '\'' && (Characters.IsWord(previous) || IsPoint(_at - 1)))))
        {
            kind = CharacterKind.DoubleMark;
            end++;
        }

        _hasMarks = true;
        _words.Append(previous != CharacterKind.Digit ? '"' : kind == CharacterKind.SingleMark ? '\u2032' : '\u2033');
        End(end, WordTraits.None);
    }

    private readonly bool IsPoint(int offset) =>
        (uint)offset < (uint)_text.Length && _text[offset] is '.' or ',' or ';' or ':' or '!' or '?';

    // A minus in front of a number belongs to it: -5 is not 5.
    private readonly bool IsNumberSign(CharacterKind kind) =>
        kind == CharacterKind.Hyphen && KindAt(_at + 1) == CharacterKind.Digit
        && (KindAt(_at - 1) is CharacterKind.Blank or CharacterKind.LineEnd or CharacterKind.Sign
            ? _at == 0 || _text[_at - 1] is not (')' or ']' or '}' or '%')
            : IsMark(KindAt(_at - 1)) && !IsLengthSign(_at - 1));

    // Feet and inches: 6"-8" is a range of two lengths.
    private readonly bool IsLengthSign(int offset) =>
        KindAt(offset - 1) == CharacterKind.Digit && _text[offset] is '"' or '\'' or '\u2019' or '\u201D' or '\u2032' or '\u2033';

    // All dashes between blanks are one; two or three hyphens are a dash where they cannot be an operator or an option.
    private void Dashes()
    {
        var end = _at;
        var isSeparating = false;
        _hasMarks = true;
        while (end < _text.Length && KindAt(end) is var kind and (CharacterKind.Hyphen or CharacterKind.Dash) && end - _at < LongestRun)
        {
            isSeparating |= kind == CharacterKind.Dash;
            end++;
        }

        var length = end - _at;
        var (before, after) = (KindAt(_at - 1), KindAt(end));
        var isFree = Characters.IsBlank(before) && Characters.IsBlank(after);
        var isBetween = Characters.IsWord(before) && (Characters.IsWord(after) || Characters.IsBlank(after));
        if (length <= LongestDash && (isFree || isSeparating || (length > 1 && isBetween)))
        {
            _words.Append('\u2014');
        }
        else
        {
            for (var i = 0; i < length; i++)
            {
                _words.Append('-');
            }
        }

        End(end, WordTraits.None);
    }

    private void Sign()
    {
        if (_text[_at] is '.' or '\u2026')
        {
            Dots();
            return;
        }

        _hasMarks |= _text[_at] >= '\u0080';
        Emit(AfterCombining(_at + 1), WordTraits.None);
    }

    // Three dots are an ellipsis, four are one with a full stop; a longer run is a leader.
    private void Dots()
    {
        var (end, dots) = (_at, 0);
        while (end < _text.Length && _text[end] is '.' or '\u2026' && dots < LongestRun)
        {
            dots += _text[end++] == '.' ? 1 : 3;
        }

        if (dots is 3 or 4)
        {
            _words.Append('\u2026');
            End(dots == 4 ? end - 1 : end, WordTraits.None);
            dots -= 3;
        }

        for (var i = 0; i < dots; i++)
        {
            _words.Append('.');
        }

        if (dots > 0)
        {
            End(end, WordTraits.None);
        }
    }

    private void Word(int start)
    {
        var end = AfterAsciiWord(start, LongestWord - 1);
        if (end > start && EndsAt(end))
        {
            // Most words of most texts: their letters are their normal form.
            _words.Append(_text.Slice(start, end - start));
            End(end, WordTraits.Word);
            return;
        }

        end = Math.Max(end, start + 1);
        while (end - start < LongestWord)
        {
            end = AfterAsciiWord(end, LongestWord - (end - start));
            var kind = KindAt(end);
            var next = kind == CharacterKind.Invisible ? AfterInvisible(end) : end;
            if (Characters.IsWord(KindAt(next)))
            {
                end = next + 1;
            }
            else if (Continues(kind, end))
            {
                end += _text[end] is '%' or '\u2030' or '\u00B0' ? 1 : 2;
            }
            else
            {
                break;
            }
        }

        SplitRaised(start, end);
    }

    // Whether a word of plain letters ends there: what follows is no part of it, and nothing invisible behind which it might go on.
    private readonly bool EndsAt(int end)
    {
        if (end == _text.Length || _text[end] == ' ')
        {
            return true;
        }

        var kind = KindAt(end);
        return kind != CharacterKind.Invisible && !Characters.IsWord(kind) && !Continues(kind, end);
    }

    // Whether the sign at the offset joins what stands around it: a compound, a contraction, a number with its decimals, its percent sign.
    private readonly bool Continues(CharacterKind kind, int offset)
    {
        var (before, after) = (KindAt(offset - 1), KindAt(offset + 1));
        var isInside = Characters.IsWord(after) && offset + 1 < _text.Length;
        return kind switch
        {
            CharacterKind.SingleMark => isInside && _text[offset] != '`',
            CharacterKind.Hyphen => isInside,
            CharacterKind.Sign when _text[offset] is '.' or ',' or ':' or '/' => before == CharacterKind.Digit && after == CharacterKind.Digit,
            CharacterKind.Sign when _text[offset] is '%' or '\u2030' or '\u00B0' => before == CharacterKind.Digit,
            _ => false,
        };
    }

    // Raised digits behind a word are a footnote mark; behind a number, or a short name such as x² and km³, they are a power.
    private void SplitRaised(int start, int end)
    {
        if (_text[end - 1] < '\u0080')
        {
            Emit(end, WordTraits.Word);
            return;
        }

        var raised = end;
        while (raised > start && _text[raised - 1] is '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079'))
        {
            raised--;
        }

        var mayBePower = end - raised == 1 && _text[raised] is '\u00B2' or '\u00B3' && raised - start < 4;
        if (raised > start && raised < end && !mayBePower && KindAt(raised - 1) is CharacterKind.Letter or CharacterKind.Combining)
        {
            Emit(raised, WordTraits.Word);
        }

        Emit(end, WordTraits.Word);
    }

    private readonly int AfterAsciiWord(int offset, int longest)
    {
        var end = Math.Min(_text.Length, offset + longest);
        while (offset < end && Characters.IsAsciiWord(_text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private readonly int AfterBlank(int offset)
    {
        while (offset < _text.Length && KindAt(offset) == CharacterKind.Blank)
        {
            offset++;
        }

        return offset;
    }

    private readonly int AfterInvisible(int offset)
    {
        while (KindAt(offset) == CharacterKind.Invisible)
        {
            offset++;
        }

        return offset;
    }

    private readonly int AfterCombining(int offset)
    {
        while (KindAt(offset) == CharacterKind.Combining)
        {
            offset++;
        }

        return offset;
    }

    private void Emit(int end, WordTraits traits)
    {
        WordForm.Append(_words, _text.Slice(_at, end - _at));
        End(end, traits);
    }

    private void End(int end, WordTraits traits)
    {
        _words.Add(_at, end, traits | _pending);
        _pending = WordTraits.None;
        _at = end;
    }
}
