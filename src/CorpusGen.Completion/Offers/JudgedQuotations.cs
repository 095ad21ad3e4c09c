using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;

namespace CorpusGen.Completion.Offers;

/// <summary>
/// Which quotations can be cited by whoever says the same beside the words. That is the same at every key of a word, and judging costs more than all else
/// in a list; so each is judged once for as long as the claims stay.
/// </summary>
/// <param name="corpora">The corpora whose quotations are judged.</param>
/// <param name="claims">What is said beside the words: where they stand, who said them.</param>
internal sealed class JudgedQuotations(IReadOnlyList<OfferedCorpus> corpora, Citation claims)
{
    // Weak, because it is kept beside the first of them, which must not keep the others.
    private readonly WeakReference<OfferedCorpus>[] _corpora = [.. corpora.Select(c => new WeakReference<OfferedCorpus>(c))];

    // One for each quotation of the corpora, which stand one behind the other. Whoever judges the same one at the same time comes to the same verdict.
    private readonly Verdict[] _verdicts = new Verdict[corpora.Sum(c => c.Quotations.Count)];

    private enum Verdict : byte
    {
        Unknown,
        Holds,
        Fails,
    }

    /// <summary>Whether these are the verdicts on citations that claim something of the quotations of some corpora.</summary>
    public bool AreOf(IReadOnlyList<OfferedCorpus> others, Citation claimed) =>
        claims == claimed && _corpora.Length == others.Count && _corpora.Zip(others, static (c, o) => c.TryGetTarget(out var corpus) && corpus == o).All(static same => same);

    /// <summary>Whether a quotation holds.</summary>
    /// <param name="number">Its number, counted through all corpora.</param>
    /// <param name="judge">Judges it.</param>
    public bool Holds(int number, Func<bool> judge)
    {
        if (_verdicts[number] == Verdict.Unknown)
        {
            _verdicts[number] = judge() ? Verdict.Holds : Verdict.Fails;
        }

        return _verdicts[number] == Verdict.Holds;
    }
}
