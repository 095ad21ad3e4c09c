using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Project;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Which additional files of a project are part of its corpus. The last list of a project is kept for as long as the compiler keeps the project's options, and the next one is
/// laid beside it: after an edit all files but one are found where they stood, without a look at any of them. What is kept is always what would be made again. May be asked by
/// several threads. Equal when the files are.
/// </summary>
/// <param name="Files">The files of the corpus, in the order of the additional files.</param>
/// <param name="Paths">Their paths, in their order.</param>
/// <param name="LockFile">The lock file; null when the project has none. Of two the first by path.</param>
internal sealed record CorpusFolder(EquatableArray<CorpusFile> Files, EquatableArray<string> Paths, CorpusFile? LockFile)
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, Latest<Listing>> Listings = new();

    /// <summary>Tells which files are the corpus.</summary>
    public static CorpusFolder Create((ImmutableArray<AdditionalText> Texts, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var (texts, options) = input;
        var last = Listings.GetValue(options, static _ => new Latest<Listing>());
        var listing = (last.Value ?? new Listing([], [], Of([]))).Next(texts, options, cancellation);
        last.Value = listing;
        return listing.Folder;
    }

    /// <summary>The folder that has these files.</summary>
    public static CorpusFolder Of(EquatableArray<CorpusFile> files) => new(files, EquatableArray.Convert(files.AsSpan(), static file => file.Path), LockFileOf(files));

    /// <summary>Whether both have the same files; the rest follows from them.</summary>
    public bool Equals(CorpusFolder? other) => other is not null && (ReferenceEquals(this, other) || Files.Equals(other.Files));

    /// <inheritdoc/>
    public override int GetHashCode() => Files.GetHashCode();

    // The same names with other texts: what follows from names alone is not made again, and no file is looked at.
    private CorpusFolder With(EquatableArray<CorpusFile> files) => new(files, Paths, LockFile is null ? null : LockFileOf(files));

    private static CorpusFile? LockFileOf(EquatableArray<CorpusFile> files)
    {
        CorpusFile? first = null;
        foreach (var file in files)
        {
            if (file.Kind == OptionNames.KindLock && (first is null || string.CompareOrdinal(file.Path, first.Path) < 0))
            {
                first = file;
            }
        }

        return first;
    }

    // What each text of a list is; null what is no part of the corpus.
    private sealed class Listing(ImmutableArray<AdditionalText> texts, CorpusFile?[] all, CorpusFolder folder)
    {
        public CorpusFolder Folder => folder;

        // Another list beside this one. In any number of places one may have been put in, taken out or replaced.
        public Listing Next(ImmutableArray<AdditionalText> others, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
        {
            var made = new CorpusFile?[others.Length];
            var keepsNames = made.Length == all.Length;
            var (place, next) = (0, 0);
            while (true)
            {
                var run = CountSame(others, place, next);
                all.AsSpan(next, run).CopyTo(made.AsSpan(place));
                keepsNames = keepsNames && (run == 0 || place == next);
                (place, next) = (place + run, next + run);
                if (place == made.Length)
                {
                    break;
                }

                if (IsAt(next + 1, others[place]))
                {
                    next++;
                    continue;
                }

                cancellation.ThrowIfCancellationRequested();
                made[place] = CorpusFile.Create(others[place], options);
                keepsNames = keepsNames && IsNamed(made[place], all[place]);
                place++;
                next += next == all.Length || (place < made.Length && IsAt(next, others[place])) ? 0 : 1;
            }

            var files = EquatableArray.Choose<CorpusFile?, CorpusFile>(made, static file => file);
            return new Listing(others, made, keepsNames ? folder.With(files) : Of(files));
        }

        private static bool IsNamed(CorpusFile? file, CorpusFile? known) =>
            file is null || known is null
                ? ReferenceEquals(file, known)
                : string.Equals(file.Path, known.Path, StringComparison.Ordinal) && string.Equals(file.Kind, known.Kind, StringComparison.Ordinal);

        private int CountSame(ImmutableArray<AdditionalText> others, int place, int next)
        {
            var one = texts.AsSpan().Slice(next);
            var other = others.AsSpan().Slice(place);
            var count = 0;
            while (count < one.Length && count < other.Length && ReferenceEquals(one[count], other[count]))
            {
                count++;
            }

            return count;
        }

        private bool IsAt(int place, AdditionalText text) => place < texts.Length && ReferenceEquals(texts[place], text);
    }
}
