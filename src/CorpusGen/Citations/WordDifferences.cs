using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>Names the words in which a citation differs from the passage that it was aligned with.</summary>
internal sealed class WordDifferences
{
    private readonly CorpusPlaces _places;
    private readonly CitationWords _citation;
    private readonly string _text;
    private readonly List<WordDifference> _found = [];

    private WordDifferences(CorpusPlaces places, CitationWords citation, string text)
    {
        _places = places;
        _citation = citation;
        _text = text;
    }

    /// <summary>The differences, in the order of the citation.</summary>
    public static EquatableArray<WordDifference> Of(CorpusPlaces places, CitationWords citation, string text, WordAlignment alignment)
    {
        var differences = new WordDifferences(places, citation, text);
        differences.Collect(alignment.Pairs);
        return differences._found.ToEquatableArray();
    }

    private void Collect(List<AlignedPair> pairs)
    {
        for (var i = 0; i < pairs.Count;)
        {
            if (pairs[i].IsMatch)
            {
                AddSpace(pairs, i);
                i++;
                continue;
            }

            var first = i;
            while (i < pairs.Count && !pairs[i].IsMatch)
            {
                i++;
            }

            AddWords(pairs, first, i);
        }
    }

    // Two words that match, with a blank between them on one side only.
    private void AddSpace(List<AlignedPair> pairs, int i)
    {
        if (i == 0 || !pairs[i - 1].IsMatch || pairs[i - 1].Cited != pairs[i].Cited - 1)
        {
            return;
        }

        var (cited, source) = (pairs[i].Cited, pairs[i].Source);
        if (((_citation.Codes[cited] ^ _places.Index.Codes[source]) & 1) != 0)
        {
            Add(new TokenRange(cited - 1, cited + 1), new TokenRange(source - 1, source + 1), cited - 1);
        }
    }

    private void AddWords(List<AlignedPair> pairs, int first, int end)
    {
        var (cited, source) = (new TokenRange(int.MaxValue, 0), new TokenRange(int.MaxValue, 0));
        for (var i = first; i < end; i++)
        {
            cited = Extend(cited, pairs[i].Cited);
            source = Extend(source, pairs[i].Source);
        }

        var before = first == 0 ? -1 : pairs[first - 1].Cited;
        var after = end == pairs.Count ? _citation.End : pairs[end].Cited;
        if (cited.End == 0 && HasMark(before + 1, after))
        {
            return;
        }

        Add(cited, source, before);
    }

    private static TokenRange Extend(TokenRange range, int token) => token < 0
        ? range
        : new TokenRange(token < range.First ? token : range.First, token >= range.End ? token + 1 : range.End);

    // What an ellipsis leaves out is not missing.
    private bool HasMark(int first, int end)
    {
        foreach (var mark in _citation.Marks)
        {
            if (mark.Kind == CitationMarkKind.Ellipsis && mark.First >= first && mark.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(TokenRange cited, TokenRange source, int before)
    {
        var list = _citation.List;
        if (cited.End > 0 && source.End > 0)
        {
            var end = new WordWalker(_places.Index, _citation).Forward(cited.First, cited.End, source.First, -1);
            if (end == source.End)
            {
                return;
            }
        }

        var span = cited.End > 0
            ? SourceSpan.FromBounds(list.StartOf(cited.First), list.EndOf(cited.End - 1))
            : new SourceSpan(before >= 0 ? list.EndOf(before) : 0, 0);
        var words = source.End > 0 ? OneLine.Of(_places.TextOf(_places.Locate(source))) : "";
        _found.Add(new WordDifference(span.Of(_text), span, words));
    }
}
