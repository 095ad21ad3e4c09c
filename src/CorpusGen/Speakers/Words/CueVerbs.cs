namespace CorpusGen.Speakers.Words;

/// <summary>
/// Verbs that report speech, by lemma. Origin: the "say" group of Levin's English Verb Classes and Alternations (1993), sections 37.1 to
/// 37.8 (verbs of communication), 33 (judgment verbs) and 29 (verbs with predicative complements), reduced to what news texts use and
/// completed by the compilers from general knowledge. A <c>*</c> says that the last consonant is doubled though the verb has more than one
/// syllable, a <c>+</c> that the plain form and the form in -s are everyday nouns.
/// </summary>
internal static class CueVerbs
{
    /// <summary>What follows or precedes is somebody's words.</summary>
    public const string Say = """
        say tell add write ask state+ declare conclude argue respond reply suggest recall+ vow+ joke+ claim+ explain remark+ lament+ insist pledge+
        acknowledge admit* announce assert warn shout+ tweet+ retweet+ post+ report+ observe stress+ emphasize emphasise contend allege
        testify recount
        reveal predict promise+ quip+ retort+ counter+ charge+ confirm concede deny maintain mention+ opine plead proclaim protest+ reiterate
        repeat+ scream+ yell+ whisper+ mutter murmur+ exclaim cry+ chant+ complain comment+ caution+ advise agree answer+ assure boast+ brag chide
        clarify confide confess cheer+ crow+ demand+ disclose elaborate enthuse fume gripe+ gush hint+ imply indicate inform inquire
        instruct interject intone muse+ note+ offer+ preach rant+ recommend rejoin remind reply+ roar+ sigh+ snap+ sneer+
        speculate surmise swear tease+ thunder text+ email+ volunteer+ wonder+ bark+ bellow holler hiss growl groan moan whine
        continue interrupt interpose ponder postulate posit reaffirm rebut* relate stipulate summarize summarise theorize underline
        underscore urge wager worry+ believe think reckon estimate+ divulge gasp laugh+ blurt stammer drawl deadpan snarl scoff taunt+
        begin conjecture propose read point+ insinuate intimate+ stutter project+ anticipate assume figure+ grumble bluster exult blog
        implore beg beseech counsel+ forecast+ foretell prophesy reassure recite sing swear vent attest
        """;

    /// <summary>What follows is a fragment in which somebody judges, names or wants something.</summary>
    public const string Call = """
        call+ label+ brand+ dub describe characterize characterise refer* praise+ accuse dismiss denounce criticize criticise blast+ slam
        mock+ attack+ condemn deride ridicule+ hail+ laud tout portray depict cast+ decry compare blame+ thank cite deem term+ pronounce
        scold rip+ bash assail lambast lambaste chastise castigate rebuke+ belittle disparage reject admire applaud salute+ vilify insult+
        threaten invoke quote+ coin+ question+ lash bemoan rail+ apologize apologise frame+ liken paint+ style+ title+ entitle tag+ trash+
        bill+ credit+ fault+ pan+ repudiate disavow rebuff+ swipe admonish berate needle skewer pillory stipulate stress+ brush hammer+
        pummel defend consider view+ regard+ champion+ endorse oppose reference+ discuss address+ feel+ fear+ express+ find rule+ define
        formulate identify encourage highlight hope+ favor+ favour+ expect propose speak talk+ resolve+ assess evaluate judge+ specify
        """;

    /// <summary>Verbs of wish and use, which report a fragment only as their own object, right behind them: Lee wants a "fair" tax.</summary>
    public const string Hold = """
        use+ employ see want seek support+ raise require sign+ introduce feature+ target+ hit+ pursue ban+ offer+ aim+ intend adhere
        advertise welcome+ embrace+ uphold signal+ pitch+ rate+ promote advocate
        """;

    /// <summary>Irregular forms: lemma, past, participle, separated by slashes; the forms in -s and -ing follow the rule.</summary>
    public const string Irregular = """
        say/said/said tell/told/told write/wrote/written think/thought/thought swear/swore/sworn begin/began/begun feel/felt/felt
        read/read/read find/found/found see/saw/seen speak/spoke/spoken sing/sang/sung seek/sought/sought cast/cast/cast forecast/forecast/forecast
        foretell/foretold/foretold beseech/besought/besought
        """;

    /// <summary>Verbs that report speech alone, but not in front of another verb: Lee began, "…"; Lee began to sing. Quirk et al., section 3.49.</summary>
    public const string Aspect = "begin begins began begun beginning continue continues continued continuing";

    /// <summary>Forms whose object is who hears it, so that a name behind them is no subject: told Lee. Levin (1993), sections 37.1, 37.2 and 37.9.</summary>
    public const string Hearer = """
        told tells asked asks assured assures reminded reminds informed informs warned warns advised advises instructed instructs counseled
        emailed emails texted texts reassured reassures begged begs implored implores urged urges
        """;

    /// <summary>Verbs that report speech behind "as" alone: as Lee put it.</summary>
    public const string Frame = "put puts frame frames framed phrase phrases phrased tell tells told see sees saw";
}
