using System;
using System.Collections.Generic;
using System.Threading;

namespace CorpusGen.Text;

/// <summary>
/// What shows that an article has footnotes: the notes themselves, each at the beginning of a line, or marks that count from 1 on behind
/// different words.
/// </summary>
internal sealed class FootnoteEvidence
{
    private const int None = -1;

    // Two marks in a row may be two elements of an array.
    private const int ShortestRun = 3;

    private readonly WordList _words;
    private readonly HashSet<string> _notes = new(StringComparer.Ordinal);
    private int _asteriskLines;
    private int _run;
    private int _lastOfRun = None;
    private bool _countsFromZero;

    private FootnoteEvidence(WordList words) => _words = words;

    /// <summary>Whether one line begins with an asterisk; several such lines are a list.</summary>
    public bool HasAsteriskNote => _asteriskLines == 1;

    /// <summary>Gathers what the whole text of an article shows.</summary>
    public static FootnoteEvidence Of(WordList words, CancellationToken cancellation)
    {
        var evidence = new FootnoteEvidence(words);
        for (var i = 0; i < words.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var beginsLine = i == 0 || (words.TraitsOf(i) & (WordTraits.LineBefore | WordTraits.ParagraphStart)) != 0;
            if (beginsLine && words.Is(i, '*'))
            {
                evidence._asteriskLines++;
            }
            else if (beginsLine && FootnoteMarks.IsBracketed(words, i))
            {
                evidence._notes.Add(words.TextOf(i + 1).ToString());
            }
            else if (FootnoteMarks.IsGlued(words, i) && FootnoteMarks.IsBracketed(words, i))
            {
                evidence.Count(i);
            }
        }

        return evidence;
    }

    /// <summary>Whether the article has the note of a mark, by what stands in the mark's brackets.</summary>
    public bool HasNote(ReadOnlySpan<char> note) =>
        (_run >= ShortestRun && !_countsFromZero && NumberOf(note) is { } number && number >= 1 && number <= _run) || _notes.Contains(note.ToString());

    /// <summary>The number that up to three digits write; null when the text is anything else.</summary>
    internal static int? NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 3)
        {
            return null;
        }

        var number = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return null;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }

    // An array counts from 0, and has one name.
    private void Count(int mark)
    {
        var number = NumberOf(_words.TextOf(mark + 1));
        _countsFromZero |= number == 0;
        if (number == _run + 1 && IsBehindAnother(mark - 1))
        {
            (_run, _lastOfRun) = (_run + 1, mark - 1);
        }
    }

    private bool IsBehindAnother(int token) =>
        _lastOfRun == None || FootnoteMarks.IsPunctuation(_words.TextOf(token)) || !_words.TextOf(token).SequenceEqual(_words.TextOf(_lastOfRun));
}
