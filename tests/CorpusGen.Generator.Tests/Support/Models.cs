using System.Linq;
using System.Threading;
using CorpusGen.Dates;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Generator.Naming;
using CorpusGen.Speakers;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>Makes models of any text, and compiles what is emitted for them.</summary>
internal static class Models
{
    public static Settings Settings { get; } = new("Newsroom", "Corpus", IsPublic: true, EmbedText: true, IsSupported: true);

    /// <summary>An article in which one text stands everywhere a text can stand.</summary>
    public static ArticleModel Article(string text, string path = "a.txt") => new()
    {
        Path = path,
        Key = text,
        Title = text,
        Authors = [text, text],
        Publisher = text,
        Url = text,
        Published = "2021-03-24",
        Language = text,
        Text = text,
        Quotes = [Quote(text)],
        Dates = [new DateModel("On2021_03_22", text, TimexType.Date, text, new SourceSpan(0, text.Length), 1, text)],
        Speakers = new ArticleSpeakers(text, [text], []),
    };

    public static QuoteModel Quote(string text) => new(
        new NameScope(ReservedNames.InQuotes).Add(Identifiers.FromWords(text, "Quote"), text),
        text,
        text,
        QuoteKind.Direct,
        1,
        text,
        text,
        text,
        new SourceSpan(0, text.Length),
        1,
        text,
        text);

    /// <summary>Emits the articles, each under the names that the corpus would give it, and compiles them.</summary>
    public static ConsumerBuild Build(TextForm form, params ArticleModel[] articles)
    {
        var read = articles.Select(a => new ReadArticle(a)).ToEquatableArray();
        var corpus = EachSpeakerAlone(CorpusModel.Create(([.. read.Select(r => r.Summary)], Settings), null, [], CancellationToken.None), articles);
        var names = FileNames.Create(corpus, CancellationToken.None);
        var files = read.Select(r => SourceModel.Create((new ReadShelf(null, [r]), ((corpus, names), new ChangeSet([]))), CancellationToken.None)!)
            .ToDictionary(s => s.HintName, s => ArticleEmitter.Write(s, Settings, form, CancellationToken.None));
        files.Add("Corpus.g.cs", CorpusEmitter.Write(corpus, Settings, form, CancellationToken.None));

        var consumer = new Consumer();
        return new ConsumerBuild(files.ToDictionary(f => f.Key, f => f.Value.ToString()), consumer.Compile().AddSyntaxTrees(
            files.Select(f => CSharpSyntaxTree.ParseText(f.Value, consumer.ParseOptions, f.Key))), []);
    }

    // Which names are one speaker is the directory's business; here every text must come back as itself.
    private static CorpusModel EachSpeakerAlone(CorpusModel corpus, ArticleModel[] articles)
    {
        var scope = new NameScope(ReservedNames.InSpeakers);
        var names = articles.Select(a => (a.Path, Name: a.Speakers.Names[0])).ToLookup(a => a.Path, a => a.Name);
        var identifiers = corpus.Articles.ToLookup(a => names[a.Path].First(), a => a.Identifier, System.StringComparer.Ordinal);
        return new CorpusModel(
            [.. corpus.Articles.Select(a => a with { Speakers = [new ResolvedName(names[a.Path].First(), names[a.Path].First())] })],
            [
                .. identifiers.OrderBy(i => i.Key, System.StringComparer.Ordinal)
                    .Select(i => new SpeakerModel(scope.Add(Identifiers.FromWords(i.Key, "Speaker"), i.Key), i.Key, [i.Key], i.ToEquatableArray())),
            ]);
    }
}
