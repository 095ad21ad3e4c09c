using System;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>
/// Tells front matter from text. Front matter stands at the very beginning, between two lines <c>---</c>, and its first line that says something
/// is a key with its colon, and one of its keys means something here. Whatever does not look so is text: two rulers around a paragraph must not
/// swallow it.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Where the metadata stands, without the lines around it, and where the article begins; null when there is no front matter.</summary>
    /// <param name="Metadata">The metadata.</param>
    /// <param name="BodyStart">The offset just behind the second line <c>---</c>.</param>
    internal readonly record struct Place(SourceSpan Metadata, int BodyStart);

    /// <summary>Finds the front matter of <paramref name="source"/>.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="isUnclosed">Whether it looks like front matter but never ends; it is text then.</param>
    public static Place? Find(string source, out bool isUnclosed)
    {
        isUnclosed = false;
        var lineEnd = LineMap.EndOfLine(source, 0);
        if (!IsFence(source, 0, lineEnd))
        {
            return null;
        }

        var start = LineMap.BehindLineEnd(source, lineEnd);
        var isFirst = true;
        var hasKnownKey = false;
        for (var line = start; line < source.Length; line = LineMap.BehindLineEnd(source, lineEnd))
        {
            lineEnd = LineMap.EndOfLine(source, line);
            if (IsFence(source, line, lineEnd))
            {
                return hasKnownKey || isFirst ? new Place(SourceSpan.FromBounds(start, line), lineEnd) : null;
            }

            if (hasKnownKey || IsSilent(source, line, lineEnd))
            {
                continue;
            }

            var key = KeyOf(source, line, lineEnd);
            if (isFirst && key is null)
            {
                return null;
            }

            isFirst = false;
            hasKnownKey = key is not null && MetadataReader.Understands(key);
        }

        isUnclosed = hasKnownKey;
        return null;
    }

    private static bool IsFence(string text, int start, int end) =>
        text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence.AsSpan());

    private static bool IsSilent(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimStart();
        return line.IsEmpty || line[0] == '#';
    }

    private static string? KeyOf(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '"' or '\''))
        {
            i++;
        }

        return i > start && i < end && text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\t')
            ? text.Substring(start, i - start).Trim('"', '\'')
            : null;
    }
}
