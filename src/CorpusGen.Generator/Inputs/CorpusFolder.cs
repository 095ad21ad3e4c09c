using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Which additional files of a project are part of its corpus. The last list of a project is kept for as long as the compiler keeps the project's options, and the next one is
/// laid beside it: after an edit all files but one are found where they stood, without a look at any of them. What is kept is always what would be made again. May be asked by
/// several threads.
/// </summary>
internal static class CorpusFolder
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, Latest<Listing>> Listings = new();

    /// <summary>The files of the corpus, in the order of the additional files.</summary>
    public static EquatableArray<CorpusFile> Create((ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var (texts, options) = input;
        var last = Listings.GetValue(options, static _ => new Latest<Listing>());
        var known = last.Value ?? new Listing([], []);
        var files = new CorpusFile?[texts.Length];
        var next = 0;
        for (var i = 0; i < files.Length; i++)
        {
            next = known.Seek(texts, i, next, out var isKnown);
            if (isKnown)
            {
                files[i] = known.Files[next++];
            }
            else
            {
                cancellation.ThrowIfCancellationRequested();
                files[i] = CorpusFile.Create(texts[i], options);
            }
        }

        last.Value = new Listing(texts, files);
        return EquatableArray.Choose<CorpusFile?, CorpusFile>(files, static file => file);
    }

    // What each text was when they were listed last.
    private sealed class Listing(ImmutableArray<AdditionalText> texts, CorpusFile?[] files)
    {
        public CorpusFile?[] Files => files;

        // Where the search goes on, and whether the text at a place of another list stands there. One may have been put in, taken out or replaced, in any number of places.
        public int Seek(ImmutableArray<AdditionalText> others, int place, int next, out bool isKnown)
        {
            isKnown = IsAt(next, others[place]);
            if (isKnown || (place + 1 < others.Length && IsAt(next, others[place + 1])))
            {
                return next;
            }

            isKnown = IsAt(next + 1, others[place]);
            return next + 1;
        }

        private bool IsAt(int place, AdditionalText text) => place < texts.Length && ReferenceEquals(texts[place], text);
    }
}
