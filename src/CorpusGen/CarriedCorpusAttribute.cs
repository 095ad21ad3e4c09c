using System;
using System.ComponentModel;

namespace CorpusGen;

/// <summary>
/// Carries what citations of a library's corpus are checked against, so that projects that reference the library need no article files. Written by
/// generated code, read by the analyzer from the assembly's metadata; a program never reads it. A corpus has one such attribute for itself and
/// one or more for its articles.
/// </summary>
/// <param name="version">The version of the form of <paramref name="data"/>, which says how everything behind it is to be read.</param>
/// <param name="data">The data, in the form that <c>docs/corpus-library.md</c> describes.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CarriedCorpusAttribute(int version, string data) : Attribute
{
    /// <summary>The version of the form of <see cref="Data"/>.</summary>
    public int Version { get; } = version;

    /// <summary>The data.</summary>
    public string Data { get; } = data;
}
