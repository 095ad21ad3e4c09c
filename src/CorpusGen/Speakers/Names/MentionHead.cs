using System;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>
/// The name that a mention is about, if it is about one: "White House spokesman Josh Earnest" is, "a spokesman for Mr. Trump" and
/// "Trump's campaign" are not.
/// </summary>
internal static class MentionHead
{
    /// <summary>The row of capitalised words that names the speaker; null when the mention is a description.</summary>
    public static NameRun? Find(string text, SourceSpan mention)
    {
        NameRun? found = null;
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (!char.IsUpper(text[i]) || (i > mention.Start && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            var run = NameRun.Read(text, i, mention.End);
            if (run.Words > 0 && !run.Name.IsEmpty && EndsPhrase(text, run.Name.End, mention.End) && !IsGoverned(text, mention.Start, run.Span.Start)
                && !(run.Words == 1 && !run.HasTitle && FollowsIndefinite(text, mention.Start, run.Span.Start)))
            {
                // "Kuhrt and Kaczmarski", "the Russian and Chinese ministries" are two.
                if (WordBefore(text, mention.Start, run.Span.Start).Equals("and".AsSpan(), StringComparison.Ordinal))
                {
                    return null;
                }

                found = run;
            }

            i = Math.Max(i, run.Span.End - 1);
        }

        return found;
    }

    private static bool EndsPhrase(string text, int end, int mentionEnd)
    {
        if (end >= mentionEnd)
        {
            return true;
        }

        if (text[end] != ' ')
        {
            return text[end] is ',' or '(' or '[' or ')';
        }

        var stop = end + 1;
        while (stop < mentionEnd && char.IsLetter(text[stop]))
        {
            stop++;
        }

        const WordClass After = WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Time;
        var next = text.AsSpan(end + 1, stop - end - 1);
        return next.IsEmpty || next.EndsWith("self".AsSpan(), StringComparison.Ordinal) || next.EndsWith("selves".AsSpan(), StringComparison.Ordinal)
            || (Lexicon.Listed(next) & After) != 0;
    }

    private static bool IsGoverned(string text, int start, int at)
    {
        var word = WordBefore(text, start, at);
        if ((Lexicon.Listed(word) & WordClass.Determiner) != 0)
        {
            word = WordBefore(text, start, at - word.Length - 1);
        }

        return (Lexicon.Listed(word) & WordClass.Preposition) != 0 && !FollowsTitleOf(text, start, at);
    }

    // "Secretary of State Antony Blinken": the preposition belongs to the title.
    private static bool FollowsTitleOf(string text, int start, int at)
    {
        var of = WordBefore(text, start, at);
        var title = of.Equals("of".AsSpan(), StringComparison.Ordinal) ? WordBefore(text, start, at - 3) : default;
        return !title.IsEmpty && char.IsUpper(title[0]) && (Lexicon.Listed(title) & WordClass.Title) != 0;
    }

    private static bool FollowsIndefinite(string text, int start, int at)
    {
        var word = WordBefore(text, start, at);
        return word.Equals("a".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("an".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int at)
    {
        var end = Math.Max(start, at);
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        var wordStart = end;
        while (wordStart > start && char.IsLetterOrDigit(text[wordStart - 1]))
        {
            wordStart--;
        }

        return text.AsSpan(wordStart, end - wordStart);
    }
}
