using System.Collections.Generic;

namespace CorpusGen.Speakers.Sieves;

/// <summary>
/// All sieves in their order: a quotation is credited by the first that finds somebody who is not ruled out. The figures are the share of
/// a sieve's credits that were right on 512 annotated articles (PolNeAR, one half); what has fewer than ten cases there got a cautious one.
/// </summary>
internal static class SieveTable
{
    public static IReadOnlyList<Sieve> All { get; } =
    [
        new("after-inverted", 0.95, AfterQuotation.Inverted),
        new("after", 0.97, AfterQuotation.Following),
        new("passive-after", 0.7, AfterQuotation.PassiveBy),
        new("passive-around", 0.7, AfterQuotation.PassiveAround),
        new("trailing", 0.78, ElsewhereInSentence.Trailing),
        new("before-near", 0.88, BeforeQuotation.CueNear),
        new("label", 0.94, ElsewhereInSentence.Label),
        new("headline-label", 0.81, ElsewhereInSentence.HeadlineLabel),
        new("signature", 0.72, ElsewhereInSentence.Signature),
        new("passive-before", 0.5, BeforeQuotation.PassiveBy),
        new("before", 0.85, BeforeQuotation.CueAnywhere),
        new("introduced", 0.57, ElsewhereInSentence.Introduced),
        new("after-any", 0.8, AfterQuotation.AnyVerb),
        new("call", 0.77, BeforeQuotation.Call),
        new("according-to", 0.65, ElsewhereInSentence.AccordingTo),
        new("announced", 0.55, Continuation.Announced),
        new("continuation", 0.96, Continuation.InParagraph),
        new("cue-noun", 0.52, ElsewhereInSentence.CueNoun),
        new("sentence-before", 0.53, Continuation.SentenceBefore),
        new("paragraph-above", 0.4, Continuation.ParagraphAbove),
        new("clause-subject", 0.5, ElsewhereInSentence.ClauseSubject),
        new("last-speaker", 0.7, Continuation.LastSpeaker),
    ];
}
