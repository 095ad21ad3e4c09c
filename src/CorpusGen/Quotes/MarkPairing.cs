using System;
using System.Collections.Generic;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>A stretch between two marks, or between a mark and the place where the text gives it up.</summary>
internal struct Stretch
{
    public int Start;
    public int End;
    public MarkFamily Family;
    public StretchState State;
}

/// <summary>How far the reading of a stretch has come.</summary>
internal enum StretchState : byte
{
    Open,
    Closed,

    /// <summary>No mark ends it.</summary>
    Unclosed,

    /// <summary>It turned out to be none: an apostrophe, an empty pair.</summary>
    Dropped,
}

/// <summary>
/// Pairs the marks of one paragraph. What the sign looks like and what its neighbours say are both weighed, since either may be wrong:
/// an opening sign behind a word closes what is open, a closing sign in front of a word opens when nothing is.
/// </summary>
/// <param name="cancellation">Stops the work.</param>
internal sealed class MarkPairing(CancellationToken cancellation) : IDisposable
{
    // Deeper nesting than this is noise; marks beyond it are passed over, so that hostile text costs no more than any other.
    private const int DeepestNesting = 12;

    // More than most paragraphs have.
    private const int EverydayMarks = 64;

    private readonly LentList<Stretch> _stretches = new(EverydayMarks, cancellation);
    private readonly List<int> _open = [];
    private readonly LentList<bool> _closerAhead = new(EverydayMarks, cancellation);

    /// <summary>The stretches of the paragraph in the order of their starts; those that were dropped are among them.</summary>
    public ReadOnlySpan<Stretch> Pair(string text, SourceSpan block, LentList<Mark> marks)
    {
        _stretches.Clear();
        _open.Clear();
        LookAhead(marks);
        for (var i = 0; i < marks.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);

            var mark = marks[i];
            var at = InnermostOpen(mark.Family);
            if (mark.Family == MarkFamily.Single)
            {
                PairSingle(block, mark, at, _closerAhead[i]);
            }
            else if (at < 0)
            {
                if (CanOpen(mark))
                {
                    Open(mark);
                }
            }
            else if (Closes(text, mark, _stretches[_open[at]], _closerAhead[i]))
            {
                Close(at, mark.Offset + 1);
            }
            else
            {
                Open(mark);
            }
        }

