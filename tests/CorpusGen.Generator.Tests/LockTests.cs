using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Locking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>What stays of quotations that were locked.</summary>
public sealed class LockTests
{
    private const string Before = "“The new bridge will open in June,” said Maria Lopez. “Trams are quiet,” she said.\n";

    private const string Uses = """
        namespace Newsroom
        {
            internal static class Program
            {
                public static string Opening() => Corpus.Bridge.Quotes.TheNewBridgeWillOpenInJune.Text;
                public static string Trams() => Corpus.Bridge.Quotes.TramsAreQuiet.Text;
            }
        }
        """;

    [Fact]
    public void QuotationThatIsGone_KeepsAMember_ThatTellsWhatBecameOfIt()
    {
        var build = Locked(new CorpusText("bridge.txt", "“Trams are quiet,” said Maria Lopez.\n")).Build();

        Assert.Empty(build.Complaints);
        var thrown = Assert.ThrowsAny<Exception>(() => build.Load("Newsroom.Program").GetMethod("Opening")!.Invoke(null, null));
        Assert.Equal("bridge#the-new-bridge-will-open-in-june is gone: 'bridge' has no passage near its words", Assert.IsType<CitationException>(thrown.InnerException).Message);
        Assert.Single(build.LoadArticles().Single().Quotes);
    }

    [Fact]
    public void QuotationThatHasChanged_IsMarked_AndHasTheWordsOfNow()
    {
        // The first words, and so the name, are as they were.
        var build = Locked(new CorpusText("bridge.txt", Before.Replace("in June", "in June or July", StringComparison.Ordinal).Replace("she", "Lopez", StringComparison.Ordinal))).Build();

        Assert.Empty(build.Complaints);
        Assert.Matches("ChangedSource.*or July.* was added", build.Files["Article.Bridge.g.cs"]);
    }

    [Fact]
    public void ArticleThatWasRenamed_KeepsItsMembers()
    {
        var build = Locked(new CorpusText("crossing.txt", Before)).Build();

        Assert.Empty(build.Complaints);
        Assert.Equal("Trams are quiet,", build.Load("Newsroom.Program").GetMethod("Trams")!.Invoke(null, null));
        Assert.Equal(["bridge"], build.LoadArticles().Select(a => a.Key));
    }

    [Fact]
    public void ArticleThatIsGone_KeepsItsQuotations()
    {
        var build = Locked(new CorpusText("harbour.txt", "“We came by boat,” said Bo Reed.\n")).Build();

        Assert.Empty(build.Complaints);
        Assert.ThrowsAny<Exception>(() => build.Load("Newsroom.Program").GetMethod("Trams")!.Invoke(null, null));
    }

    [Fact]
    public void UnchangedCorpus_GivesTheSameCodeAsWithoutALock()
    {
        var article = new CorpusText("bridge.txt", Before);

        Assert.Equal(Consumer.Of(article).Build().Files, Locked(article).Build().Files);
    }

    [Fact]
    public void HostileWords_AreTextInWhatStays()
    {
        const string hostile = "“It's \\\" + x; // \u202E { */ </summary> #if,” said Ann Reed.\n";
        var consumer = Consumer.Of(new CorpusText("other.txt", "“Nothing,” said Ann Reed.\n"), LockOf("a\u202Eb.txt", hostile));

        Assert.Empty(consumer.Build().Complaints);
    }

    /// <summary>A corpus of which one quotation has changed, one is gone, and one is gone with its article.</summary>
    internal static Consumer Gone() => Consumer.Of(
        new CorpusText("bridge.txt", "“The new bridge will open in June or July,” said Maria Lopez.\n"),
        LockOf(("bridge.txt", Before), ("harbour.txt", "“We came by boat,” said Bo Reed.\n")));

    private static Consumer Locked(CorpusText now) => Consumer.Of(now, LockOf("bridge.txt", Before)) with { Code = Uses };

    private static CorpusText LockOf(string path, string text) => LockOf((path, text));

    private static CorpusText LockOf(params (string Path, string Text)[] articles) => new(
        CorpusLock.FileName, LockWriter.Write(CorpusLock.Of(CorpusReading.Create(articles.Select(a => ArticleReader.Read(a.Path, a.Text))))), OptionNames.KindLock);
}
