using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using CorpusGen.Analyzers.Surfaces;
using CorpusGen.Carried;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Corpora;

/// <summary>
/// The corpus of a referenced assembly. Read once, when a citation first needs it, and kept for as long as the compiler holds the assembly's metadata:
/// projects share it, and typing does not read it again.
/// </summary>
internal sealed class ReferencedCorpus
{
    // By the identity of the metadata, which every compilation that references the file has in common; by the assembly itself where an editor
    // references another project's code. Holds no symbol: the metadata live longer than any compilation.
    private static readonly ConditionalWeakTable<object, ReferencedCorpus> Known = new();

    private static readonly ReferencedCorpus None = new();

    private readonly object _gate = new();
    private CarriedCorpus? _corpus;

    private ReferencedCorpus()
    {
    }

    /// <summary>The corpus of an assembly; null when it carries none.</summary>
    public static ReferencedCorpus? Of(IAssemblySymbol assembly)
    {
        // The table calls a factory outside its lock, and may call two of them; it keeps one of the values.
        var known = Known.GetValue((object?)assembly.GetMetadata()?.Id ?? assembly, _ => DataOf(assembly).Any() ? new ReferencedCorpus() : None);
        return ReferenceEquals(known, None) ? null : known;
    }

    /// <summary>What the assembly carries.</summary>
    /// <param name="assembly">The assembly, or the same one in another compilation.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public CarriedCorpus Load(IAssemblySymbol assembly, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _corpus ??= CarriedCorpus.Read(assembly.Name, [.. DataOf(assembly).Select(Read)], cancellation);
        }
    }

    private static IEnumerable<AttributeData> DataOf(IAssemblySymbol assembly) => ReferencesLibrary(assembly)
        ? assembly.GetAttributes().Where(a => LibraryType.Is(a.AttributeClass, nameof(CarriedCorpusAttribute)))
        : [];

    // Spares us the attributes of every assembly of the platform.
    private static bool ReferencesLibrary(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == LibraryType.AssemblyName)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A later version may have other arguments behind these two, or instead of them.
    private static CarriedData Read(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        return new CarriedData(ValueOf(arguments, 0) as int?, ValueOf(arguments, 1) as string);
    }

    private static object? ValueOf(ImmutableArray<TypedConstant> arguments, int position) =>
        position < arguments.Length && arguments[position].Kind == TypedConstantKind.Primitive ? arguments[position].Value : null;
}
