using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>Recognises the types of our library by name, so that a second copy of the library in a build does not blind the analyzer.</summary>
internal static class LibraryType
{
    /// <summary>The name of the library's assembly.</summary>
    public const string AssemblyName = "CorpusGen";

    private const string Namespace = "CorpusGen";

    /// <summary>Whether <paramref name="type"/> is the library's type called <paramref name="name"/>.</summary>
    public static bool Is(ITypeSymbol? type, string name) =>
        type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;

    /// <summary>Whether a compilation can name the library's attributes at all.</summary>
    public static bool IsReferencedBy(Compilation compilation) =>
        !compilation.GetTypesByMetadataName(Namespace + "." + nameof(CorpusQuoteAttribute)).IsEmpty;
}
