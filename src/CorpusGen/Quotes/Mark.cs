namespace CorpusGen.Quotes;

/// <summary>Marks that can close one another, however they are turned.</summary>
internal enum MarkFamily : byte
{
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
}

/// <summary>Which way something points: at the text behind it, at the text in front of it, or at neither.</summary>
internal enum Turn : byte
{
    Neither,
    Opening,
    Closing,
}

/// <summary>A sign that may be a quotation mark, with what its neighbours say of it.</summary>
/// <param name="Offset">Where it stands.</param>
/// <param name="Family">What it can pair with.</param>
/// <param name="Shape">Which way the sign itself is turned.</param>
/// <param name="Lean">Which way its neighbours say it points: a blank in front opens, a blank behind closes.</param>
/// <param name="IsDoubtful">Whether it may as well be the apostrophe of a plural ("dogs’") or of a clipped word ("goin’").</param>
internal readonly record struct Mark(int Offset, MarkFamily Family, Turn Shape, Turn Lean, bool IsDoubtful = false);
