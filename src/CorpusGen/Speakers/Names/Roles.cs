using System;
using CorpusGen.Speakers.Words;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>The words in front of names, "Chinese", "Foreign", "Minister", and who bears them. Case does not count. Most people have few or none.</summary>
/// <param name="text">The article's text.</param>
/// <param name="people">All people, by their numbers.</param>
internal sealed class Roles(string text, LentList<Person> people) : IDisposable
{
    // More words than this in front of one name, over a whole article, are a text made to have them.
    private const int MostOfOne = 32;

    private readonly NameTable _words = new(text, ignoresCase: true);
    private readonly Namesakes _bearers = new(people);

    // The words of all people; each points to the one before it of the same person, and the first, which is none, to itself.
    private readonly LentList<(int Word, int Previous, int Count)> _list = Started();

    /// <summary>Adds the words of a stretch, which blanks and hyphens separate.</summary>
    public void Add(int person, SourceSpan stretch)
    {
        var start = stretch.Start;
        for (var i = start; i <= stretch.End; i++)
        {
            if (i < stretch.End && text[i] is not (' ' or '-'))
            {
                continue;
            }

            var end = i;
            while (end > start && text[end - 1] == '.')
            {
                end--;
            }

            if (end > start)
            {
                AddWord(person, SourceSpan.FromBounds(start, end));
            }

            start = i + 1;
        }
    }

    /// <summary>
    /// The last one in front of <paramref name="position"/> who has the most of the words in <paramref name="description"/>, of which
    /// <paramref name="role"/> must be one; -1 when nobody has it.
    /// </summary>
    public int Bearer(ReadOnlySpan<char> role, ReadOnlySpan<char> description, int position)
    {
        var (best, most) = (-1, 0);
        if (_words.Find(role) is var word && word == NameTable.Unlisted)
        {
            return best;
        }

        var bearers = _bearers.Near(word, position, out _);
        for (var i = bearers.Length - 1; i >= 0; i--)
        {
            var shared = CountShared(bearers[i], description);
            (best, most) = shared > most ? (bearers[i], shared) : (best, most);
        }

        return best;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _words.Dispose();
        _bearers.Dispose();
        _list.Dispose();
    }

    private void AddWord(int person, SourceSpan span)
    {
        var word = _words.Add(span);
        var last = people[person].LastRole;
        if (word == NameTable.Unlisted || _list[last].Count >= MostOfOne || Has(person, word))
        {
            return;
        }

        people[person].LastRole = _list.Count;
        people[person].HasTitle |= (Lexicon.Listed(span.Of(text.AsSpan())) & WordClass.Title) != 0;
        _list.Add((word, last, _list[last].Count + 1));
        _bearers.Add(word, person);
    }

    private bool Has(int person, int word)
    {
        for (var i = people[person].LastRole; i > 0; i = _list[i].Previous)
        {
            if (_list[i].Word == word)
            {
                return true;
            }
        }

        return false;
    }

    private int CountShared(int person, ReadOnlySpan<char> description)
    {
        var shared = 0;
        while (!description.IsEmpty)
        {
            var end = description.IndexOfAny(' ', '-') is var separator && separator < 0 ? description.Length : separator;
            shared += _words.Find(description.Slice(0, end)) is var word && word != NameTable.Unlisted && Has(person, word) ? 1 : 0;
            description = description.Slice(Math.Min(end + 1, description.Length));
        }

        return shared;
    }

    private static LentList<(int Word, int Previous, int Count)> Started()
    {
        var list = new LentList<(int Word, int Previous, int Count)>(64);
        list.Add(default);
        return list;
    }
}
