using System.Collections.Generic;

namespace CorpusGen.Speakers.Sieves;

/// <summary>All sieves, strongest first: a quotation is credited by the first that finds somebody who is not ruled out.</summary>
internal static class SieveTable
{
    public static IReadOnlyList<Sieve> All { get; } =
    [
        new("after-inverted", 0.95, AfterQuotation.Inverted),
        new("after", 0.95, AfterQuotation.Following),
        new("passive-after", 0.9, AfterQuotation.PassiveBy),
        new("before-near", 0.9, BeforeQuotation.CueNear),
        new("label", 0.9, ElsewhereInSentence.Label),
        new("headline-label", 0.85, ElsewhereInSentence.HeadlineLabel),
        new("signature", 0.9, ElsewhereInSentence.Signature),
        new("passive-before", 0.8, BeforeQuotation.PassiveBy),
        new("before", 0.85, BeforeQuotation.CueAnywhere),
        new("introduced", 0.6, ElsewhereInSentence.Introduced),
        new("trailing", 0.85, ElsewhereInSentence.Trailing),
        new("after-any", 0.6, AfterQuotation.AnyVerb),
        new("call", 0.8, BeforeQuotation.Call),
        new("according-to", 0.8, ElsewhereInSentence.AccordingTo),
        new("announced", 0.8, Continuation.Announced),
        new("continuation", 0.9, Continuation.InParagraph),
        new("same-sentence", 0.7, Continuation.InSentence),
        new("cue-noun", 0.7, ElsewhereInSentence.CueNoun),
        new("sentence-before", 0.6, Continuation.SentenceBefore),
        new("last-speaker", 0.6, Continuation.LastSpeaker),
    ];
}
