using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Surfaces;

public sealed class CallTests
{
    [Theory]
    [InlineData("""Corpus.Cite("[|purple zebras vote twice|]");""")]
    [InlineData("""Corpus.Cite(text: "[|purple zebras vote twice|]");""")]
    [InlineData("""Corpus.Cite(speaker: null, text: "[|purple zebras vote twice|]");""")]
    [InlineData("""Corpus.Cite(("[|purple zebras vote twice|]"));""")]
    [InlineData("""Corpus.Cite(@"[|purple ""zebras"" vote twice|]");""")]
    [InlineData("""Corpus.Cite("[|purple \"zebras\" vote twice|]");""")]
    [InlineData("""Corpus.Cite("[|purple zebras " + "vote twice|]");""")]
    [InlineData("""const string A = "zebras"; Corpus.Cite($"[|purple {A} vote twice|]");""")]
    [InlineData("""const string A = "purple zebras vote twice"; Corpus.Cite([|A|]);""")]
    [InlineData("""Corpus.Cite([|nameof(System)|]);""")]
    public async Task Constant_InEveryForm_IsChecked(string statement) => await TestArticles.Project.ExpectAsync(InMethod(statement));

    [Fact]
    public async Task RawStringOverSeveralLines_IsChecked() => await TestArticles.Project.ExpectAsync(InMethod(
        """"
        Corpus.Cite("""
            [|purple zebras
              vote twice|]
            """);
        """"));

    [Theory]
    [InlineData("""Corpus.Cite({|CG0010:System.Environment.NewLine|});""")]
    [InlineData("""var a = "x"; Corpus.Cite({|CG0010:$"{a} zebras"|});""")]
    [InlineData("""var a = "harbour"; Corpus.Cite("[|purple zebras vote twice|]", {|CG0010:a|});""")]
    [InlineData("""var a = "Mara Venn"; Corpus.Cite("[|purple zebras vote twice|]", speaker: {|CG0010:a|});""")]
    public async Task NotConstant_IsSaidToBeUnchecked(string statement) => await TestArticles.Project.ExpectAsync(InMethod(statement));

    [Theory]
    [InlineData("void M(CorpusGen.Quote q) => Corpus.Cite(q.Text);")]
    [InlineData("void M(CorpusGen.Quote q) => Corpus.Cite(q?.Text);")]
    [InlineData("void M([CorpusGen.CorpusQuote] string words, string article) => Corpus.Cite(words, article);")]
    [InlineData("void M() => Corpus.Cite(null);")]
    public async Task ValueThatWasCheckedElsewhere_IsNotReported(string member) => await TestArticles.Project.ExpectAsync("class C { " + member + " }");

    [Theory]
    [InlineData("""new Note("[|purple zebras vote twice|]"); class Note { public Note([CorpusGen.CorpusQuote] string words) { } }""")]
    [InlineData("""class Base { protected Base([CorpusGen.CorpusQuote] string words) { } } class Derived() : Base("[|purple zebras vote twice|]");""")]
    [InlineData("""class Base { protected Base([CorpusGen.CorpusQuote] string words) { } } class Derived : Base { Derived() : base("[|purple zebras vote twice|]") { } }""")]
    [InlineData("""class A { string this[[CorpusGen.CorpusQuote] string words] => words; string M() => this["[|purple zebras vote twice|]"]; }""")]
    [InlineData("""class A { void P([CorpusGen.CorpusQuote] params string[] all) { } void M() => P("[|purple zebras vote twice|]", "[|green owls sing|]"); }""")]
    [InlineData("""class A { void P([CorpusGen.CorpusQuote] params System.Collections.Generic.List<string> all) { } void M() => P("[|purple zebras vote twice|]", "[|green owls sing|]"); }""")]
    [InlineData("""class A { void P([CorpusGen.CorpusQuote] string[] all) { } void M() => P(["[|purple zebras vote twice|]"]); }""")]
    [InlineData("""static class A { static void P([CorpusGen.CorpusQuote] this string words) { } static void M() => "[|purple zebras vote twice|]".P(); }""")]
    [InlineData("""class A { delegate void D([CorpusGen.CorpusQuote] string words); void M(D d) => d("[|purple zebras vote twice|]"); }""")]
    [InlineData("""class A { string f = Corpus.Cite("[|purple zebras vote twice|]"); string P { get; } = Corpus.Cite("[|green owls sing|]"); }""")]
    [InlineData("""class A { void P<T>([CorpusGen.CorpusQuote] string words) { } void M() => P<int>("[|purple zebras vote twice|]"); }""")]
    [InlineData("""abstract class A { public abstract void P([CorpusGen.CorpusQuote] string words); } class B : A { public override void P(string words) { } void M() => P("[|purple zebras vote twice|]"); }""")]
    public async Task MarkedParameter_OfTheUsersOwn_IsChecked(string source) => await TestArticles.Project.ExpectAsync(source);

    [Theory]
    [InlineData("Corpus.Cite(;")]
    [InlineData("Corpus.Cite();")]
    [InlineData("Corpus.Cite(text:);")]
    [InlineData("Corpus.Cite(undefined);")]
    [InlineData("Corpus.Cite(1);")]
    [InlineData("Corpus.Cite(\"unterminated);")]
    [InlineData("Corpus.Cite(\"a\", \"b\", \"c\", \"d\");")]
    [InlineData("Corpus.Cite($\"{\");")]
    [InlineData("Corpus.Cite(\"\"\"\n a\n  \"\"\");")]
    [InlineData("Corpus.Nope(\"x\");")]
    [InlineData("new Missing(\"x\");")]
    public async Task CodeInTheMiddleOfTyping_DoesNotThrow(string statement) => await TestArticles.Project.AnalyzeAsync(InMethod(statement));

    private static string InMethod(string statement) => "class C { void M() {\n" + statement + "\n} }";
}
