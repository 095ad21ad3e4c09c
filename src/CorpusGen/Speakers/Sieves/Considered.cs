namespace CorpusGen.Speakers.Sieves;

/// <summary>What a sieve found for a quotation, and what became of it.</summary>
/// <param name="Quotation">The quotation's index in the article.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Sieve">What found it.</param>
/// <param name="Outcome">What became of it.</param>
internal readonly record struct Considered(int Quotation, Finding Finding, Sieve Sieve, CandidateOutcome Outcome);
