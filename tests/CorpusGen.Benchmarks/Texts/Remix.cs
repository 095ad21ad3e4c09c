using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CorpusGen.Benchmarks.Texts;

/// <summary>
/// Texts of any size made of the words of the repository's five articles, and of nothing else. The same seed gives the same texts.
/// </summary>
internal sealed class Remix
{
    private static readonly SearchValues<char> Openings = SearchValues.Create("\u201C\"");

    private readonly Dice _dice;
    private readonly List<string> _paragraphs = [];
    private readonly string[] _words;
    private readonly string[] _plain;
    private readonly string[] _quoting;

    /// <summary>Reads the five articles that stand beside the program.</summary>
    public Remix(ulong seed)
    {
        _dice = new Dice(seed);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt").Order(StringComparer.Ordinal))
        {
            _paragraphs.AddRange(File.ReadAllText(file).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Contains(' ', StringComparison.Ordinal)));
        }

        _words = [.. _paragraphs.SelectMany(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        _plain = [.. _words.Where(IsPlain)];
        _quoting = [.. _paragraphs.Where(p => p.AsSpan().ContainsAny(Openings))];
    }

    /// <summary>A quotation of 12 to 40 words: each is drawn from all the words of the articles, with the punctuation that it has there.</summary>
    public string Quotation() => string.Join(' ', Enumerable.Range(0, _dice.Between(12, 41)).Select(_ => _dice.Pick(_words)));

    /// <summary>
    /// An article of at least <paramref name="length"/> characters: paragraphs of the five in any order. Two of five plain words are
    /// another plain word; marks, names, numbers and dates stay.
    /// </summary>
    public string Article(int length) => Article(length, _paragraphs);

    /// <summary>An article of at least <paramref name="length"/> characters, as <see cref="Article(int)"/> makes it, of paragraphs that quote somebody.</summary>
    public string QuotingArticle(int length) => Article(length, _quoting);

    private string Article(int length, IReadOnlyList<string> paragraphs)
    {
        var text = new StringBuilder(length + 1_000);
        while (text.Length < length)
        {
            foreach (var word in _dice.Pick(paragraphs).Split(' '))
            {
                text.Append(IsPlain(word) && _dice.Below(5) < 2 ? _dice.Pick(_plain) : word).Append(' ');
            }

            text.Length--;
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static bool IsPlain(string word) => word.Length > 3 && word.All(char.IsAsciiLetterLower);
}
