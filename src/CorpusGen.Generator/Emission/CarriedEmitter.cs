using System.Collections.Generic;
using System.Linq;
using CorpusGen.Carried;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Project;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Writes the attributes that carry the corpus to projects that reference this one; they check citations without the article files.</summary>
internal static class CarriedEmitter
{
    /// <summary>Writes what is said of the corpus as a whole; nothing when nothing is carried.</summary>
    public static void WriteCorpus(SourceWriter writer, CorpusModel corpus, Settings settings)
    {
        if (settings.CarriedText == CarriedText.None)
        {
            return;
        }

        var className = settings.Namespace.Length == 0 ? settings.ClassName : $"{settings.Namespace}.{settings.ClassName}";
        var speakers = corpus.Speakers.Where(s => !s.Aliases.IsEmpty).Select(s => new CarriedSpeaker(s.Name, s.Aliases)).ToList();
        Write(writer, CarriedFormat.WriteCorpus(className, corpus.Articles.Count, speakers));
        writer.Line();
    }

    /// <summary>Writes articles; nothing when nothing is carried.</summary>
    public static void WriteArticles(SourceWriter writer, IEnumerable<NamedArticle> articles)
    {
        var isEmpty = true;
        foreach (var data in CarriedFormat.WriteArticles(articles.Where(a => a.Article.CarriedWords is not null).Select(Carry)))
        {
            Write(writer, data);
            isEmpty = false;
        }

        if (!isEmpty)
        {
            writer.Line();
        }
    }

    private static void Write(SourceWriter writer, string data) =>
        writer.Line($"[assembly: global::CorpusGen.CarriedCorpus({Literal.Of(CarriedFormat.Version)}, {Literal.Of(data)})]");

    private static CarriedArticle Carry(NamedArticle named) => new()
    {
        Key = named.Names.Key,
        OtherKey = named.Names.OtherKey,
        Path = named.Article.Path,
        Title = named.Article.Title,
        Published = named.Article.Published,
        Words = named.Article.CarriedWords!,
        Quotations = named.Article.Quotes
            .Select(q => new CarriedQuotation(q.Id, q.Span, q.Utterance, named.Names.CanonicalName(q.SpeakerName)))
            .ToEquatableArray(),
    };
}
