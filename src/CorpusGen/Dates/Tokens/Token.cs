using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Tokens;

/// <summary>A word, a number or a sign of the text. Small and without references: a text has as many as it has words and signs.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">Where it begins, in UTF-16 code units.</param>
/// <param name="end">Where it ends.</param>
/// <param name="word">The number of the vocabulary's entry for a word; <see cref="Lexicon.Unlisted"/> for every other token.</param>
/// <param name="number">The value of a plain number, the character of a sign, or -1.</param>
/// <param name="gap">What stands before it.</param>
internal readonly struct Token(TokenKind kind, int start, int end, ushort word, int number, Gap gap)
{
    /// <summary>What it is.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>What stands before it.</summary>
    public Gap Gap { get; } = gap;

    /// <summary>The number of the vocabulary's entry for a word; <see cref="Lexicon.Unlisted"/> for every other token.</summary>
    public ushort WordNumber { get; } = word;

    /// <summary>Where it begins, in UTF-16 code units.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends.</summary>
    public int End { get; } = end;

    /// <summary>The value of a plain number, the character of a sign, or -1.</summary>
    public int Number { get; } = number;

    /// <summary>The vocabulary's entry for a word; <see cref="Lexeme.Unknown"/> for every other token.</summary>
    public Lexeme Word => Lexicon.English[WordNumber];

    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it follows the token before it without white space.</summary>
    public bool IsGlued => Gap == Gap.None;

    /// <summary>Whether the word belongs to any of the classes.</summary>
    public bool Is(WordClasses classes) => (Lexicon.English.ClassesOf(WordNumber) & classes) != 0;

    /// <summary>What it can begin: the classes of a word, or that it is a number, an apostrophe or a dash.</summary>
    public WordClasses Head => Kind switch
    {
        TokenKind.Word => Lexicon.English.ClassesOf(WordNumber),
        TokenKind.Number => WordClasses.Digits,
        TokenKind.Sign => Number switch
        {
            '\'' or '\u2019' => WordClasses.Apostrophe,
            '-' or '\u2013' => WordClasses.Dash,
            _ => WordClasses.None,
        },
        _ => WordClasses.None,
    };

    /// <summary>Whether it is this sign.</summary>
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Number == sign;

    /// <summary>Whether it is a whole number without grouping or decimals, of so many digits.</summary>
    public bool IsNumber(int minDigits, int maxDigits) =>
        Kind == TokenKind.Number && Number >= 0 && Length >= minDigits && Length <= maxDigits;
}

/// <summary>What stands between two tokens.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Blanks.</summary>
    Space,

    /// <summary>A line break; a text's beginning counts as one.</summary>
    Line,
}
