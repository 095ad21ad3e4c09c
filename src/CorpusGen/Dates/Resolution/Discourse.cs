using System;
using System.Collections.Generic;
using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Tokens;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Dates.Resolution;

/// <summary>What a text has said about time up to a mention, and what is known beside it.</summary>
/// <param name="tokens">The text, in tokens.</param>
/// <param name="published">Its own date, or null.</param>
/// <param name="mentions">Its mentions, in order.</param>
/// <param name="isNarrative">Whether it tells of the past in order, so that dates count from each other and not from the text's own.</param>
internal sealed class Discourse(TokenList tokens, Stretch? published, LentList<Mention> mentions, bool isNarrative)
{
    /// <summary>How many UTF-16 code units may stand between a clock time and its day.</summary>
    private const int DayReach = 20;

    private readonly string _text = tokens.Text;
    private readonly RecentStrings _strings = new();
    private readonly List<Problem> _problems = [];
    private int _index;
    private bool _isHeadingNamed;

    /// <summary>Which of two numbers in a date is the month.</summary>
    public NumericOrder Order { get; init; }

    /// <summary>The text's own date, or null.</summary>
    public Stretch? Published { get; } = published;

    /// <summary>Whether dates count from each other.</summary>
    public bool IsNarrative { get; } = isNarrative;

    /// <summary>The last date named, its year known; null before the first.</summary>
    public Stretch? Last { get; private set; }

    /// <summary>Where the last date was named.</summary>
    public int LastEnd { get; private set; } = -1;

    /// <summary>In a narrative, the one year that the heading above names; null when it names none or several.</summary>
    public Stretch? Heading { get; private set; }

    /// <summary>The quarter that the text reports: the first it names. Null when it names none.</summary>
    public Stretch? Quarter { get; private set; }

    /// <summary>What a report is about at the moment: that quarter, or its year after "the first nine months"; null when it names no quarter.</summary>
    public Stretch? Reported { get; private set; }

    /// <summary>The problems found, in order.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>What "today", "last year" and "this week" count from.</summary>
    public Stretch? Now => IsNarrative ? Last : Published;

    /// <summary>What "the next day" and "that year" count from.</summary>
    public Stretch? Then => Last ?? Now;

    /// <summary>Resolves the next mention and remembers what it named.</summary>
    public Reading Read(int index)
    {
        _index = index;
        var mention = mentions[index];
        var reading = mention.Meaning.Resolve(this, mention);
        reading = reading with { Value = _strings.Of(reading.Value), Anchor = _strings.Of(reading.Anchor) };
        if (reading.LacksAnchor)
        {
            Report(Rules.DateWithoutAnchor, mention, Words(mention), reading.Value!);
        }

        if (Quarter is { } quarter && reading.Type == TimexType.Duration && reading.Value is "P6M" or "P9M")
        {
            Reported = quarter.In(DateGranularity.Year);
        }

        if (reading.When is { } when)
        {
            Remember(mention, reading, when);
        }

        return reading;
    }

    private void Remember(Mention mention, Reading reading, Stretch when)
    {
        if (when.Granularity == DateGranularity.Quarter && !reading.IsAside)
        {
            Quarter ??= when;
            Reported = Quarter;
        }

        var isHeading = IsNarrative && Layout.IsHeading(_text, mention.Start, mention.End);
        if (isHeading)
        {
            // A second year in one heading makes a range, which fixes no year.
            var isSecond = LastEnd >= 0 && Layout.IsSameLine(_text, LastEnd, mention.Start);
            Heading = (isSecond && Heading?.Year != when.Year) || Layout.IsOpenEnded(_text, mention.Start) ? null : when.In(DateGranularity.Year);
            _isHeadingNamed = mention.Meaning.NamesYear;
        }
        else if (!_isHeadingNamed && mention.Meaning.NamesYear && when.Year > Heading?.Year && !IsLookAhead(mention, when))
        {
            // The year of the heading was a guess ("The winter offensive"), and the story has gone on beyond it.
            Heading = null;
        }

        if (!isHeading && (reading.IsAside || (IsNarrative && (Layout.IsBracketed(_text, mention.Start, mention.End) || IsFlashback(mention, when) || IsLookAhead(mention, when)))))
        {
            return;
        }

        // A year that holds the last date says nothing new: "December 7 (…), 1941".
        var isKnown = Last is { } last && last.Granularity < when.Granularity && last.First >= when.First && last.Last <= when.Last;
        Last = isKnown ? Last : when;
        LastEnd = mention.End;
    }

