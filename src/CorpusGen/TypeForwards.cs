#if NET
using System.Runtime.CompilerServices;

// The netstandard2.0 build has a copy of this type, and every init accessor names it in its signature. A library that was compiled against that
// build finds the accessors of this one only when the name leads on to the real type; else calls fail with MissingMethodException.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
