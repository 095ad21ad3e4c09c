using System.Globalization;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>
/// The traces of a file that was decoded wrongly. The library never sees bytes: whoever read the file has turned what is not UTF-8 into U+FFFD,
/// or has taken it for Latin-1, where the quotation marks of Windows-1252 become C1 control characters; UTF-16 without a byte order mark becomes
/// text with a NUL at every other place. A single such character may well stand in a good text, many may not.
/// </summary>
/// <param name="Span">The first such character.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="IsReadable">Whether most of the text is there.</param>
internal sealed record DecodingDamage(SourceSpan Span, string Message, bool IsReadable)
{
    // One apostrophe in Windows-1252 stands in about 300 characters of English; a stray mark of a page that was scraped does not come so often.
    private const int LeastCount = 3;
    private const int LeastShare = 1000;

    // Where every tenth character is lost, so is the meaning; short texts with a few odd characters are still texts.
    private const int HopelessCount = 32;
    private const int HopelessShare = 10;

    /// <summary>Looks for damage; null when there is none to speak of.</summary>
    public static DecodingDamage? Find(string text)
    {
        var count = 0;
        var first = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\0' or '\uFFFD' or (>= '\u0080' and <= '\u009F' and not '\u0085'))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        if (count < LeastCount || (long)count * LeastShare < text.Length)
        {
            return null;
        }

        var isReadable = count < HopelessCount || (long)count * HopelessShare < text.Length;
        var number = count.ToString(CultureInfo.InvariantCulture);
        var message = $"{number} characters such as U+{(int)text[first]:X4} are no text; save the file as UTF-8{(isReadable ? string.Empty : ", it is left out")}";
        return new DecodingDamage(new SourceSpan(first, 1), message, isReadable);
    }
}
