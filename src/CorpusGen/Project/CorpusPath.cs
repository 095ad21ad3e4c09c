using System;

namespace CorpusGen.Project;

/// <summary>What a file of the corpus is called, from what the compiler says of it.</summary>
public static class CorpusPath
{
    /// <summary>The file's path in the corpus folder, with <c>/</c> between folders.</summary>
    /// <param name="given">The metadata under <see cref="OptionNames.FilePath"/>; null or empty when there is none.</param>
    /// <param name="file">The file's full path.</param>
    public static string Of(string? given, string file)
    {
        file = file.Replace('\\', '/');
        if (given is null or "")
        {
            return file.Substring(file.LastIndexOf('/') + 1);
        }

        given = given.Replace('\\', '/');
        return file.EndsWith(given, StringComparison.Ordinal) ? given : Whole(given, file) ?? given;
    }

    // The metadata comes in the format of .editorconfig, where # and ; begin a comment: of "notes/#1.txt" only "notes/" arrives. The full path has the rest.
    private static string? Whole(string given, string file)
    {
        var at = file.LastIndexOf("/" + given, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var next = at + 1 + given.Length;
        while (next < file.Length && file[next] == ' ')
        {
            next++;
        }

        return next < file.Length && file[next] is '#' or ';' ? file.Substring(at + 1) : null;
    }
}
