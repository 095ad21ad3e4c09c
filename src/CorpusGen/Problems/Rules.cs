using System.Collections.Generic;

namespace CorpusGen.Problems;

/// <summary>Every rule, once. The analyzer, the command-line tool and the documentation read them from here.</summary>
public static class Rules
{
    /// <summary>The quotation is nowhere in the corpus. Arguments: 0 the words, shortened; 1 where they were looked for.</summary>
    public static Rule NotInCorpus { get; } = new(
        "CG0001",
        "The quotation is nowhere in the corpus",
        "\"{0}\" is nowhere in {1}, and no passage is near",
        RuleSeverity.Warning,
        "A citation claims that a source has these words, and no article has them or anything near.");

    /// <summary>The quotation is altered. Arguments: 0 the differing words; 1 the source's words, shortened; 2 speaker, file and line.</summary>
    public static Rule Altered { get; } = new(
        "CG0002",
        "The quotation is altered",
        "The quotation is altered: {0}; the source says \"{1}\" ({2})",
        RuleSeverity.Warning,
        "A passage of the corpus is near the cited words but differs in at least one of them, or in their order.");

    /// <summary>The quotation is credited to the wrong speaker. Arguments: 0 <c>X said this</c> or <c>Nobody is credited with this</c>; 1 the speaker that is named; 2 file and line.</summary>
    public static Rule WrongSpeaker { get; } = new(
        "CG0003",
        "The quotation is credited to the wrong speaker",
        "{0}, not {1} ({2})",
        RuleSeverity.Warning,
        "The words are in the corpus, inside a quotation by somebody else.");

    /// <summary>The quotation stands in another article. Arguments: 0 the article's key; 1 the key that is named; 2 file and line.</summary>
    public static Rule WrongArticle { get; } = new(
        "CG0004",
        "The quotation stands in another article",
        "This stands in '{0}', not in '{1}' ({2})",
        RuleSeverity.Warning,
        "The words are in the corpus, but not in the article that the citation names.");

    /// <summary>These are the article's own words. Arguments: 0 <c>not a quotation by X</c>, or that the program does not carry them; 1 file and line.</summary>
    public static Rule OwnWords { get; } = new(
        "CG0005",
        "These are the article's own words",
        "These are the article's own words, {0} ({1})",
        RuleSeverity.Warning,
        "The citation names a speaker, or needs a quotation, and the words stand outside every quotation.");

    /// <summary>There is no such article. Arguments: 0 the key that is named; 1 empty, or <c>; the nearest key is 'x'</c>.</summary>
    public static Rule UnknownArticle { get; } = new(
        "CG0006",
        "There is no such article",
        "There is no article '{0}'{1}",
        RuleSeverity.Warning,
        "The citation names a key that no article of the corpus has.");

    /// <summary>The cited date disagrees with the source. Arguments: 0 the source's date; 1 the date that is named; 2 file and line.</summary>
    public static Rule WrongDate { get; } = new(
        "CG0007",
        "The cited date disagrees with the source",
        "The source gives {0}, not {1}; correct the date ({2})",
        RuleSeverity.Warning,
        "The citation says when something was said, and the article says otherwise.");

    /// <summary>What is left out changes the meaning. Arguments: 0 what is hidden, as a sentence; 1 file and line.</summary>
    public static Rule Omission { get; } = new(
        "CG0008",
        "What is left out changes the meaning",
        "{0}; quote it in full ({1})",
        RuleSeverity.Warning,
        "The ellipsis or the bracket of a citation hides a negation, or joins the words of two speakers.");

    /// <summary>The quotation is too short to identify. Arguments: 0 the words; 1 the number of places.</summary>
    public static Rule TooShort { get; } = new(
        "CG0009",
        "The quotation is too short to identify",
        "\"{0}\" stands in {1} places; cite more of it, or name the article",
        RuleSeverity.Info,
        "The words stand in several places, so that the citation does not say which one is meant.");

    /// <summary>The quotation is not a constant. Arguments: none.</summary>
    public static Rule NotConstant { get; } = new(
        "CG0010",
        "The quotation is not a constant",
        "This is not a constant, so it cannot be checked while compiling; use a constant, or Corpus.Check at run time",
        RuleSeverity.Info,
        "Only text that the compiler knows can be compared with the corpus.");

    /// <summary>The citation comment cannot be read. Arguments: 0 what is wrong and what to write.</summary>
    public static Rule UnreadableComment { get; } = new(
        "CG0011",
        "The citation comment cannot be read",
        "The citation comment cannot be read: {0}",
        RuleSeverity.Warning,
        "A comment looks like a citation but does not have the form that would be checked.");

