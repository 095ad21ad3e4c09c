using CorpusGen.Speakers.Words;

namespace CorpusGen.Speakers.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>The 's, or the apostrophe alone, of a genitive.</summary>
    Genitive,

    /// <summary>A whole quotation, marks and all.</summary>
    Quotation,
    Comma,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,

    /// <summary>What ends a sentence.</summary>
    Stop,
    Other,
}

/// <summary>A word, a sign or a whole quotation of a paragraph.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public TokenKind Kind;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital;

    /// <summary>What the word can be here; a capitalised word inside a sentence is a name, whatever its letters spell.</summary>
    public WordClass Class;

    /// <summary>The index of the token that begins its sentence.</summary>
    public int SentenceStart;

    /// <summary>The index of the token behind the last one of its sentence.</summary>
    public int SentenceEnd;

    /// <summary>Whether most words of its sentence are capitalised, as in a headline; told once, because a sentence may be as long as the text.</summary>
    public bool IsInHeadline;

    /// <summary>Whether it is a quotation that is the title of a work: a noun of the sentence around it.</summary>
    public bool IsTitle;

    /// <summary>The quotation's index in the article; only for a quotation.</summary>
    public int Quotation;

    /// <summary>Whether it has any of the classes.</summary>
    public readonly bool Is(WordClass classes) => (Class & classes) != 0;

    /// <summary>Whether it is a word of any of the classes.</summary>
    public readonly bool IsWord(WordClass classes) => Kind == TokenKind.Word && (Class & classes) != 0;
}

/// <summary>A run of tokens: the first and the last of them.</summary>
internal readonly record struct Phrase(int First, int Last)
{
    /// <summary>No phrase.</summary>
    public static Phrase None { get; } = new(-1, -2);

    /// <summary>Whether there is one.</summary>
    public bool Exists => First >= 0;
}
