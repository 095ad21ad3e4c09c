using System;
using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>Recognises the line under a picture by the credit that it carries: <c>… March 23, 2021. /Xinhua</c>, <c>(Photo by …)</c>, <c>Photo: …/AFP</c>.</summary>
internal static class Credit
{
    /// <summary>A paragraph with more words than this is no caption.</summary>
    public const int MostWords = 80;

    private const int MostWordsOfName = 4;

    // How captions begin, and how their credits do; with a colon, because prose may begin with the same words.
    private static readonly LineOpenings Openings = new(
        "photo:", "photos:", "file photo:", "photo by", "photograph:", "photographs:", "photo credit:", "picture:", "pictures:", "picture credit:", "image:",
        "images:", "image credit:", "image source:", "image caption:", "caption:", "credit:", "illustration:", "illustration by", "graphic:", "video:",
        "file -", "file \u2013", "file \u2014",
        "file photo", "handout photo");

    // How credits end that have no slash: the picture agencies of the world's news pages.
    private static readonly string[] Endings = ["Getty Images", "Shutterstock", "Alamy", "EPA-EFE", "AP Photo", "AFP Photo", "Xinhua Photo"];

    private static readonly LineOpenings BracketOpenings = new("photo", "photos", "photograph", "image", "images", "picture", "pictures", "courtesy", "getty", "illustration", "file photo");

    private static readonly string[] BracketParts = [" Photo", "/Photo", "Getty Images", "Courtesy of"];

    /// <summary>Whether <paramref name="line"/> is a caption or a credit.</summary>
    public static bool IsIn(ReadOnlySpan<char> line, int words) =>
        words <= MostWords && (Openings.Begin(line) || EndsWithSlash(line) || EndsWithBracket(line) || EndsWithAgency(line));

    // A slash with a blank, a full stop or a bracket in front, and behind it a name of at most four words: "/VCG", "/Li Xin via Xinhua".
    private static bool EndsWithSlash(ReadOnlySpan<char> line)
    {
        var slash = line.LastIndexOf('/');
        if (slash < 0 || slash + 1 >= line.Length || !char.IsUpper(line[slash + 1]))
        {
            return false;
        }

        var isSetOff = slash == 0 || line[slash - 1] is ' ' or '.' or ')' || char.IsWhiteSpace(line[slash - 1]);
        return isSetOff && IsShortName(line.Slice(slash + 1));
    }

    private static bool IsShortName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c is '.' or ',' or ';' or ':' or '?' or '!' || Paragraph.IsQuotationMark(c))
            {
                return false;
            }
        }

        return BlankRuns.Count(name, MostWordsOfName) < MostWordsOfName;
    }

    private static bool EndsWithBracket(ReadOnlySpan<char> line)
    {
        var close = line[line.Length - 1];
        if (close is not (')' or ']'))
        {
            return false;
        }

        var open = line.LastIndexOf(close == ')' ? '(' : '[');
        if (open < 0)
        {
            return false;
        }

        var inside = line.Slice(open + 1, line.Length - open - 2);
        return inside.Length is > 0 and <= 100 && (SaysPicture(inside) || IsAgencyAndName(inside));
    }

    private static bool SaysPicture(ReadOnlySpan<char> inside)
    {
        if (BracketOpenings.Begin(inside))
        {
            return true;
        }

        foreach (var part in BracketParts)
        {
            if (inside.IndexOf(part.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "(Xinhua/Li Xin)": capitals on both sides, no sentence inside.
    private static bool IsAgencyAndName(ReadOnlySpan<char> inside)
    {
        var slash = inside.IndexOf('/');
        return slash > 1 && slash + 1 < inside.Length && char.IsUpper(inside[0]) && char.IsUpper(inside[slash + 1]) && char.IsLetter(inside[1]) && IsShortName(inside.Slice(slash + 1));
    }

    private static bool EndsWithAgency(ReadOnlySpan<char> line)
    {
        foreach (var ending in Endings)
        {
            if (line.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
