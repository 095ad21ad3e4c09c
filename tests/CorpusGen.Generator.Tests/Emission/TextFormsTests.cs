using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Project;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

public sealed class TextFormsTests
{
    [Theory]
    [InlineData(TextForms.MaximumCharacters, TextForm.Literals)]
    [InlineData(TextForms.MaximumCharacters + 1, TextForm.Attributes)]
    internal void Form_ChangesBeforeTheWall(int characters, TextForm form) =>
        Assert.Equal(form, TextForms.Choose(characters));

    [Fact]
    public void CorpusBeyondTheWall_CompilesAndComesBackUnchanged()
    {
        // Nine million characters of whole text; as literals that is CS8103.
        var line = "“The harbour will stay open,” said Ada Quill. ";
        var text = string.Concat(Enumerable.Repeat(line, 20)) + "\n";
        var whole = string.Concat(Enumerable.Repeat(text, 3_000_000 / text.Length));
        var articles = Enumerable.Range(0, 3).Select(i => Support.Models.Article("words", $"{i}.txt") with { Key = $"k{i}", Text = whole + i }).ToArray();
        var form = TextForms.Choose([.. articles.Select(a => (long)new ReadArticle(a).Length)], CancellationToken.None);

        var build = Support.Models.Build(form, articles);

        Assert.Equal(TextForm.Attributes, form);

        Assert.Empty(build.Complaints);
        Assert.Equal(articles.Select(a => a.Text), build.LoadArticles().Select(a => a.Text));
    }

    [Fact]
    public void FormOfTheCorpus_ChangesNothingThatAProgramSees()
    {
        var few = FiveArticles.All.Add(new CorpusText("short.txt", "“The pier is closed,” said Bo Reed.\n"));

        // The same articles beside two that are embedded whole and bring the corpus beyond the wall.
        string Long(char c) => string.Concat(Enumerable.Repeat($"The {c} boats of the harbour went out and came back.\n", 65_000));
        var many = few.Add(new CorpusText("long-a.txt", Long('a'))).Add(new CorpusText("long-b.txt", Long('b')));
        var (literals, carried) = (Build(few), Build(many));

        Assert.DoesNotContain("CorpusTextAttribute", literals.Files["Corpus.g.cs"], StringComparison.Ordinal);
        Assert.Contains("CorpusTextAttribute", carried.Files["Corpus.g.cs"], StringComparison.Ordinal);
        var expected = literals.LoadArticles();
        var actual = carried.LoadArticles().Where(a => !a.Path.StartsWith("long-", StringComparison.Ordinal)).ToList();
        Assert.Equal(expected.Select(Describe), actual.Select(Describe));
        Assert.Equal(literals.MembersOf("SpeakerMembers"), carried.MembersOf("SpeakerMembers"));
    }

    [Fact]
    public void MoreQuotationsThanATypeCanHave_StandInTheList()
    {
        var count = CorpusLimits.MembersInList + 3;
        var text = string.Concat(Enumerable.Range(0, count).Select(i => $"“Buoy {i} drifts.”\n"));

        var build = Consumer.Of(new CorpusText("log.txt", text)).Build();

        Assert.Empty(build.Complaints);
        Assert.Equal(CorpusLimits.MembersInList, build.MembersOf("QuoteMembers").Count(m => m.StartsWith("Buoy", StringComparison.Ordinal)));
        var quotes = Assert.Single(build.LoadArticles()).Quotes;
        Assert.Equal((count, $"Buoy {count - 1} drifts."), (quotes.Count, quotes[count - 1].Text));
    }

    private static ConsumerBuild Build(ImmutableArray<CorpusText> corpus)
    {
        var build = Consumer.Of([.. corpus]).With("CorpusGenEmbedText", "true").Build();
        Assert.Empty(build.Complaints);
        return build;
    }

    // All that the two forms write in different ways, and the typed members of the two lists.
    private static string Describe(Article article) => string.Join(
        '\n',
        (object?[])
        [
            article.Key, article.Path, article.Title, string.Join('|', article.Authors), article.Publisher, article.Url, article.Published, article.Language, article.Text,
            .. article.Quotes.Select(q => $"{q.Id} {q.Text} {q.Kind} {q.Utterance} {q.Speaker?.Name} {q.SpeakerMention} {q.Cue} {q.Span} {q.Line} {q.Prefix} {q.Suffix} {q.Speaker?.Quotes.Count} {q.Speaker?.Aliases.Count}"),
            .. article.Dates.Select(d => $"{d.Text} {d.Type} {d.Value} {d.Span} {d.Line}"),
            .. article.Quotes.GetType().GetFields().Select(f => f.Name),
            .. article.Dates.GetType().GetFields().Select(f => f.Name),
        ]);
}
