using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Cli.Checking;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Project;
using CorpusGen.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>The generator's models of a corpus, made by calling its steps one by one.</summary>
/// <param name="Sources">The files of articles, sorted by name.</param>
/// <param name="Corpus">The corpus.</param>
internal sealed record HarmlessTwin(ImmutableArray<SourceModel> Sources, CorpusModel Corpus)
{
    /// <summary>Makes the models; null when there is no article.</summary>
    public static HarmlessTwin? Model(IEnumerable<CheckedText> files, Settings settings)
    {
        var none = CancellationToken.None;
        var folder = CorpusFolder.Of(files.Where(f => f.Kind != OptionNames.KindCiting).Select(f => new CorpusFile(f.Kind, f.CorpusPath, f)).ToEquatableArray());
        var pairs = FilePairs.Create(folder.Paths, none);
        var shelves = ArticleShelves.Create(((folder, pairs), settings), none).Select(s => ReadShelf.Read(s, none)).ToList();
        var summaries = ReadShelf.Join([.. shelves.Select(s => ReadShelf.Summarize(s, none))], none);
        var corpus = CorpusModel.Create((summaries, settings), null, [], none);
        var names = FileNames.Create(corpus, none);
        var sources = shelves.Select(s => SourceModel.Create((s, ((corpus, names), new ChangeSet([]))), none)).OfType<SourceModel>();
        return summaries.IsEmpty ? null : new HarmlessTwin([.. sources.OrderBy(s => s.HintName, System.StringComparer.Ordinal)], corpus);
    }

    /// <summary>The same models with harmless names and words instead of all that come from texts; what is empty or missing stays so.</summary>
    public HarmlessTwin Harmless() => new(
        [.. Sources.Select((s, i) => new SourceModel(s.HintName, [.. s.Articles.Select((a, j) => Harmless(a, Name(i, j)))]))],
        new CorpusModel(
            [.. Corpus.Articles.Select((a, i) => a with { Identifier = Name(i, 0) })],
            [
                .. Corpus.Speakers.Select((s, i) => new SpeakerModel(
                    Name(i, 1), Word(s.Name)!, [.. s.Aliases.Select(a => Word(a)!)], [.. s.Articles.Select((_, j) => Name(j, 0))])),
            ]));

    /// <summary>The files that come of the models: those of the articles, then that of the corpus.</summary>
    public IEnumerable<SourceText> Emit(Settings settings, TextForm form) =>
        Sources.Select(s => ArticleEmitter.Write(s, settings, form, CancellationToken.None)).Append(CorpusEmitter.Write(Corpus, settings, form, CancellationToken.None));

    private static NamedArticle Harmless(NamedArticle named, string identifier)
    {
        var article = named.Article;
        return new NamedArticle(
            article with
            {
                Path = Word(article.Path)!,
                Key = Word(article.Key)!,
                Title = Word(article.Title),
                Authors = [.. article.Authors.Select(a => Word(a)!)],
                Publisher = Word(article.Publisher),
                Url = Word(article.Url),
                Published = Word(article.Published),
                Language = Word(article.Language),
                Text = Word(article.Text),
                Quotes = [.. article.Quotes.Select((q, i) => Harmless(q, Name(i, 2)))],
                Dates = [.. article.Dates.Select((d, i) => d with { Identifier = Name(i, 3), Text = Word(d.Text)!, Value = Word(d.Value)! })],
            },
            new ArticleNames(named.Names.Path, "key", identifier, [.. named.Names.Speakers.Select(s => new ResolvedName(s.Name, "word"))]));
    }

    private static QuoteModel Harmless(QuoteModel quote, string identifier) => quote with
    {
        Identifier = identifier,
        Id = Word(quote.Id)!,
        Text = Word(quote.Text)!,
        SpeakerMention = Word(quote.SpeakerMention),
        Cue = Word(quote.Cue),
        Prefix = Word(quote.Prefix)!,
        Suffix = Word(quote.Suffix)!,
    };

    private static string? Word(string? text) => text is null or "" ? text : "word";

    private static string Name(int number, int kind) => string.Create(CultureInfo.InvariantCulture, $"M{number}_{kind}");
}
