// Types that newer C# needs and netstandard2.0 lacks. Internal to each assembly; linked by Directory.Build.targets.
namespace System.Runtime.CompilerServices
{
    /// <summary>Lets <c>init</c> accessors and records compile on netstandard2.0.</summary>
    internal static class IsExternalInit;

    /// <summary>Names the method that makes a collection from a collection expression.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
    internal sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
    {
        /// <summary>The type that holds the method.</summary>
        public Type BuilderType { get; } = builderType;

        /// <summary>The method's name.</summary>
        public string MethodName { get; } = methodName;
    }

    /// <summary>Marks a type that takes interpolated strings apart.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
    internal sealed class InterpolatedStringHandlerAttribute : Attribute;

    /// <summary>Names what the constructor of such a type is given besides the string.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
    {
        /// <summary>The name of a parameter; empty for the object whose method is called.</summary>
        public string Argument { get; } = argument;
    }

    /// <summary>Marks a type whose <c>required</c> members must be set.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Names a compiler feature without which a type cannot be used.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        /// <summary>The feature's name.</summary>
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Marks a constructor that sets all <c>required</c> members.</summary>
    [AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;

    /// <summary>Says that an <c>out</c> value is not null when the method returns <paramref name="returnValue"/>.</summary>
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        /// <summary>The return value under which the promise holds.</summary>
        public bool ReturnValue { get; } = returnValue;
    }
}
