using System;
using System.IO;
using System.Reflection;

namespace CorpusGen.Dates.Words;

/// <summary>The word lists that the assembly carries.</summary>
internal static class Resources
{
    /// <summary>Opens one by its file name.</summary>
    public static StreamReader Open(string name) =>
        new(typeof(Resources).GetTypeInfo().Assembly.GetManifestResourceStream("CorpusGen.Dates." + name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}."));
}