        GiveUpOpen(text, block);
        return _stretches.AsSpan();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stretches.Dispose();
        _closerAhead.Dispose();
    }

    // For each mark: whether one that clearly closes its family follows before the next one that opens it.
    private void LookAhead(LentList<Mark> marks)
    {
        while (_closerAhead.Count < marks.Count)
        {
            cancellation.ThrowIfRequestedAt(_closerAhead.Count);
            _closerAhead.Add(false);
        }

        var ahead = 0;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            cancellation.ThrowIfRequestedAt(i);
            var bit = 1 << (int)marks[i].Family;
            _closerAhead[i] = (ahead & bit) != 0;
            if (marks[i].Lean == Turn.Opening)
            {
                ahead &= ~bit;
            }
            else if (marks[i].Lean == Turn.Closing && !marks[i].IsDoubtful)
            {
                ahead |= bit;
            }
        }
    }

    private int InnermostOpen(MarkFamily family)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_stretches[_open[i]].Family == family)
            {
                return i;
            }
        }

        return -1;
    }

    // Only the innermost stretch can be closed by a single mark: it is far more often an apostrophe than a quotation that crosses another.
    private void PairSingle(SourceSpan block, Mark mark, int at, bool closerAhead)
    {
        if (mark.Lean == Turn.Closing)
        {
            if (at >= 0 && at == _open.Count - 1 && !(mark.IsDoubtful && closerAhead))
            {
                Close(at, mark.Offset + 1);
            }
        }
        else if (at < 0 && (closerAhead || mark.Shape == Turn.Opening || mark.Offset == block.Start))
        {
            Open(mark);
        }
    }

    private static bool CanOpen(Mark mark) => mark.Shape switch
    {
        Turn.Opening => mark.Lean != Turn.Closing || mark.Family is MarkFamily.Guillemet or MarkFamily.Corner or MarkFamily.WhiteCorner,
        Turn.Closing => mark.Lean == Turn.Opening,
        _ => mark.Lean != Turn.Closing,
    };

    private static bool Closes(string text, Mark mark, Stretch open, bool closerAhead)
    {
        if (mark.Family is MarkFamily.Corner or MarkFamily.WhiteCorner)
        {
            return mark.Shape == Turn.Closing;
        }

        var opener = text[open.Start];
        if (MarkSigns.IsLow(opener) || IsReversed(opener, mark.Family))
        {
            return !MarkSigns.IsLow(text[mark.Offset]) && mark.Lean != Turn.Opening;
        }

        return mark.Shape switch
        {
            Turn.Closing => true,
            Turn.Opening => mark.Lean == Turn.Closing && mark.Offset > open.Start + 1,
            _ => mark.Lean != Turn.Opening || (FollowsPunctuation(text, mark.Offset) && !closerAhead),
        };
    }

    // »…« as Germans and Danes turn them.
    private static bool IsReversed(char opener, MarkFamily family) =>
        family is MarkFamily.Guillemet or MarkFamily.SingleGuillemet && opener is '\u00BB' or '\u203A';

    // "I think so, "he said: the blank stands on the wrong side of the mark. In front of it stands at least the mark that opened.
    private static bool FollowsPunctuation(string text, int offset) =>
        char.IsWhiteSpace(text[offset - 1]) && text[offset - 2] is ',' or '.' or '!' or '?';

    private void Open(Mark mark)
    {
        if (_open.Count < DeepestNesting)
        {
            _open.Add(_stretches.Count);
            _stretches.Add(new Stretch { Start = mark.Offset, Family = mark.Family });
        }
    }

    private void Close(int at, int end)
    {
        for (var i = _open.Count - 1; i > at; i--)
        {
            SetState(_open[i], StretchState.Dropped, 0);
        }

        SetState(_open[at], StretchState.Closed, end);
        _open.RemoveRange(at, _open.Count - at);
    }

    // Double marks left open: the next one of the family that opened inside ends them, else the paragraph does. Single ones were apostrophes,
    // unless one opens the paragraph, as British papers do for speech that goes on in the next.
    private void GiveUpOpen(string text, SourceSpan block)
    {
        var ends = new Stack<int>();
        foreach (var index in _open)
        {
            var stretch = _stretches[index];
            if (stretch.Family == MarkFamily.Single && !(stretch.Start == block.Start && text[stretch.Start] == '\u2018'))
            {
                SetState(index, StretchState.Dropped, 0);
                continue;
            }

            while (ends.Count > 0 && ends.Peek() <= stretch.Start)
            {
                ends.Pop();
            }

            var limit = ends.Count > 0 ? ends.Peek() : block.End;
            ends.Push(TrimEnd(text, stretch.Start + 1, NextOfFamily(index, limit)));
            SetState(index, StretchState.Unclosed, ends.Peek());
        }
    }

    // Those that lie inside another closed stretch do not count: ending there would cut it in two.
    private int NextOfFamily(int index, int end)
    {
        var covered = 0;
        for (var i = index + 1; i < _stretches.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var stretch = _stretches[i];
            if (stretch.State == StretchState.Dropped || stretch.Start < covered)
            {
                continue;
            }

            if (stretch.Family == _stretches[index].Family)
            {
                return stretch.Start < end ? stretch.Start : end;
            }

            covered = stretch.State == StretchState.Closed ? stretch.End : covered;
        }

        return end;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private void SetState(int index, StretchState state, int end)
    {
        ref var stretch = ref _stretches[index];
        (stretch.State, stretch.End) = (state, end);
    }
}
