namespace CorpusGen.Dates.Tokens;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>The text is over.</summary>
    End,

    /// <summary>Letters, with digits that follow them directly.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>Any other character.</summary>
    Sign,
}
