using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>A count of units with the way it points: "two years ago", "a day earlier", "twelve days later", "a week from now".</summary>
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

        var sign = next.Next().Skip('-');
        var token = sign.Token;
        if (token.Is(WordClasses.Ago))
        {
            return Match.Of(at, sign.Next(), new DistanceMeaning(unit, count, true, false), Rule);
        }

        if (unit < TimeUnit.Day && !token.Is(WordClasses.Ago) && token.Word.Text is not "from")
        {
            // "an hour later" is a length of time: no value of TIMEX3 says when it was.
            return null;
        }

        if (token.Is(WordClasses.Earlier) || token.Is(WordClasses.Previous))
        {
            return Match.Of(at, sign.Next(), new DistanceMeaning(unit, count, true, true), Rule);
        }

        if (token.Is(WordClasses.Later))
        {
            return Match.Of(at, sign.Next(), new DistanceMeaning(unit, count, false, true), Rule);
        }

        return token.Word.Text is "from" && sign.Next() is var now && (now.Token.Word.Text is "now" || now.Token.Is(WordClasses.RelativeDay))
            ? Match.Of(at, now.Next(), new DistanceMeaning(unit, count, false, false), Rule)
            : null;
    }
}
