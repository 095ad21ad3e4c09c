using System;
using System.IO;

namespace CorpusGen.Cli;

/// <summary>Says why a file cannot be read.</summary>
internal static class ReadFailure
{
    /// <summary>Whether <paramref name="exception"/> is one of those that reading a file throws.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>What to tell the user of it.</summary>
    /// <param name="what">What the file is to the command: the file, the page, the baseline.</param>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="exception">What the system says, which calls a folder a file to which access is denied.</param>
    public static WrongUseException Of(string what, string path, Exception exception)
    {
        var why = Directory.Exists(path) ? "it is a folder."
            : exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file."
            : exception.Message;
        return new WrongUseException($"the {what} '{path}' cannot be read: {why}");
    }
}
