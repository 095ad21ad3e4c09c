using System;

namespace CorpusGen.Citations;

/// <summary>
/// Compares tokens of a citation with tokens of the corpus, one after the other, each in whatever reading the other side has. At every
/// step at most one reading goes on, so the walk is linear: two readings of the same tokens differ in their letters.
/// </summary>
internal readonly struct WordWalker(WordIndex index, CitationWords citation)
{
    // The longest reading in tokens: a word, a joint, a word, a joint, a word.
    private const int LongestReading = 5;

    /// <summary>No match.</summary>
    public const int Fails = -1;

    /// <summary>
    /// Walks forward over the citation's tokens from <paramref name="first"/> to just before <paramref name="end"/>.
    /// </summary>
    /// <param name="first">The first token of the citation.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="place">The place in the corpus to begin at.</param>
    /// <param name="free">The token whose leading space does not matter; -1 for none.</param>
    /// <returns>The place behind the last token that equals; <see cref="Fails"/> when one differs.</returns>
    public int Forward(int first, int end, int place, int free)
    {
        var (token, codes, own) = (first, index.Codes, citation.Codes);
        while (token < end)
        {
            if (place >= codes.Length)
            {
                return Fails;
            }

            if (codes[place] == own[token] || AcceptsPlain(token, place, free))
            {
                token++;
                place++;
                continue;
            }

            if (!StepForward(ref token, ref place, end, free))
            {
                return Fails;
            }
        }

        return place;
    }

    /// <summary>
    /// Walks backward over the citation's tokens from just before <paramref name="end"/> to <paramref name="first"/>, which is free in its
    /// leading space.
    /// </summary>
    /// <param name="first">The first token of the citation.</param>
    /// <param name="end">The token behind the last.</param>
    /// <param name="place">The place in the corpus behind the last token.</param>
    /// <returns>The place of the first token; <see cref="Fails"/> when one differs.</returns>
    public int Backward(int first, int end, int place)
    {
        var (token, codes, own) = (end, index.Codes, citation.Codes);
        while (token > first)
        {
            if (place > 0 && (codes[place - 1] == own[token - 1] || AcceptsPlain(token - 1, place - 1, first)))
            {
                token--;
                place--;
                continue;
            }

            if (!StepBackward(ref token, ref place, first))
            {
                return Fails;
            }
        }

        return place;
    }

    private bool AcceptsPlain(int token, int place, int free)
    {
        var code = index.Codes[place];
        return code >= 0 && citation.Accepts(token, code >> 1) && (token == free || ((code ^ citation.Codes[token]) & 1) == 0);
    }

    private bool SameSpace(int token, int place, int free) => token == free || ((index.Codes[place] ^ citation.Codes[token]) & 1) == 0;

    private bool StepForward(ref int token, ref int place, int end, int free)
    {
        for (var r = index.FirstReadingAt(place); r < index.ReadingCount && index.Reading(r).First == place; r++)
        {
            var reading = index.Reading(r);
            if (reading.Word == IndexedReading.Nothing)
            {
                place = reading.End;
                return true;
            }

            if (SameSpace(token, place, free) && citation.Accepts(token, reading.Word))
            {
                token++;
                place = reading.End;
                return true;
            }
        }

        var (from, to) = citation.ReadingsFrom(token);
        for (var i = from; i < to; i++)
        {
            var own = citation.Reading(i);
            if (own.End > end || !SameSpace(token, place, free))
            {
                continue;
            }

            var next = AfterReading(own.Word, place);
            if (next != Fails)
            {
                token = own.End;
                place = next;
                return true;
            }
        }

        return false;
    }

    // The place behind a word that stands at a place, as it is or as a reading.
    private int AfterReading(int word, int place)
    {
        if (index.Codes[place] >> 1 == word)
        {
            return place + 1;
        }

        for (var r = index.FirstReadingAt(place); r < index.ReadingCount && index.Reading(r).First == place; r++)
        {
            if (index.Reading(r).Word == word)
            {
                return index.Reading(r).End;
            }
        }

        return Fails;
    }

    private bool StepBackward(ref int token, ref int place, int first)
    {
        for (var r = index.FirstReadingAt(Math.Max(0, place - LongestReading)); r < index.ReadingCount && index.Reading(r).First < place; r++)
        {
            var reading = index.Reading(r);
            if (reading.End != place)
            {
                continue;
            }

            if (reading.Word == IndexedReading.Nothing)
            {
                place = reading.First;
                return true;
            }

            if (SameSpace(token - 1, reading.First, first) && citation.Accepts(token - 1, reading.Word))
            {
                token--;
                place = reading.First;
                return true;
            }
        }

        var (from, to) = citation.ReadingsBefore(token);
        for (var i = from; i < to; i++)
        {
            var own = citation.Reading(i);
            if (own.End != token || own.First < first)
            {
                continue;
            }

            var previous = BeforeReading(own.Word, place);
            if (previous != Fails && SameSpace(own.First, previous, first))
            {
                token = own.First;
                place = previous;
                return true;
            }
        }

        return false;
    }

    // The place of a word that ends just before a place, as it is or as a reading.
    private int BeforeReading(int word, int place)
    {
        if (place > 0 && index.Codes[place - 1] >> 1 == word)
        {
            return place - 1;
        }

        for (var r = index.FirstReadingAt(Math.Max(0, place - LongestReading)); r < index.ReadingCount && index.Reading(r).First < place; r++)
        {
            if (index.Reading(r).End == place && index.Reading(r).Word == word)
            {
                return index.Reading(r).First;
            }
        }

        return Fails;
    }
}
