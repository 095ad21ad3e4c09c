using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CorpusGen.Generator.Inputs;

/// <summary>
/// Remembers what was made of an object, such as a file, for as long as somebody holds the object. The compiler remembers this too, but for each value of a step, and walks
/// all of them after every edit; what is remembered here is only asked for. It is always what would be made again. May be asked by several threads.
/// </summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
/// <typeparam name="TInput">All that the result depends on.</typeparam>
/// <typeparam name="TResult">What is made.</typeparam>
/// <param name="make">Makes it.</param>
internal sealed class Remembered<TOwner, TInput, TResult>(Func<TInput, CancellationToken, TResult> make)
    where TOwner : class
    where TInput : IEquatable<TInput>
{
    private readonly ConditionalWeakTable<TOwner, Latest<Entry>> _places = new();

    /// <summary>What was made of the object before, or is now.</summary>
    /// <param name="owner">The object; an edit makes a new one.</param>
    /// <param name="input">All that the result depends on.</param>
    /// <param name="cancellation">Stops the work; nothing is remembered then.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TResult Get(TOwner owner, TInput input, CancellationToken cancellation)
    {
        var place = _places.GetValue(owner, static _ => new Latest<Entry>());
        if (place.Value is { } known && known.Input.Equals(input))
        {
            return known.Result;
        }

        var result = make(input, cancellation);
        place.Value = new Entry(input, result);
        return result;
    }

    private sealed class Entry(TInput input, TResult result)
    {
        public TInput Input => input;

        public TResult Result => result;
    }
}
