using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Surfaces;

public sealed class AttributeTests
{
    private const string Cites = "[CorpusGen.Cites(\"harbour\", \"[|purple zebras vote twice|]\")]";

    [Theory]
    [InlineData("[assembly: CorpusGen.Cites(\"harbour\", \"[|purple zebras vote twice|]\")]")]
    [InlineData("[module: CorpusGen.Cites(\"harbour\", \"[|purple zebras vote twice|]\")]")]
    [InlineData(Cites + " class A;")]
    [InlineData(Cites + " enum E { " + Cites + " One }")]
    [InlineData(Cites + " delegate void D(" + Cites + " int x);")]
    [InlineData(Cites + " interface I { " + Cites + " void M(); }")]
    [InlineData(Cites + " record struct R(" + Cites + " int X);")]
    [InlineData("class A { " + Cites + " int f; " + Cites + " event System.Action E; " + Cites + " int P { " + Cites + " get; } }")]
    [InlineData("class A { " + Cites + " [return: CorpusGen.Cites(\"orchard\", \"[|green owls sing|]\")] int M<" + Cites + " T>() => 1; }")]
    [InlineData("class A { void M() { " + Cites + " void Local() { } System.Action a = " + Cites + " () => { }; } }")]
    [InlineData("class A { " + Cites + " A() { } " + Cites + " ~A() { } " + Cites + " public static A operator +(A a) => a; }")]
    public async Task Cites_OnAnyDeclaration_IsChecked(string source) => await TestArticles.Project.ExpectAsync(source);

    [Theory]
    [InlineData("using CorpusGen; [CitesAttribute(text: \"[|purple zebras vote twice|]\", article: \"harbour\")] class A;")]
    [InlineData("using Quotes = CorpusGen.CitesAttribute; [Quotes(\"harbour\", \"[|purple zebras vote twice|]\")] class A;")]
    [InlineData("[CorpusGen.Cites(\"harbour\", A.Words + \"[|vote \" + \"twice|]\")] class A { const string Words = null; }")]
    [InlineData("class SaysAttribute([CorpusGen.CorpusQuote] string words) : System.Attribute; [Says(\"[|purple zebras vote twice|]\")] class A;")]
    public async Task Cites_InEveryWayOfWriting_IsChecked(string source) => await TestArticles.Project.ExpectAsync(source);

    [Theory]
    [InlineData("[CorpusGen.Cites] class A;")]
    [InlineData("[CorpusGen.Cites(] class A;")]
    [InlineData("[CorpusGen.Cites(\"harbour\")] class A;")]
    [InlineData("[CorpusGen.Cites(\"harbour\", )] class A;")]
    [InlineData("[CorpusGen.Cites(\"harbour\", 3)] class A;")]
    [InlineData("[CorpusGen.Cites(\"harbour\", null, Speaker = null)] class A;")]
    [InlineData("[CorpusGen.Cites(\"harbour\", \"a\", Speaker = 3, Nope = 4)] class A;")]
    public async Task AttributeInTheMiddleOfTyping_DoesNotThrow(string source) => await TestArticles.Project.AnalyzeAsync(source);
}
