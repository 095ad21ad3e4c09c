#if NET
using System;
#endif

namespace CorpusGen.Text;

/// <summary>Makes arrays that are written before they are read: nobody need clear a hundred megabytes first.</summary>
internal static class NewArray
{
    /// <summary>An array of <paramref name="length"/> items, which hold anything unless they refer to objects.</summary>
    public static T[] Of<T>(int length) =>
#if NET
        GC.AllocateUninitializedArray<T>(length);
#else
        new T[length];
#endif
}
