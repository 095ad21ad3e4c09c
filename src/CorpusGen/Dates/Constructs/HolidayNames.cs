using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Constructs;

/// <summary>Holidays: "Thanksgiving Day", "Christmas 2007", "last Easter".</summary>
internal static class HolidayNames
{
    /// <summary>Reads one.</summary>
    public static Match? Read(Cursor at)
    {
        int? shift = null;
        var name = at;
        if (Relatives.TryDeterminer(at, out var offset, out _, out var behind))
        {
            shift = offset;
            name = behind;
        }

        var isDigits = name.Token.IsNumber(1, 2) && name.Next().Token.IsGlued && name.Next().Token.IsSign('/') && name.CharBefore is not ('/' or '-' or '.');
        var first = isDigits ? name.Of(name.Token).ToString() : name.Token.Word.Text;
        if (!(isDigits || (name.Token.Is(WordClasses.Holiday) && name.IsCapital)) || Holidays.Find(name.Text, name.Token.Start, first, out var end) is not { } day)
        {
            return null;
        }

        var next = name;
        while (next.Token.Start < end && !next.AtEnd)
        {
            next = next.Next();
        }

        var year = next.Skip(',').Skip(WordClasses.Of);
        return shift is null && year.Token.Gap != Gap.Line && Numbers.TryYear(year, out var number, out behind)
            ? Match.Of(at, behind, new HolidayMeaning(day, number, null), "holiday")
            : Match.Of(at, next, new HolidayMeaning(day, null, shift), "holiday");
    }
}
