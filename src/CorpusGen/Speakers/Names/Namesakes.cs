using System;
using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>
/// The people who share a word, such as a surname or a role, each list in the order of their first mentions. People are numbers here, as words are.
/// Filled first, then asked.
/// </summary>
/// <param name="people">All people, by their numbers.</param>
internal sealed class Namesakes(LentList<Person> people) : IDisposable
{
    // More people of one word than this are not told apart.
    private const int Most = 16;

    private readonly LentList<(int Word, int Person)> _pairs = new(128);

    // The people, word by word, and by word where its people begin.
    private readonly LentList<int> _sorted = new(128);
    private readonly LentList<int> _starts = new(128);
    private bool _isSorted;

    /// <summary>Adds a person; one who gets the word late still stands where first mentioned.</summary>
    public void Add(int word, int person)
    {
        _pairs.Add((word, person));
        _isSorted = false;
    }

    /// <summary>
    /// The people of a word whose first mention is not behind <paramref name="position"/>, the last of them last, and the first one behind it.
    /// </summary>
    public ReadOnlySpan<int> Near(int word, int position, out int next)
    {
        Sort();
        next = -1;
        if (word + 1 >= _starts.Count)
        {
            return default;
        }

        var (first, end) = (_starts[word], _starts[word + 1]);
        var border = Halving.FirstFrom(first, end, (Sorted: _sorted, People: people, position), static (s, i) =>
            s.People[s.Sorted[i]].Name.Start <= s.position);
        next = border < end ? _sorted[border] : -1;
        var from = Math.Max(first, border - Most);
        return _sorted.AsSpan().Slice(from, border - from);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pairs.Dispose();
        _sorted.Dispose();
        _starts.Dispose();
    }

    // By word, and for one word by the first mention: two passes that count, after putting the pairs in the order of first mentions.
    private void Sort()
    {
        if (_isSorted)
        {
            return;
        }

        _isSorted = true;
        OrderByMention();
        _starts.Clear();
        foreach (var (word, _) in _pairs.AsSpan())
        {
            while (_starts.Count <= word + 1)
            {
                _starts.Add(0);
            }

            _starts[word + 1]++;
        }

        for (var word = 1; word < _starts.Count; word++)
        {
            _starts[word] += _starts[word - 1];
        }

        Distribute();
    }

    private void OrderByMention()
    {
        var isOrdered = true;
        for (var i = 1; i < _pairs.Count && isOrdered; i++)
        {
            isOrdered = MentionOf(i - 1) <= MentionOf(i);
        }

        if (isOrdered)
        {
            return;
        }

        var (keys, pairs) = (new int[_pairs.Count], _pairs.AsSpan().ToArray());
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = MentionOf(i);
        }

        Array.Sort(keys, pairs);
        for (var i = 0; i < pairs.Length; i++)
        {
            _pairs[i] = pairs[i];
        }
    }

    private int MentionOf(int pair) => people[_pairs[pair].Person].Name.Start;

    // Each word's people from its start on; then the starts, which moved on to the ends, move back.
    private void Distribute()
    {
        _sorted.Clear();
        for (var i = 0; i < _pairs.Count; i++)
        {
            _sorted.Add(0);
        }

        foreach (var (word, person) in _pairs.AsSpan())
        {
            _sorted[_starts[word]++] = person;
        }

        for (var word = _starts.Count - 1; word > 0; word--)
        {
            _starts[word] = _starts[word - 1];
        }

        if (_starts.Count > 0)
        {
            _starts[0] = 0;
        }
    }
}
