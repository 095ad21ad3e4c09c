using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>
/// Names quotations after their own first words, so that adding one renames no other, unless that is another further down the article which begins
/// with the same words.
/// </summary>
public static class QuoteIds
{
    // Seven words are enough to recognise a sentence by and short enough to read in a line of code.
    private const int EverydayWords = 7;

    // Beyond this a name helps nobody: texts that agree for so long are numbered.
    private const int MostWords = 24;

    private const string WithoutWords = "quotation";

    /// <summary>
    /// Gives each text its name in the article: its first words in lower case, joined by hyphens, such as
    /// <c>we-need-to-abandon-cold-war-mentality</c>. Where two different texts would get the same name, the later one takes more of its
    /// words; identical texts a second time get <c>-2</c>. No two names are equal. A text without a word is called <c>quotation</c>.
    /// </summary>
    /// <param name="texts">The quotations' words, in the order of the article.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<string> Assign(IReadOnlyList<string> texts, CancellationToken cancellation = default)
    {
        var names = new Names(cancellation);
        return texts.Select(names.Add).ToEquatableArray();
    }

    /// <summary>The names given so far.</summary>
    private sealed class Names(CancellationToken cancellation)
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

        // By the words of a text that was named: its name. Texts whose words are the same are identical here.
        private readonly Dictionary<string, string> _byWords = new(StringComparer.Ordinal);

        // By a name that is used up: the number that was given last.
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public string Add(string text)
        {
            cancellation.ThrowIfCancellationRequested();
            var words = new List<string>();
            foreach (var word in Slug.WordsOf(text))
            {
                cancellation.ThrowIfRequestedAt(words.Count);
                words.Add(word);
            }

            var all = string.Join("-", words);
            if (words.Count == 0)
            {
                return Number(WithoutWords);
            }

            if (_byWords.TryGetValue(all, out var first))
            {
                return Number(first);
            }

            var name = Lengthen(words);
            _byWords.Add(all, name);
            return name;
        }

        private string Lengthen(List<string> words)
        {
            var count = Math.Min(EverydayWords, words.Count);
            var name = string.Join("-", words.Take(count));
            while (_taken.Contains(name) && count < words.Count && count < MostWords)
            {
                name += "-" + words[count++];
            }

            return Number(name);
        }

        private string Number(string name)
        {
            if (_taken.Add(name))
            {
                return name;
            }

            var number = _numbers.TryGetValue(name, out var last) ? last : 1;
            string numbered;
            do
            {
                number++;
                numbered = name + "-" + number.ToString(CultureInfo.InvariantCulture);
            }
            while (!_taken.Add(numbered));

            _numbers[name] = number;
            return numbered;
        }
    }
}
