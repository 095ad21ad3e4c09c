using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>
/// Remembers what was made of a project's additional files and its settings. An editor makes new options and a new provider of settings at every key,
/// but the files in them, and what the provider says of each, stay the same objects until somebody changes them: by these it is found again. It is kept
/// for as long as the compiler holds the options, or the first of the files; and is always what would be made again. May be asked by several threads.
/// </summary>
/// <typeparam name="T">What is made. It must not hold the options or their provider, which hold the project of one moment.</typeparam>
/// <param name="make">Makes it. It may look at the additional files, at what is set for each of them, and at what is set for the project.</param>
internal sealed class OptionsMemory<T>(Func<AnalyzerOptions, T> make)
    where T : class
{
    // The rule groups of one compilation ask for the same options, and for each file again.
    private readonly ConditionalWeakTable<AnalyzerOptions, T> _byOptions = new();

    private readonly ConditionalWeakTable<AdditionalText, Place> _byFirstFile = new();

    /// <summary>What was made of the same files and settings before, or is now.</summary>
    public T Get(AnalyzerOptions options) => _byOptions.GetValue(options, FindOrMake);

    private T FindOrMake(AnalyzerOptions options)
    {
        if (options.AdditionalFiles.IsEmpty)
        {
            return make(options);
        }

        var place = _byFirstFile.GetValue(options.AdditionalFiles[0], static _ => new Place());
        if (place.Known is { } known && known.IsOf(options))
        {
            return known.Made;
        }

        var entry = new Entry(options, make(options));
        place.Known = entry;
        return entry.Made;
    }

    // One object, so that a thread sees the old one or the new one, and never half of each.
    private sealed class Entry
    {
        private readonly ImmutableArray<AdditionalText> _files;
        private readonly AnalyzerConfigOptions _ofProject;
        private readonly ImmutableArray<AnalyzerConfigOptions> _ofFiles;

        public Entry(AnalyzerOptions options, T made)
        {
            var provider = options.AnalyzerConfigOptionsProvider;
            _files = options.AdditionalFiles;
            _ofProject = provider.GlobalOptions;
            _ofFiles = [.. _files.Select(f => provider.GetOptions(f))];
            Made = made;
        }

        public T Made { get; }

        public bool IsOf(AnalyzerOptions options)
        {
            var (files, provider) = (options.AdditionalFiles, options.AnalyzerConfigOptionsProvider);
            if (files.Length != _files.Length || !ReferenceEquals(provider.GlobalOptions, _ofProject))
            {
                return false;
            }

            for (var i = 0; i < files.Length; i++)
            {
                if (!ReferenceEquals(files[i], _files[i]) || !ReferenceEquals(provider.GetOptions(files[i]), _ofFiles[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class Place
    {
        private volatile Entry? _known;

        public Entry? Known
        {
            get => _known;
            set => _known = value;
        }
    }
}