    /// <summary>
    /// The articles' own words are not at hand. Arguments: 0 the words, shortened; 1 where they were looked for; 2 what to do.
    /// </summary>
    public static Rule UnseenText { get; } = new(
        "CG0012",
        "The article's own words are not at hand",
        "\"{0}\" is in no quotation of {1}, and whether an article itself says it cannot be told; {2}",
        RuleSeverity.Warning,
        "Of a corpus in a library, or in a running program, the quotations alone may be there; what else the articles say cannot be checked then.");

    /// <summary>The quotation stands in another section. Arguments: 0 where it stands, as a sentence; 1 file and line.</summary>
    public static Rule WrongSection { get; } = new(
        "CG0013",
        "The quotation stands in another section",
        "{0} ({1})",
        RuleSeverity.Warning,
        "The article has the words, but not in the section that the citation names, or it has no such section.");

    /// <summary>A locked quotation has changed in its source. Arguments: 0 the quotation as <c>article#id</c>; 1 what became of it.</summary>
    public static Rule ChangedSource { get; } = new(
        "CG0014",
        "A locked quotation has changed in its source",
        "{0} {1}",
        RuleSeverity.Error,
        "The lock file has the words on which the project relies, and the source does not have them any more.");

    /// <summary>The corpus is empty. Arguments: 0 what is missing and what to do.</summary>
    public static Rule EmptyCorpus { get; } = new(
        "CG0100",
        "The corpus is empty",
        "{0}",
        RuleSeverity.Warning,
        "There is no article to check citations against.");

    /// <summary>The article cannot be read. Arguments: 0 what is wrong.</summary>
    public static Rule UnreadableArticle { get; } = new(
        "CG0101",
        "The article cannot be read",
        "The article cannot be read: {0}",
        RuleSeverity.Warning,
        "The file is empty, or is not text in UTF-8 or in UTF-16 with a byte order mark.");

    /// <summary>The metadata cannot be read. Arguments: 0 what is wrong and what to write.</summary>
    public static Rule Metadata { get; } = new(
        "CG0102",
        "The metadata cannot be read",
        "The metadata cannot be read: {0}",
        RuleSeverity.Warning,
        "Front matter and sidecars use YAML's everyday part: scalars, quoted strings, lists, one level of mapping. Anything else is reported and not guessed at.");

    /// <summary>Two articles have the same key. Arguments: 0 the key; 1 the other file.</summary>
    public static Rule DuplicateKey { get; } = new(
        "CG0103",
        "Two articles have the same key",
        "The key '{0}' is also that of {1}; give one of them an 'id' of its own",
        RuleSeverity.Warning,
        "Citations name an article by its key, so it must be one article's alone.");

    /// <summary>The quotation mark is never closed. Arguments: none.</summary>
    public static Rule UnclosedQuotation { get; } = new(
        "CG0104",
        "The quotation mark is never closed",
        "The quotation that opens here is never closed; it is taken to end with its paragraph",
        RuleSeverity.Info,
        "An opening mark has no partner in its paragraph, and the next paragraph does not reopen it.");

    /// <summary>The date has no anchor. Arguments: 0 the words; 1 the value.</summary>
    public static Rule DateWithoutAnchor { get; } = new(
        "CG0105",
        "The date has no anchor",
        "\"{0}\" can only be read as {1}; add 'published' to the article's metadata",
        RuleSeverity.Info,
        "A relative or partial date is resolved against the article's own date, and this article has none.");

    /// <summary>Weekday and date disagree. Arguments: 0 the date; 1 its weekday; 2 the weekday in the text.</summary>
    public static Rule WeekdayDisagrees { get; } = new(
        "CG0106",
        "Weekday and date disagree",
        "{0} was a {1}, not a {2}",
        RuleSeverity.Warning,
        "The text names a day of the week that the date does not fall on.");

    /// <summary>There is no such date. Arguments: 0 the words; 1 why.</summary>
    public static Rule ImpossibleDate { get; } = new(
        "CG0107",
        "There is no such date",
        "There is no {0}: {1}",
        RuleSeverity.Warning,
        "The text names a day that the calendar does not have.");

    /// <summary>The same article twice. Arguments: 0 the other file.</summary>
    public static Rule SameArticle { get; } = new(
        "CG0108",
        "The same article twice",
        "This article has the same text as {0}",
        RuleSeverity.Warning,
        "A second copy adds nothing and makes every citation ambiguous.");

