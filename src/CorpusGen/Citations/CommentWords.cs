using System;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Takes the signs and the indentation off C# comments, and remembers where their words stand.</summary>
public static class CommentWords
{
    /// <summary>Reads a <c>//</c> or <c>///</c> comment and the lines behind it that go on with it.</summary>
    /// <param name="file">The file's text.</param>
    /// <param name="start">Where the comment's first slash stands.</param>
    /// <param name="end">Where the last of its lines ends, before the line break.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LocatedWords ReadLines(string file, int start, out int end, CancellationToken cancellation = default)
    {
        var isDocumentation = IsDocumentation(file, start);
        var form = isDocumentation ? WordsForm.Xml : WordsForm.Plain;
        var words = new LocatedWordsBuilder();
        var content = SkipBlanks(file, SkipSlashes(file, start));
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            end = LineEnd(file, content);
            cancellation.ThrowIfCancellationRequested();
            words.AddExact(file, SourceSpan.FromBounds(content, end), form, cancellation: cancellation);
            var next = SkipBlanks(file, SkipLineBreak(file, end));
            if (next == end || !IsLineComment(file, next) || IsSectionSign(file, next) || IsDocumentation(file, next) != isDocumentation)
            {
                cancellation.ThrowIfCancellationRequested();
                return words.ToWords();
            }

            content = SkipBlanks(file, SkipSlashes(file, next));
            words.Add("\n", SourceSpan.FromBounds(end, content), form);
        }
    }

    /// <summary>Reads a <c>/* */</c> or <c>/** */</c> comment; a star that begins a line is taken for a sign.</summary>
    /// <param name="file">The file's text.</param>
    /// <param name="comment">The whole comment; its end may be missing.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LocatedWords ReadBlock(string file, SourceSpan comment, CancellationToken cancellation = default)
    {
        var isDocumentation = comment.Length > 4 && file[comment.Start + 2] == '*';
        var form = isDocumentation ? WordsForm.Xml : WordsForm.BlockComment;
        var start = Math.Min(comment.Start + (isDocumentation ? 3 : 2), comment.End);
        var isClosed = comment.Length >= 4 && file[comment.End - 1] == '/' && file[comment.End - 2] == '*';
        var stop = Math.Max(start, isClosed ? comment.End - 2 : comment.End);
        var words = new LocatedWordsBuilder();
        var content = start;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Math.Min(LineEnd(file, content), stop);
            cancellation.ThrowIfCancellationRequested();
            words.AddExact(file, SourceSpan.FromBounds(content, end), form, cancellation: cancellation);
            if (end == stop)
            {
                cancellation.ThrowIfCancellationRequested();
                return words.ToWords();
            }

            content = Math.Min(SkipStar(file, SkipBlanks(file, SkipLineBreak(file, end))), stop);
            words.Add("\n", SourceSpan.FromBounds(end, content), form);
        }
    }

    /// <summary>Whether <c>///</c>, and no fourth slash, stands at <paramref name="start"/>.</summary>
    public static bool IsDocumentation(string file, int start) => SkipSlashes(file, start) - start == 3;

    /// <summary>Whether <c>//</c> stands at <paramref name="start"/>.</summary>
    internal static bool IsLineComment(string file, int start) => start + 1 < file.Length && file[start] == '/' && file[start + 1] == '/';

    /// <summary>Whether the comment at <paramref name="start"/> is a line of the two-line form: <c>//=</c> or <c>//#</c>.</summary>
    internal static bool IsSectionSign(string file, int start) =>
        IsLineComment(file, start) && start + 2 < file.Length && (file[start + 2] is '=' or '#');

    /// <summary>Where the line ends in which <paramref name="start"/> lies, before its break.</summary>
    public static int LineEnd(string file, int start) => LineMap.EndOfLine(file, Math.Min(start, file.Length));

    internal static int SkipLineBreak(string file, int start) => LineMap.BehindLineEnd(file, start);

    internal static int SkipBlanks(string file, int start)
    {
        while (start < file.Length && char.IsWhiteSpace(file[start]) && !LineMap.IsLineEnd(file[start]))
        {
            start++;
        }

        return start;
    }

    private static int SkipSlashes(string file, int start)
    {
        while (start < file.Length && file[start] == '/')
        {
            start++;
        }

        return start;
    }

    // "* words" and a bare "*" are decoration; "*words*" is emphasis, and "*/" ends the comment.
    private static int SkipStar(string file, int start)
    {
        if (start >= file.Length || file[start] != '*')
        {
            return start;
        }

        var behind = start + 1;
        return behind >= file.Length || char.IsWhiteSpace(file[behind]) ? SkipBlanks(file, behind) : start;
    }
}
