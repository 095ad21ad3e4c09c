using System;
using System.CommandLine;
using System.IO;
using System.Text;

namespace CorpusGen.Cli;

/// <summary>A file that is there as a whole or not at all: it is written under another name, and moved when it is complete.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;

    private OutputFile(string path)
    {
        _path = path.Length > 0 ? Path.GetFullPath(path) : throw new WrongUseException("the file to write has no name.");
        _temporary = Path.Combine(Path.GetDirectoryName(_path) ?? "", "." + Path.GetRandomFileName() + ".tmp");
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write);
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
            file.Stream.Dispose();
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

    /// <summary>Makes sure that there is a folder to write into.</summary>
    /// <exception cref="WrongUseException">It cannot be made.</exception>
    public static void CreateFolder(string path) => Try(path, () => Directory.CreateDirectory(path));

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporary);
    }

    private static T Try<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the file '{path}' cannot be written: {e.Message}");
        }
    }
}