    /// <summary>The article is too large. Arguments: 0 its size; 1 the limit.</summary>
    public static Rule TooLarge { get; } = new(
        "CG0109",
        "The article is too large",
        "The file has {0} characters, more than the {1} that an article may have; it is left out",
        RuleSeverity.Warning,
        "Reading is linear, but an editor waits for it; a file of this size is no article.");

    /// <summary>
    /// Two names look the same. Arguments: 0 what they name: key, speaker or quotation; 1 the name; 2 the other; 3 the other's file; 4 the first code point
    /// that differs; 5 the one that the other name has there.
    /// </summary>
    public static Rule LookAlikeName { get; } = new(
        "CG0110",
        "Two names look the same",
        "The {0} '{1}' looks like '{2}' in {3}, but is another: it has {4} where that has {5}",
        RuleSeverity.Warning,
        "Names that differ only by an invisible character or by letters of other alphabets cannot be told apart by those who read or type them.");

    /// <summary>The lock file cannot be read. Arguments: 0 what is wrong and what to do.</summary>
    public static Rule UnreadableLock { get; } = new(
        "CG0111",
        "The lock file cannot be read",
        "The lock file cannot be read: {0}",
        RuleSeverity.Warning,
        "What a line of the lock file should hold is not known, so that a change of its quotation would not be seen.");

    /// <summary>The language version is too old. Arguments: 0 the language version.</summary>
    public static Rule LanguageVersion { get; } = new(
        "CG0201",
        "The language version is too old",
        "The typed corpus needs C# 9 or later, and this project compiles as C# {0}; set <LangVersion>9.0</LangVersion> or higher",
        RuleSeverity.Warning,
        "Articles are emitted as records, which came with C# 9.");

    /// <summary>The namespace or class name is not a C# name. Arguments: 0 the text; 1 what it should be; 2 what is used instead.</summary>
    public static Rule BadName { get; } = new(
        "CG0202",
        "The namespace or class name is not a C# name",
        "'{0}' is no C# {1}; {2}",
        RuleSeverity.Warning,
        "CorpusGenNamespace and CorpusGenClassName become part of the generated code.");

    /// <summary>The option has no such value. Arguments: 0 the property; 1 its value; 2 the possible values.</summary>
    public static Rule UnknownOption { get; } = new(
        "CG0203",
        "The option has no such value",
        "{0} has no value '{1}'; write {2}",
        RuleSeverity.Warning,
        "A property of the project has a value that means nothing.");

    /// <summary>The corpus of a reference cannot be read. Arguments: 0 the library; 1 why, and what to do.</summary>
    public static Rule UnreadableReference { get; } = new(
        "CG0204",
        "The corpus of a reference cannot be read",
        "The corpus of {0} cannot be read: {1}",
        RuleSeverity.Warning,
        "Articles of a referenced library are checked by what its assembly carries; what cannot be read is left out.");

    /// <summary>Two corpora have the same keys. Arguments: 0 and 1 the corpora; 2 the keys, or some of them.</summary>
    public static Rule SharedKeys { get; } = new(
        "CG0205",
        "Two corpora have the same keys",
        "{0} and {1} have articles of the same key: {2}; a citation of it is accepted where its words stand in either",
        RuleSeverity.Warning,
        "A citation that names such a key does not say which of the articles it means.");

    /// <summary>The corpus is too large for typed members. Arguments: 0 what there is too much of; 1 the limit, and what comes of it.</summary>
    public static Rule TooManyMembers { get; } = new(
        "CG0206",
        "The corpus is too large for typed members",
        "{0}; {1}",
        RuleSeverity.Warning,
        "A type cannot have any number of members, and a compiler takes minutes over half a million of them.");

    /// <summary>Every rule, in the order of the identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotInCorpus,
        Altered,
        WrongSpeaker,
        WrongArticle,
        OwnWords,
        UnknownArticle,
        WrongDate,
        Omission,
        TooShort,
        NotConstant,
        UnreadableComment,
        UnseenText,
        WrongSection,
        ChangedSource,
        EmptyCorpus,
        UnreadableArticle,
        Metadata,
        DuplicateKey,
        UnclosedQuotation,
        DateWithoutAnchor,
        WeekdayDisagrees,
        ImpossibleDate,
        SameArticle,
        TooLarge,
        LookAlikeName,
        UnreadableLock,
        LanguageVersion,
        BadName,
        UnknownOption,
        UnreadableReference,
        SharedKeys,
        TooManyMembers,
    ];
}
