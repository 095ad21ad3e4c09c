using CorpusGen.Text;

namespace CorpusGen.Speakers.Sieves;

/// <summary>
/// All sieves in their order: a quotation is credited by the first that finds somebody who is not ruled out. The figures are the share of
/// a sieve's credits that were right on 341 annotated articles (PolNeAR, two thirds of one half); what has fewer than ten cases there got a cautious one.
/// </summary>
internal static class SieveTable
{
    public static EquatableArray<Sieve> All { get; } =
    [
        new("what-called", 0.7, BeforeQuotation.WhatCalled),
        new("before-sign", 0.95, BeforeQuotation.CueAndSign),
        new("before-inverted", 0.7, BeforeQuotation.Inverted),
        new("after-inverted", 0.96, AfterQuotation.Inverted),
        new("after", 0.97, AfterQuotation.Following),
        new("passive-after", 0.6, AfterQuotation.PassiveBy),
        new("passive-around", 0.6, AfterQuotation.PassiveAround),
        new("trailing", 0.88, ElsewhereInSentence.Trailing),
        new("before-near", 0.87, BeforeQuotation.CueNear),
        new("label", 0.92, Labels.Label),
        new("headline-label", 0.78, Labels.HeadlineLabel),
        new("signature", 0.74, Labels.Signature),
        new("signed-below", 0.5, Continuation.SignedBelow),
        new("passive-before", 0.5, BeforeQuotation.PassiveBy),
        new("before", 0.89, BeforeQuotation.CueAnywhere),
        new("introduced", 0.58, ElsewhereInSentence.Introduced),
        new("after-any", 0.6, AfterQuotation.AnyVerb),
        new("call", 0.82, BeforeQuotation.Call),
        new("according-to", 0.57, ElsewhereInSentence.AccordingTo),
        new("announced", 0.58, Continuation.Announced),
        new("continuation", 0.97, Continuation.InParagraph),
        new("cue-noun", 0.55, ElsewhereInSentence.CueNoun),
        new("sentence-before", 0.6, Continuation.SentenceBefore),
        new("paragraph-above", 0.5, Continuation.ParagraphAbove),
        new("clause-subject", 0.35, ElsewhereInSentence.ClauseSubject),
        new("last-speaker", 0.71, Continuation.LastSpeaker),
    ];
}
