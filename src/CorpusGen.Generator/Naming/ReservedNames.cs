using System.Collections.Generic;
using CorpusGen.Project;

namespace CorpusGen.Generator.Naming;

/// <summary>Names that generated members cannot have, because their types have such members already. Tests compare these lists with the types.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] OfList = [.. OfObject, "Count", "GetEnumerator", "Instance", "Item", "Items"];

    /// <summary>Taken in the class of an article's quotations.</summary>
    public static IReadOnlyList<string> InQuotes { get; } = [.. OfList, "QuoteMembers"];

    /// <summary>Taken in the class of an article's dates.</summary>
    public static IReadOnlyList<string> InDates { get; } = [.. OfList, "DateMembers"];

    /// <summary>Taken in the class of the speakers.</summary>
    public static IReadOnlyList<string> InSpeakers { get; } = [.. OfList, "Find", "SpeakerMembers"];

    /// <summary>Taken in the corpus class.</summary>
    /// <param name="className">Its own name, which no member and no record can have.</param>
    public static IReadOnlyList<string> InCorpus(string className) =>
        [.. OfObject, .. OptionNames.CorpusMembers, className, Identifiers.OfArticleWithRecord(className)];
}
