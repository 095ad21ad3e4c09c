using System;
using System.IO;
using System.Text;
using CorpusGen.Problems;

namespace CorpusGen.Cli;

/// <summary>The text of a file, and what of it is none.</summary>
/// <param name="Text">The text without a byte order mark; U+FFFD stands for what cannot be decoded, as in a build.</param>
/// <param name="Problem">CG0101 when something cannot be decoded; else null.</param>
internal readonly record struct FileText(string Text, Problem? Problem)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file as UTF-8, or as UTF-16 where a byte order mark says so; never guesses at another encoding.</summary>
    /// <exception cref="WrongUseException">The file cannot be opened.</exception>
    public static FileText Read(CorpusFile file)
    {
        try
        {
            return Decode(file.RelativePath, File.ReadAllBytes(file.FullPath));
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            throw ReadFailure.Of("file", file.FullPath, e);
        }
    }

    /// <summary>Decodes the bytes of the file that problems call <paramref name="path"/>.</summary>
    public static FileText Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (Utf16, 2),
            [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
            _ => ((Encoding)Utf8, 0),
        };
        try
        {
            return new FileText(encoding.GetString(bytes[mark..]), null);
        }
        catch (DecoderFallbackException e)
        {
            // Only the UTF-8 decoder says where; in UTF-16 nothing else can be wrong than what is said here.
            var why = encoding == Utf8
                ? $"it is not UTF-8 at byte {e.Index + mark}; save it as UTF-8"
                : "it is not UTF-16, since half of a surrogate pair stands alone; save it as UTF-8";
            var replaced = Encoding.GetEncoding(encoding.CodePage).GetString(bytes[mark..]);
            return new FileText(replaced, new Problem(Rules.UnreadableArticle, path, default, [why]));
        }
    }
}
