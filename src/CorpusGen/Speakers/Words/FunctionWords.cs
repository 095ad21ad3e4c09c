namespace CorpusGen.Speakers.Words;

/// <summary>The closed classes of English, after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 3 to 15.</summary>
internal static class FunctionWords
{
    public const string Be = "is are was were be been being am 's 're isn't aren't wasn't weren't";

    public const string Auxiliaries = """
        have has had having do does did will would can could may might must shall should ought cannot not n't 'd 'll 've don't doesn't didn't won't
        wouldn't can't couldn't mightn't mustn't shouldn't haven't hasn't hadn't
        """;

    public const string Adverbs = """
        also then later again still now once even just never ever often always only soon too instead earlier already yet perhaps maybe rather quite
        almost further meanwhile nonetheless nevertheless thus therefore however sometimes twice simply long aloud out back here there so first
        otherwise separately reportedly famously notably previously recently subsequently eventually finally privately publicly afterward afterwards
        himself herself themselves itself myself somewhat all apparently
        """;

    public const string SubjectPronouns = "he she they we i it you everyone everybody nobody somebody someone";

    public const string ObjectPronouns = "him her them me us";

    public const string Determiners = """
        the a an this that these those his her their its my our your some many several no every each another both any either neither few most all
        such what one two three four five six seven eight nine ten dozens hundreds thousands
        """;

    public const string Prepositions = """
        in at on with for from by about to into over under after before during against between among through since until without within as of
        toward towards upon across behind near despite amid like unlike than via per regarding concerning throughout along around beyond following
        """;

    public const string Conjunctions = "and or but nor yet & plus";

    public const string Subordinators = """
        because if while although though when whenever where wherever unless until whereas whether since once that why how lest after before as than
        """;

    public const string Relatives = "who whom whose which what that";
}
