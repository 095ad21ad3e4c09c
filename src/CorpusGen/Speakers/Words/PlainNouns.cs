namespace CorpusGen.Speakers.Words;

/// <summary>Nouns that end like adverbs. Compiled from general knowledge.</summary>
internal static class PlainNouns
{
    public const string EndingInLy = """
        family ally rally daily weekly monthly quarterly assembly bully anomaly monopoly supply reply butterfly elderly homily melancholy
        """;
}
