using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using CorpusGen.Tests;
using Microsoft.CodeAnalysis.Completion;
using Xunit;

namespace CorpusGen.Completion.Tests;

/// <summary>What an editor offers while a citation is typed, through the completion service of the SDK's own compiler.</summary>
public sealed class CitationCompletionTests : IDisposable
{
    private const string Harbour =
        "---\ntitle: The Harbour of Lisse\npublished: 2021-05-03\n---\n"
        + "The harbour of Lisse opened its third basin. “We will not raise the fees for small boats,” said Mara Venn, who runs the\nport. "
        + "“The basin \"Old Mole\" costs 5 < 6 & {so} it is cheap \\ good,” said Mara Venn.\n\n“Nobody asked the fishermen about\nthe new quay,” said Oskar Bly, a skipper.\n";

    private const string Orchard =
        "---\ntitle: Hail above Tarn\n---\nThe orchards lost their apples. “The frost took what the hail had left us,” said Ines Roth, a grower.\n";

    private const string Fees = "We will not raise the fees for small boats";
    private const string Basin = "The basin \"Old Mole\" costs 5 < 6 & {so} it is cheap \\ good";
    private const string Quay = "Nobody asked the fishermen about the new quay";
    private const string Frost = "The frost took what the hail had left us";

    private readonly Editor _editor = new(("harbour.txt", Harbour), ("orchard.txt", Orchard));

    public void Dispose() => _editor.Dispose();

