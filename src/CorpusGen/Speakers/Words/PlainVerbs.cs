namespace CorpusGen.Speakers.Words;

/// <summary>
/// Everyday verb forms that are hardly ever nouns or adjectives, so that a noun phrase ends at them: the irregular pasts of any school
/// grammar and the forms in -s of the commonest verbs. Regular pasts are told by their ending.
/// </summary>
internal static class PlainVerbs
{
    public const string Forms = """
        went goes got gets made makes took takes came comes knew knows gave gives kept keeps brought brings
        became becomes seemed seems includes appears understood understands believed believes thinks wants wanted held holds ran met sat
        stood stands lost paid led sent built fell grew rose won left drew broke chose drove ate
        flew forgot hid rode shook stole threw wore began sang swam drank rang
        heard hears learned lets felt meant means dealt spent sold sought bought caught taught fought hung struck stuck swung won
        remains exists agrees refuses tries tried insists serves lives happens belongs depends hopes plans expects intends suffers
        shot hit cut set let beat bet burst cost hurt quit shut split spread thrust fed fled flung laid leapt lit slid slept spun stung swept swung
        wept withdrew undertook underwent forgave foresaw arose awoke bore bent bit bled blew clung crept dug forbade ground knelt lent overcame
        overtook sank shed shone shrank slew sped sprang strove swore tore trod wound wove wrung said done doing being having
        needs appears ends faces continues allows helps sees has makes leads
        """;

    /// <summary>Irregular participles that are no pasts: "the baker known as Bob" is no clause.</summary>
    public const string Participles = """
        gone gotten taken known given fallen grown drawn broken chosen driven eaten flown forgotten hidden ridden shaken stolen thrown worn begun
        """;
}
