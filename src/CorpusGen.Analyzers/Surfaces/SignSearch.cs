using System;
using CorpusGen.Text;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Finds the places of a file where one of a few signs stands, from the first to the last; linear in the file for each sign.</summary>
/// <param name="file">The file's text.</param>
/// <param name="signs">What is looked for.</param>
internal sealed class SignSearch(string file, EquatableArray<string> signs)
{
    // Where each sign stands next; an entry is looked up again only when the search has passed it.
    private readonly int[] _next = new int[signs.Count];
    private bool _hasBegun;

    /// <summary>The first place at or behind <paramref name="start"/>, which must not go back; -1 when there is none.</summary>
    public int Next(int start)
    {
        var first = -1;
        for (var i = 0; i < _next.Length; i++)
        {
            if (!_hasBegun || (_next[i] >= 0 && _next[i] < start))
            {
                _next[i] = start < file.Length ? file.IndexOf(signs[i], start, StringComparison.Ordinal) : -1;
            }

            first = _next[i] >= 0 && (first < 0 || _next[i] < first) ? _next[i] : first;
        }

        _hasBegun = true;
        return first;
    }
}
