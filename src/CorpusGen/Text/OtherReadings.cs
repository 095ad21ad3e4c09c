using System;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>
/// Finds the places where a text may be read in more than one way: a hyphen at a line end (a hyphen, a hyphen and a blank, or nothing),
/// hyphens beside a quotation's mark (hyphens or a dash), a dash without blanks (a dash or a hyphen), a mark behind a digit (inches or a
/// quotation mark), a footnote mark (there or not).
/// </summary>
internal ref struct OtherReadings
{
    private readonly WordList _words;
    private readonly ReadOnlySpan<char> _text;
    private readonly WordSide _side;
    private int _open;
    private char _before;

    private OtherReadings(WordList words, string text, WordSide side)
    {
        _words = words;
        _text = text.AsSpan();
        _side = side;
    }

    /// <summary>Adds the other readings to <paramref name="words"/>, in the order of their last tokens.</summary>
    public static void Add(WordList words, string text, WordSide side, CancellationToken cancellation)
    {
        var finder = new OtherReadings(words, text, side);
        var footnotes = new FootnoteMarks(words, side, cancellation);
        for (var i = 0; i < words.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);

            finder.Visit(i);
            if (footnotes.MarkThatEndsWith(i) is { } first)
            {
                words.AddReading(first, i + 1, default);
            }
        }
    }

    private void Visit(int token)
    {
        if ((_words.TraitsOf(token) & WordTraits.ParagraphStart) != 0)
        {
            _open = 0;
        }

        var first = _words.FirstLetterOf(token);
        switch (first)
        {
            case '\u2014' when !IsFree(token):
                _words.AddReading(token, token + 1, "-".AsSpan());
                break;
            case '-' when _side != WordSide.Citation && !_words.IsWord(token):
                DashAtBorder(token);
                break;
            case '"' or '\u2032' or '\u2033':
                Mark(token, first != '"');
                break;
            default:
                if (_before is '-' or '\u2014' && _words.IsWord(token))
                {
                    Joined(token);
                }

                break;
        }

        _before = first;
    }

    private readonly bool IsFree(int token) =>
        _words.HasSpaceBefore(token) && (token + 1 == _words.Count || _words.HasSpaceBefore(token + 1));

    private readonly bool IsGlued(int token) => token > 0 && token < _words.Count && !_words.HasSpaceBefore(token);

    // A quotation may begin or end with hyphens that stand for a dash: “– so much for that”, “But I thought--”. Cited by its own text they lie
    // between blanks, in the source one side is the quotation's mark.
    private readonly void DashAtBorder(int token)
    {
        var length = _words.TextOf(token).Length;
        var (before, after) = (KindAt(_words.StartOf(token) - 1), KindAt(_words.EndOf(token)));
        var opens = IsMark(before) && Characters.IsBlank(after);
        var closes = IsMark(after) && (Characters.IsBlank(before) || (length > 1 && Characters.IsWord(before)));
        if (length <= WordScanner.LongestDash && (opens || closes))
        {
            _words.AddReading(token, token + 1, "\u2014".AsSpan());
        }
    }

    private readonly CharacterKind KindAt(int offset) =>
        (uint)offset < (uint)_text.Length ? Characters.KindOf(_text[offset]) : CharacterKind.Blank;

    private static bool IsMark(CharacterKind kind) => kind is CharacterKind.SingleMark or CharacterKind.DoubleMark;

    // In a source, a mark behind a digit closes a quotation when one is open in its paragraph; a citation may have lost the opening mark.
    private void Mark(int token, bool isBehindDigit)
    {
        if (!isBehindDigit)
        {
            var opens = IsGlued(token + 1) && (!IsGlued(token) || !_words.IsWord(token - 1));
            _open = opens ? _open + 1 : Math.Max(0, _open - 1);
        }
        else if (_side == WordSide.Citation || _open > 0)
        {
            _open = Math.Max(0, _open - 1);
            _words.AddReading(token, token + 1, "\"".AsSpan());
        }
    }

    // A word behind one or two joints is also one word with what stands in front of them.
    private readonly void Joined(int token)
    {
        if (!IsJoint(token - 1))
        {
            return;
        }

        Join(token - 2, token, default);
        if (IsJoint(token - 3))
        {
            Join(token - 4, token - 2, _words.TextOf(token));
        }
    }

    private readonly void Join(int left, int right, ReadOnlySpan<char> last)
    {
        var end = last.IsEmpty ? right + 1 : right + 3;
        foreach (var first in Links(left))
        {
            var head = string.Concat(_words.TextOf(left).ToString(), first);
            if (last.IsEmpty)
            {
                _words.AddReading(left, end, head.AsSpan(), _words.TextOf(right));
                continue;
            }

            foreach (var second in Links(right))
            {
                _words.AddReading(left, end, head.AsSpan(), string.Concat(_words.TextOf(right).ToString(), second).AsSpan(), last);
            }
        }
    }

    // What may stand between a word and the one behind its joint: a hyphen; at a line end nothing, unless a digit is beside it.
    private readonly string[] Links(int word)
    {
        var before = _words.TextOf(word);
        var after = _words.TextOf(word + 2);
        var mayVanish = _words.Is(word + 1, '-') && !char.IsDigit(before[before.Length - 1]) && !char.IsDigit(after[0]);
        return mayVanish ? ["-", ""] : ["-"];
    }

    private readonly bool IsJoint(int token)
    {
        if (token < 1 || token + 1 >= _words.Count || !IsGlued(token) || !_words.IsWord(token - 1) || !_words.IsWord(token + 1))
        {
            return false;
        }

        var isLineEnd = (_words.TraitsOf(token + 1) & WordTraits.LineBefore) != 0;
        return _words.Is(token, '-') ? isLineEnd : _words.Is(token, '\u2014') && (isLineEnd || !_words.HasSpaceBefore(token + 1));
    }
}
