using System;
using System.Collections.Concurrent;
using System.CommandLine;
using System.IO;
using System.Text;

namespace CorpusGen.Cli;

/// <summary>
/// A file that is there as a whole or not at all: it is written under another name, and moved when it is complete. What a run that was killed left under such a
/// name is removed by the next one that writes into the folder.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    /// <summary>How the name of a file ends that is being written; it begins with a dot.</summary>
    public const string TemporaryEnding = ".corpusgen-tmp";

    // Folders that this process has looked through: once is enough, and a report writes thousands of files into one folder.
    private static readonly ConcurrentDictionary<string, bool> Tidied = new(StringComparer.Ordinal);

    private readonly string _path;
    private readonly string _temporary;

    private OutputFile(string path)
    {
        _path = path.Length > 0 ? Path.GetFullPath(path) : throw new WrongUseException("the file to write has no name.");
        var folder = Path.GetDirectoryName(_path) ?? "";
        RemoveAbandoned(folder);

        // A name that nobody has and nobody can guess. It may be moved while it is open, which a program on Windows must allow.
        _temporary = Path.Combine(folder, "." + Path.GetRandomFileName() + TemporaryEnding);
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
    }

    /// <summary>The option that names a file to write.</summary>
    public static Option<string?> CreateOption() => new("--output")
    {
        Description = "Writes the results to a file, as a whole or not at all, instead of standard output.",
        HelpName = "file",
    };

    /// <summary>Takes what is written.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file; one that is there is replaced at the end.</param>
    /// <param name="write">Writes all of it, and gives what the caller wants to know. When it throws, the file stays as it was.</param>
    /// <param name="replaces">Whether a file that is there is replaced; else it stays, and that is said.</param>
    /// <exception cref="WrongUseException">The file cannot be written.</exception>
    public static T Write<T>(string path, Func<Stream, T> write, bool replaces = true)
    {
        using var file = Try(path, () => new OutputFile(path));
        var result = Try(path, () => write(file.Stream));
        Try(path, () =>
        {
            // Moved while it is open: nobody else takes it for abandoned between its last byte and its new name.
            file.Stream.Flush();
            File.Move(file._temporary, file._path, replaces);
            return true;
        });
        return result;
    }

    /// <summary>Writes a file of text, in UTF-8 without a byte order mark.</summary>
    /// <exception cref="WrongUseException">The file cannot be written, or is there and must not be replaced.</exception>
    public static void WriteText(string path, string text, bool replaces = true) => Write(
        path,
        stream =>
        {
            stream.Write(new UTF8Encoding(false).GetBytes(text));
            return true;
        },
        replaces);

    /// <summary>Makes sure that there is a folder to write into, without what a killed run left in it.</summary>
    /// <exception cref="WrongUseException">It cannot be made.</exception>
    public static void CreateFolder(string path)
    {
        try
        {
            RemoveAbandoned(Directory.CreateDirectory(path).FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException(File.Exists(path) ? $"'{path}' is a file; name a folder." : $"the folder '{path}' cannot be made: {e.Message}");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporary);
    }

    // Who writes a file has it open, and the system closes it when that run is killed: what can be had alone is abandoned. Links are not followed.
    private static void RemoveAbandoned(string folder)
    {
        if (!Directory.Exists(folder) || !Tidied.TryAdd(folder, true))
        {
            return;
        }

        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(folder, ".*" + TemporaryEnding, options))
        {
            try
            {
                new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another run is writing it, has just moved it, or it is somebody else's: it stays, and is in nobody's way.
            }
        }
    }

    private static T Try<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the file '{path}' cannot be written: {WhyNot(path, e)}");
        }
    }

    // The system names the file by which the output goes to its place, and of a folder it says that access is denied.
    private static string WhyNot(string path, Exception exception) =>
        Directory.Exists(path) ? "it is a folder."
        : exception is DirectoryNotFoundException ? $"there is no folder '{Path.GetDirectoryName(path)}'."
        : exception is UnauthorizedAccessException ? "access is denied."
        : exception.Message;
}
