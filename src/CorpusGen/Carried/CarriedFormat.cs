using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Carried;

/// <summary>
/// Writes the data of <see cref="CarriedCorpusAttribute"/>: a letter that tells what it is, a checksum, and the rest. <c>docs/corpus-library.md</c>
/// describes the form; whoever changes it raises <see cref="Version"/>.
/// </summary>
public static class CarriedFormat
{
    /// <summary>The version that is written and read here.</summary>
    public const int Version = 1;

    /// <summary>Begins the data about the corpus as a whole.</summary>
    internal const char CorpusKind = 'C';

    /// <summary>Begins the data of articles.</summary>
    internal const char ArticlesKind = 'A';

    /// <summary>Where the data begin behind letter and checksum.</summary>
    internal const int BodyStart = 9;

    // Attributes of this length compile and load well; an article that is longer has one to itself.
    private const int AttributeLength = 200_000;

    /// <summary>The data about the corpus as a whole.</summary>
    /// <param name="className">The corpus class, with its namespace.</param>
    /// <param name="articleCount">How many articles the assembly carries, so that a reader misses what is lost.</param>
    /// <param name="speakers">The speakers who have more than one name.</param>
    public static string WriteCorpus(string className, int articleCount, IReadOnlyCollection<CarriedSpeaker> speakers)
    {
        var writer = new CarriedWriter().String(className).Number(articleCount).Number(speakers.Count);
        foreach (var speaker in speakers)
        {
            writer.String(speaker.Name).Strings(speaker.Aliases);
        }

        return Seal(CorpusKind, writer);
    }

    /// <summary>The data of articles, divided into as many attributes as they need.</summary>
    public static IEnumerable<string> WriteArticles(IEnumerable<CarriedArticle> articles)
    {
        var writer = new CarriedWriter();
        foreach (var article in articles)
        {
            var written = Write(article);
            if (writer.Length > 0 && writer.Length + written.Length > AttributeLength)
            {
                yield return Seal(ArticlesKind, writer);
                writer = new CarriedWriter();
            }

            writer.Raw(written);
        }

        if (writer.Length > 0)
        {
            yield return Seal(ArticlesKind, writer);
        }
    }

    private static string Seal(char kind, CarriedWriter writer)
    {
        var body = writer.ToString();
        return CorpusTextAttribute.Encode(kind + StableHash.TextOf(body) + body);
    }

    private static string Write(CarriedArticle article)
    {
        var writer = new CarriedWriter()
            .String(article.Key).String(article.OtherKey).String(article.Path).String(article.Title).String(article.Published)
            .Raw(article.Words);
        var speakers = new Dictionary<string, int>(System.StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Speaker is { } speaker && !speakers.ContainsKey(speaker))
            {
                names.Add(speaker);
                speakers.Add(speaker, names.Count);
            }
        }

        writer.Strings(names.ToEquatableArray()).Number(article.Quotations.Count);
        var start = 0;
        foreach (var quotation in article.Quotations)
        {
            writer.String(quotation.Id).Number(quotation.Span.Start - start).Number(quotation.Span.Length).Number(quotation.Utterance)
                .Number(quotation.Speaker is { } speaker ? speakers[speaker] : 0);
            start = quotation.Span.Start;
        }

        return writer.ToString();
    }
}
