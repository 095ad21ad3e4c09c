using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Tokens;

/// <summary>A word, a number or a sign of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">The vocabulary's entry for a word; <see cref="Lexeme.Unknown"/> for every other token.</param>
/// <param name="Number">The value of a plain number, the character of a sign, or -1.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Lexeme Word, int Number, Gap Gap)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it follows the token before it without white space.</summary>
    public bool IsGlued => Gap == Gap.None;

    /// <summary>Whether the word belongs to any of the classes.</summary>
    public bool Is(WordClasses classes) => (Word.Classes & classes) != 0;

    /// <summary>What it can begin: the classes of a word, or that it is a number or an apostrophe.</summary>
    public WordClasses Head => Kind switch
    {
        TokenKind.Word => Word.Classes,
        TokenKind.Number => WordClasses.Digits,
        TokenKind.Sign when Number is '\'' or '\u2019' => WordClasses.Apostrophe,
        _ => WordClasses.None,
    };

    /// <summary>Whether it is this sign.</summary>
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Number == sign;

    /// <summary>Whether it is a whole number without grouping or decimals, of so many digits.</summary>
    public bool IsNumber(int minDigits, int maxDigits) =>
        Kind == TokenKind.Number && Number >= 0 && Length >= minDigits && Length <= maxDigits;
}

/// <summary>What stands between two tokens.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Blanks.</summary>
    Space,

    /// <summary>A line break; a text's beginning counts as one.</summary>
    Line,
}
