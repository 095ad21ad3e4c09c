using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Locking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>The code of an article is remembered; what comes out is what a compiler that remembers nothing would get.</summary>
public sealed class ArticleCodeTests
{
    // Enough for several articles a file.
    private const int Articles = 200;

    private static readonly ImmutableArray<CorpusText> Corpus = [.. Enumerable.Range(0, Articles).Select(i => new CorpusText($"note-{i}.txt", Note(i, "Ada Quill")))];

    // The corpus after an edit, and the project's namespace where it is another.
    private static readonly Dictionary<string, (ImmutableArray<CorpusText> Corpus, string Namespace)> AllEdits = new(StringComparer.Ordinal)
    {
        ["words"] = (With(Corpus, 12, "“Number 12 went out,” said Ada Quill.\n"), ""),
        ["no quotation is left"] = (With(Corpus, 12, "Nothing was said.\n"), ""),
        ["another article gets its key"] = (Corpus.Add(new CorpusText("note-12.yml", "id: note-13\n")), ""),
        ["a speaker gets another name everywhere"] = (With(Corpus, 12, Note(12, "Ada Maria Quill")), ""),
        ["an article goes"] = (Corpus.RemoveAt(12), ""),
        ["an article comes"] = (Corpus.Add(new CorpusText("a-note.txt", Note(1, "Bo Reed"))), ""),
        ["a locked quotation changes"] = (With(Corpus.Add(Lock()), 12, "“Number 12 went far out,” said Ada Quill.\n"), ""),
        ["another namespace"] = (Corpus, "Pier.Notes"),
        ["no namespace"] = (Corpus, "-"),
    };

    public static TheoryData<string> Edits => [.. AllEdits.Keys];

    [Theory]
    [MemberData(nameof(Edits))]
    public void AfterAnEdit_TheCodeIsThatOfAFreshCompiler(string what)
    {
        var (edited, nameSpace) = AllEdits[what];
        var consumer = nameSpace.Length == 0 ? Consumer.Of() : Consumer.Of().With(OptionNames.Namespace, nameSpace == "-" ? "" : nameSpace).With(OptionNames.RootNamespace, "");
        var before = Generate(Consumer.Of(), Corpus);

        var after = Generate(consumer, edited);

        var fresh = Generate(consumer, [.. edited.Select(f => f.With(f.GetText().ToString()))]);
        Assert.NotEqual(before, after);
        Assert.Equal(fresh, after);

        // And back again.
        Assert.Equal(before, Generate(Consumer.Of(), Corpus));
    }

    [Fact]
    public void CodeOfAnArticle_IsWrittenOnce_UntilSomethingOfItChanges()
    {
        var article = new NamedArticle(Support.Models.Article("a"), new ArticleNames("a.txt", "a", "A", []));

        var code = ArticleCode.Of(article, Support.Models.Settings, TextForm.Literals, 2, default);

        Assert.Equal(code, ArticleCode.Of(article, Support.Models.Settings, TextForm.Literals, 2, default));
        Assert.NotEqual(code, ArticleCode.Of(article, Support.Models.Settings, TextForm.Literals, 1, default));
        Assert.NotEqual(code, ArticleCode.Of(article, Support.Models.Settings, TextForm.Attributes, 2, default));
        Assert.NotEqual(code, ArticleCode.Of(article, Support.Models.Settings with { IsPublic = false }, TextForm.Literals, 2, default));
        Assert.NotEqual(code, ArticleCode.Of(article with { Names = article.Names with { Key = "b" } }, Support.Models.Settings, TextForm.Literals, 2, default));
    }

    private static List<(string, string)> Generate(Consumer consumer, ImmutableArray<CorpusText> corpus)
    {
        var full = consumer with { Corpus = [.. corpus] };
        var result = full.Driver().RunGenerators(full.Compile()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return [.. result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];
    }

    private static ImmutableArray<CorpusText> With(ImmutableArray<CorpusText> corpus, int article, string text) => corpus.SetItem(article, corpus[article].With(text));

    private static string Note(int number, string speaker) => $"“Number {number} came in,” said {speaker}.\n";

    private static CorpusText Lock() => new(
        CorpusLock.FileName,
        LockWriter.Write(CorpusLock.Of(CorpusReading.Create([.. Corpus.Select(f => ArticleReader.Read(f.CorpusPath, f.GetText().ToString()))]))),
        OptionNames.KindLock);
}
