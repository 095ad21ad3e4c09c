using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>What is generated of a speaker. Equal when the same code would come of it.</summary>
/// <param name="Identifier">The name of the member.</param>
/// <param name="Name">The name that stands for the speaker.</param>
/// <param name="Aliases">The other spellings, sorted by ordinal value.</param>
/// <param name="Articles">The identifiers of the articles that quote the speaker, in the order of the articles.</param>
internal sealed record SpeakerModel(string Identifier, string Name, EquatableArray<string> Aliases, EquatableArray<string> Articles);