    // The marked file, what is taken of the list, the file afterwards.
    public static TheoryData<string, string, string> Forms => new()
    {
        // Calls: every form of string.
        { In("Corpus.Cite(\"we will$$\");"), Fees, In($"Corpus.Cite(\"{Fees},\");") },
        { In("Corpus.Cite(\"$$\");"), Frost, In($"Corpus.Cite(\"{Frost},\");") },
        { In("Corpus.Cite(\"the basin$$\");"), Basin, In("Corpus.Cite(\"The basin \\\"Old Mole\\\" costs 5 < 6 & {so} it is cheap \\\\ good,\");") },
        { In("Corpus.Cite(@\"old mole$$\");"), Basin, In("Corpus.Cite(@\"The basin \"\"Old Mole\"\" costs 5 < 6 & {so} it is cheap \\ good,\");") },
        { In("Corpus.Cite(\"\"\"it is cheap$$\"\"\");"), Basin, In($"Corpus.Cite(\"\"\"{Basin},\"\"\");") },
        { In("Corpus.Cite(\"\"\"\n        nobody $$\n        \"\"\");"), Quay, In($"Corpus.Cite(\"\"\"\n        {Quay},\n        \"\"\");") },
        { In("Corpus.Cite($\"The basin$$\");"), Basin, In("Corpus.Cite($\"The basin \\\"Old Mole\\\" costs 5 < 6 & {{so}} it is cheap \\\\ good,\");") },
        { In("Corpus.Cite($@\"The bas$$\");"), Basin, In("Corpus.Cite($@\"The basin \"\"Old Mole\"\" costs 5 < 6 & {{so}} it is cheap \\ good,\");") },
        { In("Corpus.Cite($\"\"\"fisher$$\"\"\");"), Quay, In($"Corpus.Cite($\"\"\"{Quay},\"\"\");") },
        { In("Corpus.Cite($\"\"\"\n        fisher$$\n        \"\"\");"), Quay, In($"Corpus.Cite($\"\"\"\n        {Quay},\n        \"\"\");") },

        // What stands behind the caret already goes too; what follows the string stays.
        { In("Corpus.Cite(\"nobody$$ asked anybody at all\", article: \"harbour\");"), Quay, In($"Corpus.Cite(\"{Quay},\", article: \"harbour\");") },
        { In("Corpus.Cite(\"Nobody asked the fishermen\", article: \"$$\");"), "harbour", In("Corpus.Cite(\"Nobody asked the fishermen\", article: \"harbour\");") },
        { In("Corpus.Cite(\"Nobody asked the fishermen\", speaker: \"os$$\");"), "Oskar Bly", In("Corpus.Cite(\"Nobody asked the fishermen\", speaker: \"Oskar Bly\");") },
        { In("_ = new[] { Corpus.Cite((\"hail$$\")) };"), Frost, In($"_ = new[] {{ Corpus.Cite((\"{Frost},\")) }};") },

        // Attributes.
        { "[CorpusGen.Cites(\"har$$\", \"Nobody asked the fishermen\")] class C;", "harbour", "[CorpusGen.Cites(\"harbour\", \"Nobody asked the fishermen\")] class C;" },
        { "[CorpusGen.Cites(\"harbour\", \"no$$\")] class C;", Quay, $"[CorpusGen.Cites(\"harbour\", \"{Quay},\")] class C;" },
        { "[CorpusGen.Cites(\"harbour\", \"Nobody asked the fishermen\", Speaker = \"$$\")] class C;", "Oskar", "[CorpusGen.Cites(\"harbour\", \"Nobody asked the fishermen\", Speaker = \"Oskar Bly\")] class C;" },

        // Comments.
        { "// cite(har$$): \"Nobody asked the fishermen\"\nclass C;", "harbour", "// cite(harbour): \"Nobody asked the fishermen\"\nclass C;" },
        { "// cite(harbour): \"nobody$$\"\nclass C;", Quay, $"// cite(harbour): \"{Quay},\"\nclass C;" },
        { "// cite(harbour): \"$$\"\nclass C;", Quay, $"// cite(harbour): \"{Quay},\"\nclass C;" },
        { "// cite(harbour): “$$”\nclass C;", Quay, $"// cite(harbour): “{Quay},”\nclass C;" },
        { "// cite(harbour, O$$): \"Nobody asked the fishermen\"\nclass C;", "Oskar Bly", "// cite(harbour, Oskar Bly): \"Nobody asked the fishermen\"\nclass C;" },
        { "/* cite(harbour): \"nobody\n * asked$$\" */\nclass C;", Quay, $"/* cite(harbour): \"{Quay},\" */\nclass C;" },
        { "//= harb$$\n//# Nobody asked the fishermen\nclass C;", "harbour", "//= harbour\n//# Nobody asked the fishermen\nclass C;" },
        { "//= harbour\n//= type=test\n//# nobody$$\nclass C;", Quay, $"//= harbour\n//= type=test\n//# {Quay},\nclass C;" },

        // Documentation.
        { "/// <q cite=\"$$\">Nobody asked the fishermen</q>\nclass C;", "harbour", "/// <q cite=\"harbour\">Nobody asked the fishermen</q>\nclass C;" },
        { "/// <q cite=\"harbour\">the basin$$</q>\nclass C;", Basin, "/// <q cite=\"harbour\">The basin \"Old Mole\" costs 5 &lt; 6 &amp; {so} it is cheap \\ good,</q>\nclass C;" },
        { "/// <q cite=\"harbour\">$$</q>\nclass C;", Basin, "/// <q cite=\"harbour\">The basin \"Old Mole\" costs 5 &lt; 6 &amp; {so} it is cheap \\ good,</q>\nclass C;" },
        { "/// <q cite=\"harbour\" speaker='$$'>Nobody asked the fishermen</q>\nclass C;", "Oskar Bly", "/// <q cite=\"harbour\" speaker='Oskar Bly'>Nobody asked the fishermen</q>\nclass C;" },
        { "/// <blockquote cite=\"harbour\">no$$</blockquote>\nclass C;", Quay, $"/// <blockquote cite=\"harbour\">{Quay},</blockquote>\nclass C;" },
        { "/** <q cite=\"harbour\">fees$$</q> */\nclass C;", Fees, $"/** <q cite=\"harbour\">{Fees},</q> */\nclass C;" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task AnOffer_TakesThePlaceOfWhatWasTyped_AndIsFound(string marked, string offer, string expected)
    {
        var taken = await _editor.TakeAsync(marked, offer);

        Assert.Equal(expected, taken);
        Assert.Empty(await _editor.FindingsAsync(taken));
    }

    // Nothing behind the caret is closed yet, as in an editor that closes no marks by itself; it is typed afterwards.
    [Theory]
    [InlineData("Corpus.Cite(\"nobody$$", "\");")]
    [InlineData("Corpus.Cite(article: \"harbour\", text: \"nobody$$", "\");")]
    [InlineData("Corpus.Cite(\"\"\"nobody$$", "\"\"\");")]
    [InlineData("Corpus.Cite(@\"nobody$$", "\");")]
    [InlineData("Corpus.Cite($\"nobody$$", "\");")]
    [InlineData("// cite(harbour): \"nobody$$", "\"")]
    [InlineData("/// <q cite=\"harbour\">nobody$$", "</q>")]
    [InlineData("//= harbour\n        //# nobody$$", "")]
    public async Task WhatIsNotClosedYet_IsReplacedUpToTheCaret(string line, string closing)
    {
        var taken = await _editor.TakeAsync(In(line), Quay);

        var completed = line[..line.IndexOf("nobody", StringComparison.Ordinal)] + Quay + ",";
        Assert.Equal(In(completed), taken);
        Assert.Empty(await _editor.FindingsAsync(In(completed + closing)));
    }

    [Fact]
    public async Task AMarkThatIsMissing_DoesNotTakeWhatFollows()
    {
        const string Following = "\n        // The word \"quay\" stands here.";

        Assert.Equal(In($"// cite(harbour): \"{Quay},{Following}"), await _editor.TakeAsync(In("// cite(harbour): \"nobody$$" + Following), Quay));
    }

    [Fact]
    public async Task AnArticleThatIsNamed_IsTheOnlyOneOffered()
    {
        Assert.Equal([Frost + ","], await _editor.OffersAsync(In("Corpus.Cite(\"$$\", article: \"orchard\");")));
        Assert.Equal([Frost + ","], await _editor.OffersAsync("[CorpusGen.Cites(\"orchard\", \"$$\")] class C;"));
        Assert.Equal([Frost + ","], await _editor.OffersAsync("// cite(orchard): \"$$\nclass C;"));
        Assert.Empty(await _editor.OffersAsync(In("Corpus.Cite(\"$$\", article: \"quarry\");")));
    }

    [Fact]
    public async Task ASpeakerWhoIsNamed_IsTheOnlyOneOffered()
    {
        Assert.Equal([Quay + ","], await _editor.OffersAsync(In("Corpus.Cite(\"$$\", speaker: \"Bly\");")));
        Assert.Equal([Quay + ","], await _editor.OffersAsync("// cite(harbour, Oskar Bly): \"$$\nclass C;"));
        Assert.Empty(await _editor.OffersAsync(In("Corpus.Cite(\"$$\", \"orchard\", \"Oskar Bly\");")));
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("the ", 4)]
    [InlineData("THE FR", 1)]
    [InlineData("old mole", 2)]
    [InlineData("‘old  mole’ costs", 1)]
    [InlineData("quayside", 0)]
    [InlineData("uay", 0)]
    public async Task WhatWasTyped_IsLookedForAtTheBeginningOfWords(string typed, int offers) =>
        Assert.Equal(offers, (await _editor.OffersAsync(In($"Corpus.Cite(\"{typed}$$\");"))).Length);

    [Fact]
    public async Task WhatBeginsWithTheTypedWords_StandsInFront() =>
        Assert.Equal([Basin + ",", Frost + ","], (await _editor.OffersAsync(In("Corpus.Cite(\"the$$\");")))[..2]);

    [Fact]
    public async Task KeysAndSpeakers_ThatFitTheWords_StandInFront()
    {
        Assert.Equal(["orchard", "harbour"], await _editor.OffersAsync(In($"Corpus.Cite(\"{Frost}\", article: \"$$\");")));
        Assert.Equal("Oskar Bly", (await _editor.OffersAsync(In($"Corpus.Cite(\"{Quay}\", speaker: \"$$\");")))[0]);
    }

    [Fact]
    public async Task KeysAreFoundByTheirTitlesToo() =>
        Assert.Equal(["orchard"], await _editor.OffersAsync(In("Corpus.Cite(\"x\", article: \"hail$$\");")));

    [Fact]
    public async Task TheDescription_SaysWhoWhereAndTheWordsAround()
    {
        var description = (await _editor.DescribeAsync(In("Corpus.Cite(\"we will$$\");"))).Split('\n');

        Assert.Equal("Mara Venn, The Harbour of Lisse, 2021-05-03", description[0]);
        Assert.Equal("harbour.txt", description[1]);
        Assert.Contains("third basin. “We will not raise the fees for small boats,” said Mara Venn", description[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Console.WriteLine(\"nobody$$\");")]
    [InlineData("Corpus.Cite(\"nobody\"$$);")]
    [InlineData("Corpus.Cite($$);")]
    [InlineData("Corpus.Cite(\"nobody\" + \"asked$$\");")]
    [InlineData("Corpus.Cite($\"nobody {1}$$\");")]
    [InlineData("Corpus.Check(\"nobody$$\");")]
    [InlineData("// nobody$$")]
    [InlineData("// cite$$")]
    [InlineData("// cite(harbour, Oskar Bly, 2021$$")]
    [InlineData("// cite(harbour#fees$$")]
    [InlineData("/// <q>nobody$$</q>")]
    [InlineData("// <q cite=\"harbour\">nobody$$</q>")]
    [InlineData("string harbour = nobody$$;")]
    public async Task ElsewhereNothingIsOffered(string line) => Assert.Empty(await _editor.OffersAsync(In(line)));

    [Fact]
    public async Task AParameterOfYourOwn_IsOfferedToAsToCite()
    {
        const string Method = "static void Slide(string head, [CorpusGen.CorpusQuote(SpeakerParameter = \"by\")] string words, string by = \"Oskar Bly\") { }\n";
        Assert.Equal([Quay + ","], await _editor.OffersAsync(In(Method + "Slide(\"x\", \"$$\");")));
        Assert.Empty(await _editor.OffersAsync(In(Method + "Slide(\"$$\", \"x\");")));
    }

    [Fact]
    public async Task AQuotationTooShortToIdentify_IsOfferedWhereItsArticleIsNamed()
    {
        using var editor = new Editor(("a.txt", "“Enough,” said Ada Byrne. She was tired of it.\n"), ("b.txt", "“Enough,” said Carl Dahl. He was tired of it.\n"));

        Assert.Empty(await editor.OffersAsync(In("Corpus.Cite(\"$$\");")));
        var offers = await editor.OffersAsync(In("Corpus.Cite(\"$$\", article: \"a\");"));
        foreach (var offer in offers)
        {
            Assert.Empty(await editor.FindingsAsync(In($"Corpus.Cite(\"{offer}\", article: \"a\");")));
        }
    }

    [Fact]
    public async Task AProjectWithoutACorpus_OffersNothing()
    {
        using var editor = new Editor();
        Assert.Empty(await editor.OffersAsync("// cite($$\nclass C;"));
    }

    // A list that was never asked for would come up beside every word of the code.
    [Theory]
    [InlineData("Corpus.Cite(\"$$\");", true)]
    [InlineData("Corpus.Cite(\"nob$$\");", true)]
    [InlineData("Corpus.Cite(\"nobody $$\");", true)]
    [InlineData("// cite($$", true)]
    [InlineData("/// <q cite=\"harbour\">no$$", true)]
    [InlineData("var nobody$$", false)]
    [InlineData("Corpus.Cite(\"nobody\");$$", false)]
    public async Task AKey_BringsTheListUp_OnlyWhereACitationMayStand(string line, bool isListed)
    {
        var marked = In(line);
        var items = await _editor.ListAsync(marked, CompletionTrigger.CreateInsertionTrigger(marked[marked.IndexOf("$$", StringComparison.Ordinal) - 1]));
        Assert.Equal(isListed, items.Count > 0);
    }

    [Fact]
    public async Task AKeyThatWasTypedSince_IsReplacedToo()
    {
        var item = Assert.Single(await _editor.ListAsync(In("Corpus.Cite(\"nobod$$\");")));
        var (document, _) = _editor.Open(In("Corpus.Cite(\"nobody as$$\");"));
        var change = await CompletionService.GetService(document)!.GetChangeAsync(document, item);

        Assert.Equal(In($"Corpus.Cite(\"{Quay},\");"), (await document.GetTextAsync()).WithChanges(change.TextChange).ToString());
    }

    [Fact]
    public async Task AFileThatChangedSince_IsLeftAlone()
    {
        var item = Assert.Single(await _editor.ListAsync(In("Corpus.Cite(\"nobody$$\");")));
        var (document, _) = _editor.Open("class C;");
        var change = await CompletionService.GetService(document)!.GetChangeAsync(document, item);

        Assert.Equal("class C;", (await document.GetTextAsync()).WithChanges(change.TextChange).ToString());
    }

    [Fact]
    public async Task WorkThatIsStopped_Stops()
    {
        var (document, caret) = _editor.Open(In("Corpus.Cite(\"$$\");"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CompletionService.GetService(document)!.GetCompletionsAsync(document, caret, cancellationToken: new CancellationToken(true)));
    }

    // Whatever stands in a file, and wherever the caret is: nothing is thrown, and what is offered can be put in.
    [Fact]
    public void AnyFile_WithTheCaretAnywhere_IsUnderstoodOrLeftAlone()
    {
        string[] pieces =
        [
            "\"", "\"\"\"", "$\"", "@\"", "$@\"", "$\"\"\"", "{", "}", "(", ")", ",", "\\", "\n", "\r\n", "    ", "//", "///", "/*", "*/", "* ", "//= ", "//# ", "cite(", "): ", "harbour", "#",
            "<q cite=\"", "<blockquote cite='", ">", "</q>", "&lt;", "Corpus.Cite(", "[CorpusGen.Cites(", "]", "article: ", "Speaker = ", "Nobody asked", "“", "”", "«", "\uE000", "\uD83D",
        ];
        var files = Gen.Elements(pieces).ListOf(12).Select(p => string.Concat(p));
        var property = Prop.ForAll(files.ToArbitrary(), file =>
        {
            for (var caret = 0; caret <= file.Length; caret++)
            {
                var (document, _) = _editor.Open(file);
                var typed = Typing.TypedCitationFinder.FindAsync(document, caret, CancellationToken.None).GetAwaiter().GetResult();
                Assert.True(typed is null || (typed.Span.End == caret && typed.Write("harbour")?.Span.Contains(typed.Span) != false), file.Insert(caret, "$$"));
            }
        });
        Check.One(SeededCases.Of(60), property);
    }

    private static string In(string line) => string.Create(CultureInfo.InvariantCulture, $"namespace Consumer;\nclass C\n{{\n    void M()\n    {{\n        {line}\n    }}\n}}\n");
}
