using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using CorpusGen.Benchmarks.Texts;
using CorpusGen.Citations;

namespace CorpusGen.Benchmarks;

/// <summary>Citation checking against an index over 100,000 quotations.</summary>
[MemoryDiagnoser]
public class CitationBenchmarks
{
    private QuotationCorpus _corpus = null!;
    private CorpusIndex _index = null!;
    private int _next;

    /// <summary>Whether the index holds whole texts, or quotations alone.</summary>
    [Params(false, true)]
    public bool WithText { get; set; }

    /// <summary>Makes the corpus and the index.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _corpus = new QuotationCorpus(100_000, WithText);
        _index = CorpusIndex.Create(_corpus.Articles);
    }

    /// <summary>Puts an index together from texts that were read before.</summary>
    [Benchmark]
    public CorpusIndex Merge() => CorpusIndex.Create(_corpus.Articles);

    /// <summary>A citation that stands in the corpus.</summary>
    [Benchmark]
    public CitationVerdict Found() => _index.Check(Next(_corpus.Quotations));

    /// <summary>A citation with one word changed.</summary>
    [Benchmark]
    public CitationVerdict Altered() => _index.Check(Next(_corpus.Altered));

    /// <summary>A citation that stands nowhere.</summary>
    [Benchmark]
    public CitationVerdict Invented() => _index.Check(Next(_corpus.Invented));

    // Always the same citation would be in the processor's caches.
    private Citation Next(IReadOnlyList<string> texts)
    {
        _next = (_next + 1) % texts.Count;
        return new Citation { Text = texts[_next] };
    }
}
