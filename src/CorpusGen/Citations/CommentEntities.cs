using System.Globalization;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Reads the entities of XML (XML 1.0, sections 4.1 and 4.6). An unknown one is text.</summary>
internal static class CommentEntities
{
    // "&#x10FFFF;" is the longest that means something; a number may have leading zeros, but not for ever.
    private const int MaxLength = 16;

    /// <summary>Adds text with its entities read.</summary>
    /// <param name="comment">The comment's words.</param>
    /// <param name="span">The part that is text.</param>
    /// <param name="words">Takes the characters.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Read(LocatedWords comment, SourceSpan span, LocatedWordsBuilder words, CancellationToken cancellation)
    {
        var text = comment.Text;
        var done = span.Start;
        for (var at = text.IndexOf('&', span.Start, span.Length); at >= 0; at = text.IndexOf('&', at + 1, span.End - at - 1))
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOf(';', at, System.Math.Min(MaxLength, span.End - at));
            if (end < 0 || Meaning(text.Substring(at + 1, end - at - 1)) is not { } meaning)
            {
                continue;
            }

            Add(comment, SourceSpan.FromBounds(done, at), words, cancellation);
            words.Add(meaning, comment.ToSource(SourceSpan.FromBounds(at, end + 1)), WordsForm.Xml);
            done = end + 1;
            at = end;
        }

        Add(comment, SourceSpan.FromBounds(done, span.End), words, cancellation);
    }

    private static void Add(LocatedWords comment, SourceSpan span, LocatedWordsBuilder words, CancellationToken cancellation)
    {
        if (!span.IsEmpty)
        {
            words.Add(comment, span, cancellation);
        }
    }

    private static string? Meaning(string name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ when name.Length > 2 && name[0] == '#' && (name[1] is 'x' or 'X') => Character(name.Substring(2), NumberStyles.AllowHexSpecifier),
        _ when name.Length > 1 && name[0] == '#' => Character(name.Substring(1), NumberStyles.None),
        _ => null,
    };

    private static string? Character(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(value)
            : null;
}
