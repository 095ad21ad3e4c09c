using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Locking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>An object of the compiler in a cached model keeps a whole compilation alive and equals nothing from the next one.</summary>
public sealed class ModelGraphTests
{
    // The inputs themselves, which are the compiler's and are compared as such; everything behind the reading of articles is ours.
    private static readonly string[] InputSteps = [Steps.Files, Steps.LockFile, Steps.Shelves];

    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(AdditionalText), typeof(SourceText),
        typeof(AnalyzerConfigOptionsProvider), typeof(ParseOptions), typeof(Diagnostic), typeof(SemanticModel),
    ];

    public static TheoryData<string> ModelSteps =>
        [.. typeof(Steps).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (string)f.GetValue(null)!).Except(InputSteps)];

    [Theory]
    [MemberData(nameof(ModelSteps))]
    public void Model_HoldsNoObjectOfTheCompiler(string step)
    {
        // One article that has changed since it was locked, and four that the lock does not know: every step has something to do.
        var changed = FiveArticles.All.First(f => f.Kind == OptionNames.KindArticle).CorpusPath;
        var locked = new CorpusLock([new LockedArticle("changed", changed, "", [new LockedQuotation("gone", "words that no article has")])]);
        var consumer = Consumer.Of([.. FiveArticles.All, new CorpusText(CorpusLock.FileName, LockWriter.Write(locked), OptionNames.KindLock)]);
        var result = consumer.Driver(tracksSteps: true).RunGenerators(consumer.Compile()).GetRunResult().Results.Single();
        var outputs = result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Value).ToList();

        Assert.NotEmpty(outputs);
        Assert.Empty(outputs.SelectMany(o => FindForbidden(o, step)));
    }

    [Fact]
    public void Walk_FindsAnObjectOfTheCompiler_DeepInAModel()
    {
        var deep = new { List = new object[] { 1, Tuple.Create("a", CSharpSyntaxTree.ParseText("class C;").GetRoot()) } };

        Assert.NotEmpty(FindForbidden(deep, "deep"));
    }

    private static IEnumerable<string> FindForbidden(object? root, string step)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>([(root, step)]);
        while (open.TryPop(out var next))
        {
            var (value, path) = next;
            if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            {
                continue;
            }

            if (Forbidden.Any(f => f.IsInstanceOfType(value)))
            {
                yield return $"{path}: {value.GetType()}";
                continue;
            }

            foreach (var (child, name) in Children(value))
            {
                open.Push((child, path + "." + name));
            }
        }
    }

    private static IEnumerable<(object? Value, string Name)> Children(object value)
    {
        if (value is Array array)
        {
            return array.Cast<object?>().Select((item, i) => (item, $"[{i}]"));
        }

        var fields = new List<FieldInfo>();
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            fields.AddRange(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly));
        }

        return fields.Select(f => (f.GetValue(value), f.Name));
    }
}
