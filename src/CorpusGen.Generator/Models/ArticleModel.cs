using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Generator.Inputs;
using CorpusGen.Project;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>
/// What is generated of an article, as far as the article alone decides it. Two models are equal when the same code would come of them: an edit
/// between the quotations that moves none of them makes an equal model.
/// </summary>
internal sealed record ArticleModel
{
    /// <summary>The file, relative to the corpus folder.</summary>
    public required string Path { get; init; }

    /// <summary>What citations call the article, unless another has the same key: then <see cref="ArticleNames"/> has the numbered one.</summary>
    public required string Key { get; init; }

    /// <summary>The title, or null.</summary>
    public required string? Title { get; init; }

    /// <summary>The authors, in their order.</summary>
    public required EquatableArray<string> Authors { get; init; }

    /// <summary>Who published it, or null.</summary>
    public required string? Publisher { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public required string? Url { get; init; }

    /// <summary>When it was published, or null.</summary>
    public required string? Published { get; init; }

    /// <summary>The BCP 47 tag of the language, or null.</summary>
    public required string? Language { get; init; }

    /// <summary>The whole text, when the project embeds it; else null.</summary>
    public required string? Text { get; init; }

    /// <summary>The words for projects that reference this one, in the form of <see cref="Carried.CarriedWords"/>; null when they get none.</summary>
    public string? CarriedWords { get; init; }

    /// <summary>The quotations, in the order of the text.</summary>
    public required EquatableArray<QuoteModel> Quotes { get; init; }

    /// <summary>The dates and times, in the order of the text.</summary>
    public required EquatableArray<DateModel> Dates { get; init; }

    /// <summary>The speakers as the article names them.</summary>
    public required ArticleSpeakers Speakers { get; init; }

    /// <summary>Reads an article; null when the file cannot be used, which the analyzer reports, or when nothing is to be generated.</summary>
    public static ArticleModel? Read(ArticleFile file, CancellationToken cancellation) =>
        file.Settings.IsSupported && file.ReadWithLineFeeds(cancellation) is { Blocks.IsEmpty: false } reading
            ? Create(reading, file.Settings.EmbedText) with { CarriedWords = Carry(reading, file.Settings.CarriedText) }
            : null;

    private static string? Carry(ArticleReading reading, CarriedText carried) =>
        carried == CarriedText.None ? null : Carried.CarriedWords.Write(reading, carried == CarriedText.Text);

    /// <summary>Takes from an article what is generated of it.</summary>
    /// <param name="reading">The article; it has words.</param>
    /// <param name="embedText">Whether the whole text is embedded.</param>
    public static ArticleModel Create(ArticleReading reading, bool embedText)
    {
        var metadata = reading.Metadata;
        return new ArticleModel
        {
            Path = reading.Path,
            Key = reading.Key,
            Title = metadata.Title,
            Authors = metadata.Authors,
            Publisher = metadata.Publisher,
            Url = metadata.Url,
            Published = metadata.Published?.ToString(),
            Language = metadata.Language,
            Text = embedText ? reading.Source : null,
            Quotes = QuoteModel.CreateAll(reading),
            Dates = DateModel.CreateAll(reading),
            Speakers = CorpusReading.SpeakersOf(reading),
        };
    }
}
