using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>
/// What citations call an article: the <c>id</c> of its metadata; else its file name; else, when the file name says nothing, its title; else its
/// first words. The key is made of the words of whichever it is, in lower case, joined by hyphens, so that it can be typed everywhere.
/// </summary>
public static class ArticleKey
{
    /// <summary>The longest key that is made, in UTF-16 code units; it ends with a whole word. A chosen <c>id</c> may be as long.</summary>
    public const int MaxLength = 80;

    // As many first words as a reader needs to recognise an article that has no title.
    private const int FirstWords = 8;

    // Names that programs and people give to files when they have nothing to say about them. Collected by hand from the default names of
    // browsers, editors and download scripts.
    private static readonly HashSet<string> EmptyWords = new(StringComparer.Ordinal)
    {
        "article", "articles", "clipping", "content", "copy", "corpus", "doc", "docs", "document", "download", "draft", "entry", "export", "file",
        "final", "html", "index", "input", "item", "new", "news", "note", "output", "page", "plain", "post", "print", "raw", "sample", "source",
        "story", "temp", "test", "text", "tmp", "txt", "unnamed", "untitled",
    };

    /// <summary>The key of an article.</summary>
    /// <param name="path">The file, with <c>/</c> between folders.</param>
    /// <param name="id">The id of the metadata, or null.</param>
    /// <param name="title">The title, or null.</param>
    /// <param name="text">The article's words, without title and page furniture.</param>
    public static string Of(string path, string? id, string? title, string text)
    {
        if (id is not null)
        {
            return id;
        }

        var stem = StemOf(path);
        return FirstNonEmpty(
            SaysNothing(stem) ? string.Empty : Slug.Of(stem, MaxLength),
            Slug.Of(title ?? string.Empty, MaxLength),
            Slug.Of(text, MaxLength, FirstWords),
            Slug.Of(stem, MaxLength));
    }

    /// <summary>The file's name without folders and without its ending.</summary>
    public static string StemOf(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        return dot > start ? path.Substring(start, dot - start) : path.Substring(start);
    }

    /// <summary>Whether a file name, without its ending, tells nothing about an article: numbers, hashes, <c>article-3</c>.</summary>
    public static bool SaysNothing(string stem)
    {
        var words = Slug.WordsOf(stem).ToList();
        return words.All(IsEmptyWord) || IsHash(string.Concat(words), 16);
    }

    /// <summary>Whether an id can be a key: letters, digits and <c>- _ .</c>, beginning with a letter or digit, at most <see cref="MaxLength"/> long.</summary>
    public static bool IsValidId(string id) =>
        id.Length is > 0 and <= MaxLength
        && char.IsLetterOrDigit(id[0])
        && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>
    /// Settles keys that several articles would have: the first in the given order keeps it, the others get <c>-2</c>, <c>-3</c> and so on.
    /// </summary>
    /// <param name="keys">The keys, in the order of the paths.</param>
    public static EquatableArray<string> Distinct(IReadOnlyList<string> keys)
    {
        // Keys that an article has of its own right are never given to another as a numbered one.
        var taken = new HashSet<string>(keys, StringComparer.Ordinal);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        return keys.Select(Settle).ToEquatableArray();

        string Settle(string key)
        {
            if (!last.TryGetValue(key, out var number))
            {
                last.Add(key, 1);
                return key;
            }

            string numbered;
            do
            {
                number++;
                numbered = key + "-" + number.ToString(CultureInfo.InvariantCulture);
            }
            while (!taken.Add(numbered));

            last[key] = number;
            return numbered;
        }
    }

    /// <summary>
    /// The other names by which articles may be cited, one for each: the file's name without its ending; null where two articles share that or it is
    /// the key of one, because it would name neither.
    /// </summary>
    /// <param name="keys">The articles' keys.</param>
    /// <param name="paths">Their files, in the same order.</param>
    public static EquatableArray<string?> OtherKeys(IReadOnlyList<string> keys, IReadOnlyList<string> paths)
    {
        var taken = new HashSet<string>(keys, StringComparer.Ordinal);
        var counts = paths.GroupBy(StemOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return paths.Select(StemOf).Select(stem => counts[stem] == 1 && !taken.Contains(stem) ? stem : null).ToEquatableArray();
    }

    private static string FirstNonEmpty(params string[] candidates) => candidates.FirstOrDefault(c => c.Length > 0) ?? "article";

    private static bool IsEmptyWord(string word)
    {
        var letters = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length == 0 || EmptyWords.Contains(letters) || IsHash(word, 6);
    }

    // A run of hexadecimal digits is a hash when it holds a digit, which no word does, and is longer than signs such as "f35"; a hash in
    // groups, such as a UUID, is one when all of it is.
    private static bool IsHash(string word, int atLeast) =>
        word.Length >= atLeast && word.Any(c => c is >= '0' and <= '9') && word.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
