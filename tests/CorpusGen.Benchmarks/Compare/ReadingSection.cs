using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Articles;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Benchmarks.Compare;

/// <summary>The floors below everything: reading and decoding the files, and finding what stands in them.</summary>
internal static class ReadingSection
{
    /// <summary>The series of the extraction.</summary>
    public const string Extraction = "extraction alone";

    private const int Rounds = 3;

    /// <summary>Measures each size.</summary>
    public static void Measure(Findings findings, IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;
            try
            {
                SyntheticCorpus.Create(size).WriteTo(folder);
                var files = TextFolder.Open(folder);
                var texts = files.ReadAll();
                var floor = Timing.Least(Rounds, _ => Timing.Once(() => files.ReadAll()));
                var extraction = Timing.Least(Rounds, _ => Timing.Once(() => Array.ForEach(texts, t => ArticleReader.Read("text.txt", t))));
                findings.AddFloor("reading and decoding the files", size, floor, $"{files.Bytes / 1e6:F1} MB");
                findings.AddCost(Extraction, size, extraction, $"{extraction / floor:F1} times its floor, reading");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
