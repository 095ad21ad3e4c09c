namespace CorpusGen.Speakers.Sieves;

/// <summary>Looks for the speaker of one quotation; null when this way of looking finds nobody.</summary>
/// <param name="reading">The paragraph and what is known so far.</param>
/// <param name="ordinal">Which of the paragraph's quotations, counted from 0.</param>
internal delegate Finding? Finder(ParagraphReading reading, int ordinal);

/// <summary>One way to find a speaker.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Confidence">How often it was right on annotated news (docs/extraction.md).</param>
/// <param name="Find">Does it.</param>
internal sealed record Sieve(string Name, double Confidence, Finder Find);
