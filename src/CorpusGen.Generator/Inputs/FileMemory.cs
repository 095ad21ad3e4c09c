using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Remembers what was made of a file for as long as the compiler holds the file. The compiler remembers this too, but for each value of a step, and walks all of
/// them after every edit; what is remembered here is only asked for. It is always what would be made again. May be asked by several threads.
/// </summary>
/// <typeparam name="TInput">All that the result depends on.</typeparam>
/// <typeparam name="TResult">What is made.</typeparam>
/// <param name="make">Makes it.</param>
internal sealed class FileMemory<TInput, TResult>(Func<TInput, CancellationToken, TResult> make)
    where TInput : IEquatable<TInput>
{
    private readonly ConditionalWeakTable<AdditionalText, Place> _places = new();

    /// <summary>What was made of the file before, or is now.</summary>
    /// <param name="file">The file; it makes a new object for every edit.</param>
    /// <param name="input">All that the result depends on.</param>
    /// <param name="cancellation">Stops the work; nothing is remembered then.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TResult Get(AdditionalText file, TInput input, CancellationToken cancellation)
    {
        var place = _places.GetValue(file, static _ => new Place());
        if (place.Known is { } known && known.Input.Equals(input))
        {
            return known.Result;
        }

        var result = make(input, cancellation);
        place.Known = new Entry(input, result);
        return result;
    }

    // One object, so that a thread sees the old one or the new one, and never half of each.
    private sealed class Entry(TInput input, TResult result)
    {
        public TInput Input => input;

        public TResult Result => result;
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
