using System;
using BenchmarkDotNet.Attributes;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Texts;
using CorpusGen.Dates;

namespace CorpusGen.Benchmarks;

/// <summary>Reading 1 MB of articles, step by step, beside the floor: reading and decoding the same files.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly PartialDate _published = new(2021, 3, 24);
    private TextFolder _files = null!;
    private string[] _texts = [];
    private PreparedText[] _prepared = [];

    /// <summary>Writes and reads the articles.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _files = TextFolder.CreateSynthetic(1_000_000);
        _texts = _files.ReadAll();
        _prepared = Array.ConvertAll(_texts, PreparedText.Of);
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true)]
    public string[] ReadAndDecode() => _files.ReadAll();

    /// <summary>Quotations and dates.</summary>
    [Benchmark]
    public void QuotationsAndDates() => Array.ForEach(_prepared, t => t.ScanQuotationsAndDates(_published));

    /// <summary>Quotations, dates and speakers.</summary>
    [Benchmark]
    public void WithSpeakers() => Array.ForEach(_prepared, t => t.ScanAll(_published));

    /// <summary>Everything: structure, metadata, quotations, speakers, dates, problems.</summary>
    [Benchmark]
    public void WholeArticle() => Array.ForEach(_texts, t => ArticleReader.Read("text.txt", t));

    /// <summary>Deletes the articles.</summary>
    [GlobalCleanup]
    public void Cleanup() => _files.DeleteTemporary();
}
