using System;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Analyzers.Literals;

/// <summary>Reads raw C# strings (C# 11, "Raw string literals"): the indentation of the closing line is no part of any line.</summary>
internal static class RawStrings
{
    /// <summary>Reads a whole raw string literal, with its delimiters.</summary>
    /// <param name="literal">The literal as the file writes it.</param>
    /// <param name="shift">Where it begins in the file.</param>
    /// <param name="words">Takes the contents.</param>
    public static void Read(string literal, int shift, LocatedWordsBuilder words)
    {
        var bounds = RawBounds.Of(literal, isClosed: true);
        if (bounds.Indentation is not { } indentation)
        {
            StringEscapes.AddExact(literal, bounds.Contents.Start, bounds.Contents.End, shift, WordsForm.RawString, words);
        }
        else if (bounds.HasLine)
        {
            ReadLines(literal, bounds.Contents, indentation, atLineStart: true, shift, WordsForm.RawString, words);
        }
    }

    /// <summary>Reads lines of a raw string without their indentation.</summary>
    /// <param name="file">The text that <paramref name="span"/> is of.</param>
    /// <param name="span">The lines, without the breaks around them.</param>
    /// <param name="indentation">The number of blanks that every line begins with; an empty line may have fewer.</param>
    /// <param name="atLineStart">Whether the span begins where a line does.</param>
    /// <param name="shift">Where <paramref name="file"/> begins in the file.</param>
    /// <param name="form">How the words are written.</param>
    /// <param name="words">Takes the contents.</param>
    public static void ReadLines(
        string file, SourceSpan span, int indentation, bool atLineStart, int shift, WordsForm form, LocatedWordsBuilder words)
    {
        var at = span.Start;
        while (true)
        {
            var content = atLineStart ? SkipIndentation(file, at, span.End, indentation) : at;
            var lineBreak = BreakAt(file, content, span.End);
            StringEscapes.AddExact(file, content, lineBreak < 0 ? span.End : lineBreak, shift, form, words);
            if (lineBreak < 0)
            {
                return;
            }

            at = lineBreak + BreakLength(file, lineBreak);
            atLineStart = true;

            // The break goes with the indentation behind it: neither can be changed without the other.
            var next = SkipIndentation(file, at, span.End, indentation);
            words.Add(file.Substring(lineBreak, at - lineBreak), SourceSpan.FromBounds(lineBreak + shift, next + shift), form);
        }
    }

    private static int SkipIndentation(string file, int at, int stop, int indentation)
    {
        var end = Math.Min(stop, at + indentation);
        while (at < end && char.IsWhiteSpace(file[at]) && !LineMap.IsLineEnd(file[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the next line break stands; -1 when there is none in front of <paramref name="stop"/>.</summary>
    internal static int BreakAt(string file, int at, int stop)
    {
        while (at < stop && !LineMap.IsLineEnd(file[at]))
        {
            at++;
        }

        return at < stop ? at : -1;
    }

    /// <summary>The length of the line break that stands at <paramref name="at"/>.</summary>
    internal static int BreakLength(string file, int at) => file[at] == '\r' && at + 1 < file.Length && file[at + 1] == '\n' ? 2 : 1;
}
