namespace CorpusGen.Speakers.Words;

/// <summary>Nouns around quotations: what somebody said, and works that have a title. Compiled from general knowledge of news English.</summary>
internal static class SpeechNouns
{
    public const string Cues = """
        claim claims statement statements remark remarks comment comments word words argument arguments description promise promises pledge pledges vow vows
        call calls warning warnings slogan message messages question questions answer answers response reply assertion assertions suggestion
        insistence tweet tweets letter email e-mail quote quotation phrase contention belief conclusion assessment characterization complaint
        complaints criticism criticisms accusation accusations allegation allegations declaration announcement admission confession prediction reference
        references admonition chant chants cry cries mantra motto rejection critique version definition view opinion account line joke
        """;

    public const string Views = "view views words opinion estimation telling phrase phrasing judgment judgement account assessment";

    public const string Sources = "according words in";

    public const string Works = """
        book books novel song songs album show shows series movie movies film films play musical magazine newspaper program programme
        podcast documentary episode memoir biography poem painting article essay column titled entitled headlined called treaty
        ballad anthem sitcom drama comedy opera track single hit bestseller anthology blog game
        """;
}
