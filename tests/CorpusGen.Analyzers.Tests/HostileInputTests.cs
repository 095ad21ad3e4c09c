using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Tests.Harness;
using Xunit;

namespace CorpusGen.Analyzers.Tests;

public sealed class HostileInputTests
{
    private const int Many = 20_000;

    // Far above what any row takes on a busy machine, and far below what one would take if its cost were quadratic.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static TheoryData<string, Func<string>> Sources => new()
    {
        { "many signs in one line", () => "// " + string.Concat(Enumerable.Repeat("x cite( ", Many)) },
        { "many well-formed citations in one line", () => "// " + string.Concat(Enumerable.Repeat("cite(a): \"b\" ", 2_000)) },
        { "many lines that never close", () => string.Concat(Enumerable.Repeat("// cite(harbour): \"words\n", 5_000)).Replace("words\n", "words without an end\n", StringComparison.Ordinal) },
        { "ten megabytes of comment", () => "// cite(harbour): \"" + new string('x', 10_000_000) + "\"\n" },
        { "a megabyte of words", () => "// cite(harbour): \"" + string.Concat(Enumerable.Repeat("port ", 200_000)) + "\"\n" },
        { "many opening marks", () => "// cite(harbour): " + string.Concat(Enumerable.Repeat(" \"a", 100_000)) },
        { "many open elements", () => string.Concat(Enumerable.Repeat("/// <q cite=\"harbour\">\n", 5_000)) + "class C;" },
        { "deeply nested elements", () => "/// " + string.Concat(Enumerable.Repeat("<q cite=\"harbour\">a ", 2_000)) + string.Concat(Enumerable.Repeat("</q>", 2_000)) + "\nclass C;" },

        // The compiler's own parser of documentation is recursive and ends the process at some ten thousand levels.
        { "elements closed by the wrong name", () => "/// " + string.Concat(Enumerable.Repeat("<q cite=\"harbour\">a ", 2_000)) + string.Concat(Enumerable.Repeat("</blockquote>", 2_000)) + "\nclass C;" },
        { "tags that never end", () => "/// " + string.Concat(Enumerable.Repeat("<q cite=\"", Many)) + "\nclass C;" },
        { "entities that never end", () => "/// <q cite=\"harbour\">" + string.Concat(Enumerable.Repeat("&", 200_000)) + "</q>\nclass C;" },
        { "a comment that is never closed", () => "/* cite(harbour): \"words" },
        { "the shortest comments", () => "/**/ /***/ /*/" },
        { "lone surrogates", () => "// cite(har\uD800bour): \"\uDC00 purple \uD83D\"\nclass C { string f = Corpus.Cite(\"\\uD800 \uDC00\"); }" },
        { "a long concatenation", () => "class C { string f = Corpus.Cite(\"a\"" + string.Concat(Enumerable.Repeat(" + \"purple \"", 1_000)) + "); }" },
        { "section lines without words", () => string.Concat(Enumerable.Repeat("//= harbour\n//#\n", 2_000)) },
        { "section options without end", () => string.Concat(Enumerable.Repeat("//= harbour\n", 5_000)) },
        { "an article that is no string", () => "[CorpusGen.Cites((object)null, default)] class C;" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HostileSource_NeitherThrowsNorHangs(string what, Func<string> source)
    {
        var watch = Stopwatch.StartNew();
        await TestArticles.Project.AnalyzeAsync(source());
        Assert.True(watch.Elapsed < Limit, $"{what}: {watch.Elapsed}");
    }

    [Fact]
    public async Task Cancellation_StopsTheWork()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TestArticles.Project.AnalyzeAsync("class C;", cancelled.Token));
    }
}
