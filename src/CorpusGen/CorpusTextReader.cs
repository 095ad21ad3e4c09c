using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Dates;

namespace CorpusGen;

/// <summary>
/// Writes what a type carries in a <see cref="CorpusTextAttribute"/>: numbers in decimal digits, texts behind their length, each of them behind a comma, in
/// the order in which a <see cref="CorpusTextReader"/> takes them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusTextWriter
{
    /// <summary>Stands where a text could.</summary>
    internal const int NoText = -1;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a number.</summary>
    public CorpusTextWriter Add(int number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(',');
        return this;
    }

    /// <summary>Adds a text, or null.</summary>
    public CorpusTextWriter Add(string? text)
    {
        Add(text?.Length ?? NoText);
        _text.Append(text);
        return this;
    }

    /// <summary>All that was added, as the attribute has it.</summary>
    public override string ToString() => CorpusTextAttribute.Encode(_text.ToString());
}

/// <summary>Takes what a <see cref="CorpusTextWriter"/> wrote, in the same order. Used by generated code; not shared between threads.</summary>
/// <param name="text">What was written, decoded.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusTextReader(string text)
{
    private int _position;

    /// <summary>Takes a number.</summary>
    public int TakeNumber()
    {
        var isNegative = text[_position] == '-';
        _position += isNegative ? 1 : 0;
        var number = 0;
        for (; text[_position] != ','; _position++)
        {
            number = (number * 10) + (text[_position] - '0');
        }

        _position++;
        return isNegative ? -number : number;
    }

    /// <summary>Takes a text that is there.</summary>
    /// <exception cref="FormatException">Null was written.</exception>
    public string TakeText() => TakeTextOrNull() ?? throw new FormatException("There is no text here.");

    /// <summary>Takes a text or null.</summary>
    public string? TakeTextOrNull()
    {
        var length = TakeNumber();
        if (length == CorpusTextWriter.NoText)
        {
            return null;
        }

        var taken = text.Substring(_position, length);
        _position += length;
        return taken;
    }

    /// <summary>Takes a quotation.</summary>
    /// <param name="article">The article it stands in.</param>
    public Quote TakeQuote(Article article) => new(
        article,
        id: TakeText(),
        text: TakeText(),
        kind: (QuoteKind)TakeNumber(),
        utterance: TakeNumber(),
        speaker: TakeTextOrNull(),
        speakerMention: TakeTextOrNull(),
        cue: TakeTextOrNull(),
        start: TakeNumber(),
        length: TakeNumber(),
        line: TakeNumber(),
        prefix: TakeText(),
        suffix: TakeText());

    /// <summary>Takes a date.</summary>
    /// <param name="article">The article that mentions it.</param>
    public DateMention TakeDate(Article article) => new(
        article, text: TakeText(), type: (TimexType)TakeNumber(), value: TakeText(), start: TakeNumber(), length: TakeNumber(), line: TakeNumber(), anchor: TakeTextOrNull());

    /// <summary>Takes a speaker.</summary>
    /// <param name="articles">Gives the article of a number; asked when the speaker's quotations are.</param>
    public Speaker TakeSpeaker(Func<int, Article> articles)
    {
        var name = TakeText();
        string[] aliases = [.. Enumerable.Range(0, TakeNumber()).Select(_ => TakeText())];
        int[] quotedIn = [.. Enumerable.Range(0, TakeNumber()).Select(_ => TakeNumber())];
        return new Speaker(name, aliases, () => [.. quotedIn.Select(articles)]);
    }

    /// <summary>Adds to the items that have a typed member those that have none: a type cannot have any number of members.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="typed">The first items.</param>
    /// <param name="count">The number of all items.</param>
    /// <param name="take">Takes the next item.</param>
    public static IReadOnlyList<T> Complete<T>(IReadOnlyList<T> typed, int count, Func<T> take)
    {
        var all = new List<T>(count);
        all.AddRange(typed);
        while (all.Count < count)
        {
            all.Add(take());
        }

        return all;
    }
}
