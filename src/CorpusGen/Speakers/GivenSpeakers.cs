using System;
using System.Collections.Generic;
using CorpusGen.Articles;
using CorpusGen.Quotes;

namespace CorpusGen.Speakers;

/// <summary>What the metadata says of speakers: other names, and who said what the text does not tell. It wins over the text.</summary>
internal sealed class GivenSpeakers
{
    /// <summary>The name of this evidence in <see cref="Speakers.Attribution.Rule"/>.</summary>
    public const string Rule = "metadata";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly ArticleMetadata _metadata;

    /// <summary>Reads the metadata.</summary>
    public GivenSpeakers(ArticleMetadata metadata)
    {
        _metadata = metadata;
        foreach (var speaker in metadata.Speakers)
        {
            foreach (var alias in speaker.Aliases)
            {
                _names[alias] = speaker.Name;
            }
        }

        foreach (var speaker in metadata.Speakers)
        {
            _names[speaker.Name] = speaker.Name;
        }
    }

    /// <summary>The attribution of a quotation whose speaker is given; the quotation itself stands for the mention, since the text has none.</summary>
    public static Attribution Attribution(string speaker, Quotation quotation) =>
        new() { Mention = speaker, MentionSpan = quotation.Span, Name = speaker, Rule = Rule, Confidence = 1 };

    /// <summary>The name that stands for <paramref name="name"/>; null when nothing is said of it.</summary>
    public string? Alias(string name) => _names.TryGetValue(name, out var canonical) ? canonical : null;

    /// <summary>The name that stands for <paramref name="name"/>; itself when nothing is said of it.</summary>
    public string? Preferred(string? name) => name is null ? null : Alias(name) ?? name;

    /// <summary>Whether the speaker of a quotation is given; null for <paramref name="speaker"/> says that nobody is to be credited.</summary>
    public bool IsGiven(ReadOnlySpan<char> words, out string? speaker)
    {
        foreach (var given in _metadata.Quotes)
        {
            if (given.Text.Length > 0 && words.StartsWith(given.Text.AsSpan(), StringComparison.Ordinal))
            {
                speaker = Preferred(given.Speaker);
                return true;
            }
        }

        speaker = null;
        return false;
    }
}
