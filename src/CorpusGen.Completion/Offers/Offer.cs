using System.Collections.Immutable;

namespace CorpusGen.Completion.Offers;

/// <summary>Something that can be put in where the caret stands.</summary>
/// <param name="Text">What is put in: a key, a name, or the words of a quotation on one line.</param>
/// <param name="Beside">What stands beside it in a list: the title, the speaker and the article.</param>
/// <param name="Description">What is said of it, a line each: who, where, and the passage.</param>
/// <param name="IsMeant">Whether it is the one that goes with what the citation says already.</param>
internal sealed record Offer(string Text, string Beside, ImmutableArray<string> Description, bool IsMeant = false);
