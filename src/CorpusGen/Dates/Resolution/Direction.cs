namespace CorpusGen.Dates.Resolution;

/// <summary>Which way the words around a mention look.</summary>
internal enum Direction
{
    /// <summary>They do not say.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>Ahead.</summary>
    Future,
}
