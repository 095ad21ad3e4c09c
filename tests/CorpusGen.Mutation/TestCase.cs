using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace CorpusGen.Mutation;

/// <summary>A test: a method of xunit's, with a row of data.</summary>
/// <param name="Method">The method.</param>
/// <param name="Row">Its arguments.</param>
internal sealed record TestCase(MethodInfo Method, object?[] Row)
{
    /// <summary>The name that filters go by.</summary>
    public string Name => $"{Method.DeclaringType!.FullName}.{Method.Name}";

    /// <summary>The tests of an assembly, in order, but for those whose name holds one of the words.</summary>
    public static List<TestCase> Find(Assembly tests, string[] excluded) =>
    [
        .. from type in tests.GetTypes()
           where type is { IsClass: true, ContainsGenericParameters: false }
           orderby type.FullName
           from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
           where method.GetCustomAttributes().Any(a => IsA(a, "Xunit.FactAttribute") && a.GetType().GetProperty("Skip")!.GetValue(a) is null)
           from row in RowsOf(method)
           let test = new TestCase(method, row)
           where !excluded.Any(word => test.Name.Contains(word, StringComparison.Ordinal))
           select test,
    ];

    /// <summary>Runs the test; throws what it throws.</summary>
    public void Run()
    {
        var instance = Method.IsStatic ? null : Activator.CreateInstance(Method.DeclaringType!);
        using var owned = instance as IDisposable;
        if (Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, Row, CultureInfo.InvariantCulture) is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<object?[]> RowsOf(MethodInfo method)
    {
        var data = method.GetCustomAttributes().Where(a => IsA(a, "Xunit.Sdk.DataAttribute")).ToList();
        return data.Count == 0
            ? [[]]
            : data.SelectMany(a => (IEnumerable<object?[]>)a.GetType().GetMethod("GetData")!.Invoke(a, [method])!).Select(row => Complete(row, method));
    }

    // Optional parameters, and a row for one parameter that is an array.
    private static object?[] Complete(object?[] row, MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters.Length > 0 && parameters[^1].IsDefined(typeof(ParamArrayAttribute)) && !(row.Length == parameters.Length && row[^1] is Array))
        {
            var rest = row.Skip(parameters.Length - 1).ToArray();
            var typed = Array.CreateInstance(parameters[^1].ParameterType.GetElementType()!, rest.Length);
            Array.Copy(rest, typed, rest.Length);
            return [.. row.Take(parameters.Length - 1), typed];
        }

        return [.. parameters.Select((p, i) => i < row.Length ? row[i] : p.DefaultValue)];
    }

    private static bool IsA(Attribute attribute, string name)
    {
        for (var type = attribute.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == name)
            {
                return true;
            }
        }

        return false;
    }
}