    /// <summary>An earlier time in the pluperfect does not move the story: "troops that had landed in 1943".</summary>
    private bool IsFlashback(Mention mention, Stretch when) => Last is { } last && when.First < last.First && Tense.IsPluperfect(tokens, mention.Start);

    /// <summary>Neither does a later year that only ends what is told: "a siege that lasted until the fall of the town in 1945".</summary>
    private bool IsLookAhead(Mention mention, Stretch when) => Last is { } last && when.Year > last.Year && Tense.IsLookAhead(tokens, mention.Start);

    /// <summary>The words of a mention.</summary>
    public string Words(Mention mention) => _strings.Of(_text.AsSpan(mention.Start, mention.End - mention.Start));

    /// <summary>Which way the words around a mention look.</summary>
    public Direction DirectionOf(Mention mention) => Tense.Around(tokens, mention.Start, mention.End);

    /// <summary>Whether a sentence ends between the last date named and the mention.</summary>
    public bool IsSameSentence(Mention mention) =>
        LastEnd >= 0 && mention.Start - LastEnd < 200 && !Tense.HasSentenceEnd(tokens, LastEnd, mention.Start);

    /// <summary>The last date named, when only a comma or a dash stands between: "Nov. 3, the day before …".</summary>
    public Stretch? Beside(Mention mention) =>
        LastEnd >= 0 && mention.Start > LastEnd && _text.AsSpan(LastEnd, mention.Start - LastEnd).Trim() is { Length: 1 } sign && sign[0] is ',' or '-' or '\u2013' or '\u2014' ? Last : null;

    /// <summary>The next mention, when only <paramref name="reach"/> characters or fewer stand between.</summary>
    public Mention? Following(Mention mention, int reach) =>
        _index + 1 < mentions.Count && mentions[_index + 1] is var next && next.Start - mention.End <= reach ? next : null;

    /// <summary>The day that a clock time's sentence names just behind it: "10:35 a.m. (0735 GMT) Friday".</summary>
    public Mention? DayAhead(Mention mention)
    {
        for (var i = _index + 1; i < mentions.Count && i <= _index + 2 && mentions[i].Start - mention.End <= DayReach; i++)
        {
            switch (mentions[i].Meaning)
            {
                case WeekdayMeaning or CalendarMeaning { When.Granularity: DateGranularity.Day }:
                    return mentions[i];
                case TimeMeaning { Day: { } day } when Layout.IsBracketed(_text, mentions[i].Start, mentions[i].End):
                    return mentions[i] with { Meaning = day };
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>Whether a range or a list joins the mention with the one behind it.</summary>
    public bool IsJoined(Mention mention, Mention next) => Tense.IsJoint(_text.AsSpan(mention.End, next.Start - mention.End));

    /// <summary>The TIMEX3 value of a stretch.</summary>
    public string ValueOf(Stretch when)
    {
        Span<char> value = stackalloc char[Stretch.LongestValue];
        return _strings.Of(value.Slice(0, when.Write(value)));
    }

    /// <summary>The reading of a mention that means this stretch; nothing when no value can write it.</summary>
    /// <param name="when">The stretch.</param>
    /// <param name="anchor">The value it was resolved against, or null.</param>
    public Reading Date(Stretch when, string? anchor = null) =>
        when.IsWritable ? new Reading(TimexType.Date, ValueOf(when)) { When = when.Year is null ? null : when, Anchor = anchor } : default;

    /// <summary>The same for a stretch that was resolved against another.</summary>
    public Reading Date(Stretch when, Stretch anchor) => Date(when, ValueOf(anchor));

    /// <summary>Gives an open year its number; it stays open where nothing tells.</summary>
    public Reading WithYear(Stretch open, Mention mention) => YearChoice.Choose(this, open, mention);

    /// <summary>Says that something is wrong with a mention.</summary>
    public void Report(Rule rule, Mention mention, params string[] arguments) =>
        _problems.Add(new Problem(rule, null, SourceSpan.FromBounds(mention.Start, mention.End), new EquatableArray<string>(arguments)));
}
