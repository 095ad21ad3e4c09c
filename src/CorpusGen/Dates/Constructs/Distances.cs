using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>A count of units with the way it points: "two years ago", "a day earlier", "twelve days later". In "two weeks from now" the length and its anchor are
/// mentions of their own, as the TimeML 1.2.1 specification has it.</summary>
internal static class Distances
{
    private const string Rule = "distance";

    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        if (!Counts.TryCount(at, out var count, out var next))
        {
            return null;
        }

        next = next.Skip('-');
        var unit = next.Token.Unit();
        if (unit == TimeUnit.None)
        {
            return null;
        }

        var sign = Counts.SkipOrSo(next.Next()).Skip('-');
        var token = sign.Token;
        if (at.Token.Is(WordClasses.Article) && next.Next().Token.IsSign('-'))
        {
            // "a year-earlier loss": the article belongs to the loss; Periods reads the rest.
            return null;
        }

        if (token.Is(WordClasses.Ago))
        {
            return Match.Of(at, sign.Next(), new DistanceMeaning(unit, count, true, false), Rule);
        }

        if (unit < TimeUnit.Day && !token.Is(WordClasses.Ago))
        {
            // "an hour later" is a length of time: no value of TIMEX3 says when it was.
            return null;
        }

        if (token.Is(WordClasses.Earlier) || token.Is(WordClasses.Previous))
        {
            return Match.Of(at, sign.Next(), new DistanceMeaning(unit, count, true, true), Rule);
        }

        return token.Is(WordClasses.Later) ? Match.Of(at, sign.Next(), new DistanceMeaning(unit, count, false, true), Rule) : null;
    }
}
