using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

public sealed class CorpusGeneratorTests
{
    private static readonly CorpusText Harbour = new("harbour.txt", "“The harbour will stay open,” said Ada Quill on May 4, 2021.\n“Nobody asked us,” Quill said.\n");

    [Theory]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Disable)]
    public void FiveArticles_OnTheTestHost_CompileWithoutWarning(NullableContextOptions nullable) =>
        Assert.Empty((Consumer.Of([.. FiveArticles.All]) with { Nullable = nullable }).Build().Complaints);

    [Fact]
    public void FiveArticles_OnNet8_CompileWithoutWarning() =>
        Assert.Empty((Consumer.Of([.. FiveArticles.All]) with { Platform = References.Net80 }).Build().Complaints);

    [Fact]
    public void FiveArticles_OnNetStandard20_CompileWithoutWarning()
    {
        var consumer = Consumer.Of([.. FiveArticles.All]) with { Platform = References.NetStandard20, Library = References.LibraryFor("netstandard2.0") };

        Assert.Empty(consumer.Build().Complaints);
    }

    [Fact]
    public void PublicCorpus_InAnAssemblyThatClaimsClsCompliance_CompilesWithoutWarning()
    {
        var consumer = Consumer.Of([.. FiveArticles.All]).With("CorpusGenVisibility", "public") with { Code = "[assembly: System.CLSCompliant(true)]" };

        Assert.Empty(consumer.Build().Complaints);
    }

    [Theory]
    [InlineData("LavrovMeetsXi")]
    [InlineData("LavrovMeetsXiArticle")]
    public void Article_ThatCodeNames_IsWrittenAsEver_AndTheOthersAreLeftOut(string name)
    {
        var consumer = Consumer.Of([.. FiveArticles.All]);
        var (all, named) = (consumer.Build().Files, (consumer with { IsNamed = n => n == name }).Build().Files);

        Assert.Equal(["Article.LavrovMeetsXi.g.cs", "Corpus.g.cs"], named.Keys.Order(System.StringComparer.Ordinal));
        Assert.All(named, file => Assert.Equal(all[file.Key], file.Value));
    }

    [Fact]
    public void Articles_HaveTheirFiveFilesInOrder() =>
        Assert.Equal(
            FiveArticles.All.Where(f => f.Kind == "article").Select(f => f.CorpusPath),
            Consumer.Of([.. FiveArticles.All]).Build().LoadArticles().Select(a => a.Path));

    [Fact]
    public void EveryQuotation_IsAStretchOfItsFile()
    {
        var texts = FiveArticles.All.ToDictionary(f => f.CorpusPath, f => f.GetText().ToString());
        var quotes = Consumer.Of([.. FiveArticles.All]).Build().LoadArticles().SelectMany(a => a.Quotes).ToList();

        Assert.NotEmpty(quotes);
        Assert.All(quotes, q =>
        {
            var text = texts[q.Article.Path];
            Assert.Equal(q.Span.Of(text), q.Text);
            Assert.EndsWith(q.Prefix, text[..q.Span.Start], System.StringComparison.Ordinal);
            Assert.StartsWith(q.Suffix, text[q.Span.End..], System.StringComparison.Ordinal);
            Assert.Equal(text[..q.Span.Start].Count(c => c == '\n') + 1, q.Line);
        });
    }

    [Fact]
    public void CodeThatUsesTheCorpus_Compiles()
    {
        var consumer = Consumer.Of(Harbour) with
        {
            Code = """
                namespace Newsroom
                {
                    internal static class Program
                    {
                        public static string Quotation => Corpus.Harbour.Quotes.NobodyAskedUs.Text;
                        public static int Count => Corpus.Harbour.Quotes.Count + Corpus.Articles.Count + Corpus.Speakers.Count + Corpus.Timeline.Count;
                    }

                    static partial class Corpus
                    {
                        internal sealed partial record HarbourArticle
                        {
                            public string Mine => Title ?? Key;
                        }
                    }
                }
                """,
        };

        var build = consumer.Build();

        Assert.Empty(build.Complaints);
        Assert.Equal("Nobody asked us,", build.Load("Newsroom.Program").GetProperty("Quotation")!.GetValue(null));
    }

    [Fact]
    public void TouchingOneQuotation_LeavesTheOtherArticlesAsleep()
    {
        var consumer = Consumer.Of(Harbour, new CorpusText("island.txt", "“We came by boat,” said Bo Reed.\n")) with
        {
            Code = """
                namespace Newsroom
                {
                    public static class Log { public static int Woken; }

                    public static class Program
                    {
                        public static string Touch() => Corpus.Harbour.Quotes[0].Text + Log.Woken;
                        public static string TouchBoth() => Corpus.Harbour.Quotes[0].Text + Corpus.Island.Quotes.Count + Log.Woken;
                    }

                    static partial class Corpus
                    {
                        internal sealed partial record IslandArticle
                        {
                            private static readonly int Probe = ++Log.Woken;
                        }
                    }
                }
                """,
        };

        var program = consumer.Build().Load("Newsroom.Program");

        Assert.EndsWith("0", (string)program.GetMethod("Touch")!.Invoke(null, null)!, System.StringComparison.Ordinal);
        Assert.EndsWith("1", (string)program.GetMethod("TouchBoth")!.Invoke(null, null)!, System.StringComparison.Ordinal);
    }

    [Fact]
    public void AwkwardFiles_AllGetTheirOwnNames()
    {
        string[] paths = ["con.txt", "class.md", "note.txt", "Note.txt", "folder/note.txt", "note-article.txt", "equals.txt", "corpus.txt", "articles.txt", "…/….txt"];
        var corpus = paths.Select(p => new CorpusText(p, $"“Words of {p.Length},” said Ada Quill. */ \"\"\" </summary>\n#endif\n"));

        var build = Consumer.Of([.. corpus, new CorpusText("one.txt", "One.\n"), new CorpusText("one.yml", "id: same\n"), new CorpusText("two.txt", "Two.\n"), new CorpusText("two.yml", "id: same\n")]).Build();

        Assert.Empty(build.Complaints);
        Assert.Equal(paths.Append("one.txt").Append("two.txt").Order(System.StringComparer.Ordinal), build.LoadArticles().Select(a => a.Path));
    }

    [Fact]
    public void ArticlesOfOneKey_AreNumberedAsInTheIndex_AndBothCanBeCited()
    {
        CorpusText[] files =
        [
            new("a/storm.txt", ""),
            new("b/storm.txt", "“We came by boat in the night,” said Bo Reed.\n"),
            new("c/storm.txt", "“The harbour will stay open,” said Ada Quill.\n"),
        ];
        var consumer = Consumer.Of(files) with
        {
            Code = "namespace Newsroom { internal static class Program { public static string Cited(string text, string key) => Corpus.Cite(text, key).Article.Path; } }",
        };

        var build = consumer.Build();
        var cited = build.Load("Newsroom.Program").GetMethod("Cited")!;

        Assert.Empty(build.Complaints);
        Assert.Equal(
            CorpusReading.Create(files.Select(f => ArticleReader.Read(f.CorpusPath, f.GetText().ToString()))).Articles.Select(a => $"{a.Path}:{a.Key}"),
            build.LoadArticles().Select(a => $"{a.Path}:{a.Key}"));
        Assert.Equal("b/storm.txt", cited.Invoke(null, ["We came by boat", "storm"]));
        Assert.Equal("c/storm.txt", cited.Invoke(null, ["The harbour will stay open", "storm-2"]));
    }

    [Fact]
    public void SidecarBesideTwoArticles_IsTheFirstOnes()
    {
        var articles = Consumer.Of(new("storm.txt", "One.\n"), new("storm.md", "Two.\n"), new("storm.yml", "publisher: The Pier\n")).Build().LoadArticles();

        Assert.Equal(["storm.md:The Pier", "storm.txt:"], articles.Select(a => $"{a.Path}:{a.Publisher}"));
    }

    [Fact]
    public void QuotationIds_AreThoseOfTheIndex()
    {
        var readings = FiveArticles.All.Where(f => f.Kind == "article").Select(f => ArticleReader.Read(f.CorpusPath, f.GetText().ToString()));

        Assert.Equal(
            CorpusReading.Create(readings).ToCitable().SelectMany(a => a.Quotations.Select(q => $"{a.Path}:{q.Id}")),
            Consumer.Of([.. FiveArticles.All]).Build().LoadArticles().SelectMany(a => a.Quotes.Select(q => $"{a.Path}:{q.Id}")));
    }

    [Fact]
    public void OneFileGivenTwice_IsOneArticle()
    {
        var build = Consumer.Of(Harbour, Harbour.With("“Another text,” said Ada Quill.\n")).Build();

        Assert.Empty(build.Complaints);
        Assert.Single(build.LoadArticles());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void LanguageVersionWithoutRecords_GetsNoCode(LanguageVersion version)
    {
        var build = (Consumer.Of(Harbour) with { Language = version, Nullable = NullableContextOptions.Disable }).Build();

        Assert.Empty(build.Files);
        Assert.Empty(build.Complaints);
    }

    [Fact]
    public void EmptyCorpus_GetsNoCode() => Assert.Empty(new Consumer().Build().Files);

    [Fact]
    public void FileThatTheCompilerCannotRead_IsLeftOut()
    {
        var build = (Consumer.Of(Harbour) with { Corpus = [Harbour, new UnreadableText()] }).Build();

        Assert.Empty(build.Complaints);
        Assert.Equal(["harbour.txt"], build.LoadArticles().Select(a => a.Path));
    }

    [Fact]
    public void FileOfAnotherKind_IsLeftOut() =>
        Assert.Empty(Consumer.Of(new CorpusText("notes.md", "“Cited elsewhere.”", "citing")).Build().Files);

    [Theory]
    [InlineData("Newsroom", "", "", "Newsroom.Corpus")]
    [InlineData("", "", "", "Corpus")]
    [InlineData("my-app.2nd", "", "", "my_app._2nd.Corpus")]
    [InlineData("Newsroom", "Acme.Sources", "Library", "Acme.Sources.Library")]
    [InlineData("Newsroom", "Acme.event", "class", "Acme.event.class")]
    [InlineData("Newsroom", "no good", "1st", "Newsroom.Corpus")]
    [InlineData("", "", "CorpusGen", "Corpus")]
    [InlineData("CorpusGen", "", "CorpusGen", "CorpusGen.CorpusGen")]
    [InlineData("Newsroom", "", "Articles", "Newsroom.Corpus")]
    [InlineData("Newsroom", "", "HarbourArticle", "Newsroom.HarbourArticle")]
    [InlineData("System", "", "", "System.Corpus")]
    public void CorpusClass_StandsWhereTheProjectWantsIt(string root, string ns, string name, string expected)
    {
        var consumer = Consumer.Of(Harbour).With("RootNamespace", root).With("CorpusGenNamespace", ns).With("CorpusGenClassName", name);

        var build = consumer.Build();

        Assert.Empty(build.Complaints);
        Assert.NotNull(build.Load(expected));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    [InlineData("PUBLIC", true)]
    [InlineData("open", false)]
    public void Visibility_IsWhatTheProjectWants(string visibility, bool isPublic)
    {
        var build = Consumer.Of(Harbour).With("CorpusGenVisibility", visibility).Build();

        Assert.Empty(build.Complaints);
        Assert.Equal(isPublic, build.Load("Newsroom.Corpus").IsPublic);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("true", true)]
    public void WholeText_IsThereWhenTheProjectWantsIt(string embed, bool isThere)
    {
        var article = Assert.Single(Consumer.Of(Harbour).With("CorpusGenEmbedText", embed).Build().LoadArticles());

        Assert.Equal(isThere ? Harbour.GetText().ToString() : null, article.Text);
    }

    [Theory]
    [InlineData(ArticleShelf.FewShelves)]
    [InlineData(ArticleShelf.FewShelves + 1)]
    [InlineData(300)]
    public void ManyArticles_GoIntoFewFiles(int count)
    {
        var articles = Enumerable.Range(0, count).Select(i => new CorpusText($"note-{i}.txt", $"“Words number {i},” said Ada Quill.\n"));

        var build = Consumer.Of([.. articles]).Build();

        Assert.Empty(build.Complaints);
        Assert.InRange(build.Files.Count, 2, ArticleShelf.FewShelves + 1);
        Assert.Equal(count, build.LoadArticles().Select(a => a.Quotes[0].Text).Distinct().Count());
    }
}
