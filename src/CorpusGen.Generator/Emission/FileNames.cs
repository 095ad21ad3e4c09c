using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>The names of generated files that hold one article each. Equal when they are the same.</summary>
/// <param name="Names">The names, in the order of the corpus's articles; none where an article shares its file.</param>
internal sealed record FileNames(EquatableArray<string> Names)
{
    // With the ending still a short file name where a project writes generated files to disk.
    private const int MaximumLength = 60;

    /// <summary>The name of the file of the article at a place among those of the corpus.</summary>
    public string this[int article] => Names[article];

    /// <summary>Names the files.</summary>
    public static FileNames Create(CorpusModel corpus, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (ArticleShelf.CountFor(corpus.Articles.Count) > 0)
        {
            return new FileNames([]);
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new FileNames(EquatableArray.Convert(corpus.Articles.AsSpan(), article =>
        {
            var name = Shorten(article.Identifier);
            if (!taken.Add(name))
            {
                name += "-" + StableHash.TextOf(article.Path);
                taken.Add(name);
            }

            return $"Article.{name}.g.cs";
        }));
    }

    // Letters and digits of ASCII are safe in every file system; where that is not the whole name, a hash makes up for the rest.
    private static string Shorten(string identifier)
    {
        var name = new StringBuilder(identifier.Length);
        foreach (var c in identifier)
        {
            if (name.Length < MaximumLength && c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            {
                name.Append(c);
            }
        }

        return name.Length == identifier.Length ? identifier : name.Append('-').Append(StableHash.TextOf(identifier)).ToString();
    }
}
