using System;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Resolution;

/// <summary>Tells from the verbs around a mention whether it lies behind or ahead.</summary>
internal static class Tense
{
    /// <summary>How far to look, in UTF-16 code units: about 14 words back and 8 forward.</summary>
    private const int Back = 110;
    private const int Forward = 60;

    /// <summary>The nearest sign before the mention in its sentence, else the first one behind it.</summary>
    public static Direction Around(TokenList tokens, int start, int end)
    {
        var text = tokens.Text;
        var direction = Direction.Unknown;
        var isInfinitive = false;
        var isPluperfect = false;
        var cursor = tokens.At(Window(tokens.Text, start));
        for (; cursor.Token.Start < start && !cursor.AtEnd; cursor = cursor.Next())
        {
            // "to be published": the participle does not look back. "had been scheduled": it does not look ahead any more.
            var sign = isInfinitive ? Direction.Unknown : Of(cursor);
            sign = isPluperfect && sign == Direction.Future ? Direction.Past : sign;
            isInfinitive = cursor.Token.Word.Text is "be";
            isPluperfect = cursor.Token.Word.Text is "been" && cursor.WordBefore.Text is "had";
            direction = EndsSentence(cursor) ? Direction.Unknown : sign != Direction.Unknown ? sign : direction;
        }

        if (cursor.WordBefore.Text is "through" or "thru")
        {
            return Direction.Future;
        }

        if (direction != Direction.Unknown || IsPossessive(text, end))
        {
            return direction == Direction.Future && IsPossessive(text, end) ? Direction.Unknown : direction;
        }

        var limit = Math.Min(text.Length, end + Forward);
        for (cursor = tokens.At(end); cursor.Token.End <= limit && !cursor.AtEnd && !EndsSentence(cursor); cursor = cursor.Next())
        {
            // "On Thursday she agreed to leave": the day is that of the agreement.
            var sign = cursor.Token.Is(WordClasses.Intending) && (cursor.Token.Is(WordClasses.PastSign) || IsPastForm(cursor.Of(cursor.Token))) ? Direction.Past : Of(cursor);
            if (sign != Direction.Unknown)
            {
                return sign;
            }
        }

        return Direction.Unknown;
    }

    /// <summary>Whether a sentence ends between two places.</summary>
    public static bool HasSentenceEnd(TokenList tokens, int from, int to)
    {
        for (var cursor = tokens.At(from); cursor.Token.Start < to && !cursor.AtEnd; cursor = cursor.Next())
        {
            if (EndsSentence(cursor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands between two dates makes one range or list of them: a dash, "to", "and".</summary>
    public static bool IsJoint(ReadOnlySpan<char> between)
    {
        var trimmed = between.Trim();
        return trimmed.Length == 1 && trimmed[0] is '-' or '\u2013' or '\u2014' or '/'
            || trimmed.SequenceEqual("to".AsSpan()) || trimmed.SequenceEqual("and".AsSpan()) || trimmed.SequenceEqual("or".AsSpan())
            || trimmed.SequenceEqual("through".AsSpan()) || trimmed.SequenceEqual("until".AsSpan());
    }

    /// <summary>Whether the verb before the mention is a pluperfect ("had invaded in late 1943"): a look back from the time that is told.</summary>
    public static bool IsPluperfect(TokenList tokens, int start)
    {
        var found = false;
        var cursor = tokens.At(Window(tokens.Text, start));
        for (; cursor.Token.Start < start && !cursor.AtEnd; cursor = cursor.Next())
        {
            found = !EndsSentence(cursor) && !cursor.Token.IsSign(',') && (cursor.Token.Word.Text is "had" || found);
        }

        return found;
    }

    /// <summary>Whether "until", "will" or "would" stands before the mention in its clause: a look ahead from the time that is told.</summary>
    public static bool IsLookAhead(TokenList tokens, int start)
    {
        var found = false;
        var cursor = tokens.At(Window(tokens.Text, start));
        for (; cursor.Token.Start < start && !cursor.AtEnd; cursor = cursor.Next())
        {
            found = !EndsSentence(cursor) && !cursor.Token.IsSign(',') && (cursor.Token.Word.Text is "until" or "till" or "will" or "would" || found);
        }

        return found;
    }

    /// <summary>"Wednesday's ruling": the verb is not about the day.</summary>
    private static bool IsPossessive(string text, int end) => end + 1 < text.Length && text[end] is '\'' or '\u2019' && text[end + 1] == 's';

    /// <summary>A place before the mention where a word begins.</summary>
    private static int Window(string text, int start)
    {
        var from = Math.Max(0, start - Back);
        while (from > 0 && from < start && text[from] != ' ')
        {
            from++;
        }

        return from;
    }

    private static bool EndsSentence(Cursor cursor)
    {
        if (cursor.Token.Gap == Gap.Line)
        {
            return true;
        }

        if (cursor.Token.Kind != TokenKind.Sign || cursor.Token.Number is not ('.' or '?' or '!'))
        {
            return false;
        }

        var next = cursor.Next().Token;
        return next.Gap != Gap.None && next.Start < cursor.Text.Length && !char.IsLower(cursor.Text[next.Start]) && next.Kind != TokenKind.Number;
    }

    private static Direction Of(Cursor cursor)
    {
        var token = cursor.Token;
        if (token.Kind != TokenKind.Word)
        {
            return Direction.Unknown;
        }

        if (token.Word.Is(WordRoles.Deferring) && cursor.Next().Token.Word.Is(WordRoles.Until))
        {
            return Direction.Future;
        }

        if (token.Is(WordClasses.Intending) && (IsInfinitive(cursor.Next()) || (token.Is(WordClasses.PastSign) && cursor.Next().Token.Word.Text is "for")))
        {
            return Direction.Future;
        }

        if (token.Is(WordClasses.FutureSign) && !token.Is(WordClasses.PastSign))
        {
            // "may" the verb looks ahead, "May" the month does not.
            return token.Is(WordClasses.Month) && char.IsUpper(cursor.Text[token.Start]) ? Direction.Unknown : Direction.Future;
        }

        return token.Is(WordClasses.PastSign) || (token.Word.Classes == WordClasses.None && IsPastForm(cursor.Of(token))) ? Direction.Past : Direction.Unknown;
    }

    /// <summary>"to leave", and not "to a meeting".</summary>
    private static bool IsInfinitive(Cursor cursor) => cursor.Token.Word.Text is "to"
        && cursor.Next().Token is { Kind: TokenKind.Word } verb && !verb.Is(WordClasses.The | WordClasses.Article | WordClasses.Determiner);

    private static bool IsPastForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e' && word[word.Length - 3] != 'e' && char.IsLower(word[0]);
}
