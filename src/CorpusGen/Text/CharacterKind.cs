namespace CorpusGen.Text;

/// <summary>What a character is to the normal form of words.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Punctuation or a symbol: text of its own.</summary>
    Sign,

    /// <summary>White space of any kind but a line end.</summary>
    Blank,

    /// <summary>A line end (<see cref="LineMap.IsLineEnd"/>).</summary>
    LineEnd,

    /// <summary>Nothing that is seen: soft hyphens, joiners, direction marks.</summary>
    Invisible,

    /// <summary>A letter, or an underscore.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A mark that combines with the character in front of it.</summary>
    Combining,

    /// <summary>A superscript, a subscript or a fraction: never the plain digit.</summary>
    Raised,

    /// <summary>A letter of a script that writes no space between words; each is a word of its own.</summary>
    Unspaced,

    /// <summary>A single quotation mark, an apostrophe or a prime.</summary>
    SingleMark,

    /// <summary>A double quotation mark of any kind, or a double prime.</summary>
    DoubleMark,

    /// <summary>A hyphen, a minus or a dash as narrow as they: what joins compounds and ranges.</summary>
    Hyphen,

    /// <summary>A dash that separates.</summary>
    Dash,

    /// <summary>The sign of a currency.</summary>
    Currency,
}
