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
        differences.Collect(alignment.Steps);
        return differences._found.ToEquatableArray();
    }

    private void Collect(List<AlignmentStep> steps)
    {
        for (var i = 0; i < steps.Count;)
        {
            if (steps[i].Kind != StepKind.Differs)
            {
                AddSpace(steps, i);
                i++;
                continue;
            }

            var first = i;
            var (cited, source) = (steps[i].Cited, steps[i].Source);
            while (i < steps.Count && steps[i].Kind == StepKind.Differs)
            {
                cited = Join(cited, steps[i].Cited);
                source = Join(source, steps[i].Source);
                i++;
            }

            Add(cited, source, steps[first].Cited.First - 1);
        }
    }

    // Two words that match, with a blank between them on one side only.
    private void AddSpace(List<AlignmentStep> steps, int i)
    {
        if (i == 0 || steps[i].Kind != StepKind.Same || steps[i - 1].Kind != StepKind.Same)
        {
            return;
        }

        var (before, here) = (steps[i - 1], steps[i]);
        if (((_citation.Codes[here.Cited.First] ^ _places.Index.Codes[here.Source.First]) & 1) != 0)
        {
            Add(Join(before.Cited, here.Cited), Join(before.Source, here.Source), before.Cited.First);
        }
    }

    private static TokenRange Join(TokenRange a, TokenRange b) =>
        a.Length == 0 ? b : b.Length == 0 ? a : new TokenRange(a.First < b.First ? a.First : b.First, a.End > b.End ? a.End : b.End);

    private void Add(TokenRange cited, TokenRange source, int before)
    {
        var list = _citation.List;
        var span = cited.Length > 0
            ? SourceSpan.FromBounds(list.StartOf(cited.First), list.EndOf(cited.End - 1))
            : new SourceSpan(before >= 0 ? list.EndOf(before) : 0, 0);
        var words = source.Length > 0 ? OneLine.Of(_places.TextOf(_places.Locate(source))) : "";
        _found.Add(new WordDifference(span.Of(_text), span, words));
    }
}
