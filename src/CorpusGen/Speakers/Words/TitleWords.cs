namespace CorpusGen.Speakers.Words;

/// <summary>
/// Words that stand in front of a name and are no part of it, and those that end one. Origin: the forms of address in the AP Stylebook
/// (courtesy, legislative, military and religious titles) and their British counterparts.
/// </summary>
internal static class TitleWords
{
    public const string Masculine = "mr sir lord king prince duke baron father brother mister";

    public const string Feminine = "mrs ms miss lady dame queen princess duchess baroness sister madam";

    public const string Neutral = """
        dr prof professor sen senator rep representative congressman congresswoman gov governor gen general president vice premier chancellor
        minister secretary ambassador judge justice attorney adm admiral col colonel capt captain lt lieutenant maj major sgt sergeant cpl
        pvt cmdr commander rev reverend bishop archbishop cardinal pope rabbi imam ayatollah sheikh mayor councilman councilwoman councilor
        councillor alderman chairman chairwoman chair speaker director spokesman spokeswoman spokesperson 
        sheriff officer detective inspector doctor coach
        pastor chairperson commissioner superintendent manager strategist adviser advisor pollster columnist author host anchor
        analyst lawyer counsel actor actress singer comedian billionaire businessman businesswoman
        """;

    /// <summary>Those of the neutral ones that a full stop may follow, and other abbreviations inside sentences.</summary>
    public const string Abbreviated = """
        mr mrs ms dr prof sen sens rep reps gov govs gen adm col capt lt maj sgt cpl pvt cmdr rev st hon pres atty dist
        jr sr inc corp co ltd llc no vs etc dept univ assn bros ave blvd rd mt ft ala ariz ark calif colo conn del fla ga ill ind kan ky
        la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo jan feb mar apr aug sept sep oct nov dec
        d.c u.s u.n e.g i.e a.m p.m n.y n.j n.h n.c s.c n.m n.d s.d r.i w.va
        """;

    /// <summary>Last words of institutions' names, so that "Justice Department" is nobody called Department.</summary>
    public const string Institutions = """
        department ministry office motors house committee party council board union association bank court university institute center centre
        agency service services group company corporation times post journal news network administration bureau commission foundation fund
        society league federation congress senate parliament assembly army police force college school church hospital press tribune herald
        magazine telegraph guardian organization organisation nations states kingdom republic campaign team street city county america
        """;

    public const string Suffixes = "jr sr ii iii iv phd md esq";
}
