using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;
using CorpusGen.Text;

namespace CorpusGen.Generator.Emission;

/// <summary>Describes the class of the speakers.</summary>
internal static class SpeakerListEmitter
{
    /// <summary>The class.</summary>
    public static MemberClass Create(CorpusModel corpus, Settings settings, TextForm form)
    {
        var strings = new StringPool(form);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in corpus.Articles)
        {
            numbers.Add(article.Identifier, numbers.Count);
        }

        return new MemberClass
        {
            Name = "SpeakerMembers",
            BaseType = "global::CorpusGen.SpeakerList",
            ItemType = "global::CorpusGen.Speaker",
            Summary = "The speakers of all articles.",
            Members = corpus.Speakers.Select(s => new Member(
                s.Identifier,
                [
                    DocComment.Text(string.Join(", also ", [s.Name, .. s.Aliases])),
                    s.Articles.Count == 1 ? "Quoted in 1 article." : $"Quoted in {Literal.Of(s.Articles.Count)} articles.",
                ],
                strings.IsCarried ? Carry(strings.Carried, s, numbers, settings) : Construct(s, settings))).ToEquatableArray(),
            Strings = strings,
        };
    }

    // As the constructor of Speaker takes them.
    private static string Construct(SpeakerModel speaker, Settings settings)
    {
        var articles = string.Join(", ", speaker.Articles.Select(a => $"{settings.QualifiedClassName}.{a}"));
        return $"new global::CorpusGen.Speaker({Literal.Of(speaker.Name)}, {Literal.Of(speaker.Aliases)}, () => new global::CorpusGen.Article[] {{ {articles} }})";
    }

    // As CorpusTextReader.TakeSpeaker takes them.
    private static string Carry(CorpusTextWriter writer, SpeakerModel speaker, Dictionary<string, int> numbers, Settings settings)
    {
        writer.Add(speaker.Name).Add(speaker.Aliases.Count);
        foreach (var alias in speaker.Aliases)
        {
            writer.Add(alias);
        }

        writer.Add(speaker.Articles.Count);
        foreach (var article in speaker.Articles)
        {
            writer.Add(numbers[article]);
        }

        return $"{StringPool.Reader}.TakeSpeaker({CatalogEmitter.Numbered(settings)})";
    }
}
