using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Articles.Yaml;
using CorpusGen.Dates;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>
/// Reads metadata: front matter or a sidecar. A value of the wrong form is reported and left out.
/// <code>
/// id: lavrov-in-guilin                    # letters, digits, - _ .
/// title: "China, Russia: an example"      # quotes where YAML needs them
/// authors: [Jane Doe, John Roe]
/// publisher: The Daily Example
/// url: https://example.org/a
/// published: 2021-03-24                   # or 2021-03, or 2021
/// language: en                            # a BCP 47 tag
/// speakers:
///   Sergei Lavrov: [Sergey Lavrov, Lavrov]
/// quotes:                                 # first words of a quotation: who said it
///   "we will not be": Wang Yi
///   "a killer": null                      # nobody is credited
/// </code>
/// </summary>
internal sealed class MetadataReader
{
    private static readonly string[] Keys = ["id", "title", "authors", "publisher", "url", "published", "language", "speakers", "quotes"];

    // What other programs call the same things; only for the hint in the message.
    private static readonly Dictionary<string, string> OtherWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["by"] = "authors",
        ["byline"] = "authors",
        ["creator"] = "authors",
        ["date"] = "published",
        ["pubdate"] = "published",
        ["key"] = "id",
        ["slug"] = "id",
        ["headline"] = "title",
        ["source"] = "publisher",
        ["site"] = "publisher",
        ["website"] = "publisher",
        ["link"] = "url",
        ["permalink"] = "url",
        ["lang"] = "language",
        ["locale"] = "language",
        ["aliases"] = "speakers",
        ["people"] = "speakers",
        ["quotations"] = "quotes",
        ["overrides"] = "quotes",
    };

    private readonly string _path;
    private readonly List<Problem> _problems = [];
    private readonly List<SourceSpan> _quotePlaces = [];

    private MetadataReader(string path) => _path = path;

    /// <summary>What was read.</summary>
    /// <param name="Metadata">The values.</param>
    /// <param name="Given">The keys that have a value, with their places.</param>
    /// <param name="Problems">What could not be read (CG0102), in the order of the places.</param>
    internal sealed record Result(ArticleMetadata Metadata, IReadOnlyDictionary<string, SourceSpan> Given, IReadOnlyList<Problem> Problems)
    {
        /// <summary>Where the words stand that <see cref="ArticleMetadata.Quotes"/> gives a speaker, in the same order.</summary>
        public IReadOnlyList<SourceSpan> QuotePlaces { get; init; } = [];

        /// <summary>Nothing was there to be read.</summary>
        public static Result None { get; } = new(ArticleMetadata.None, new Dictionary<string, SourceSpan>(), []);
    }

    /// <summary>Reads the metadata that stands at <paramref name="span"/> of the file.</summary>
    public static Result Read(string path, string text, SourceSpan span, CancellationToken cancellation = default) =>
        new MetadataReader(path).Read(YamlReader.Read(text, span, cancellation), cancellation);

    /// <summary>Whether a key is one of metadata's, or near one, so that a message can say which.</summary>
    public static bool Understands(string key) => Array.IndexOf(Keys, key) >= 0 || MeantBy(key) is not null;

    private Result Read(YamlDocument document, CancellationToken cancellation)
    {
        foreach (var error in document.Errors)
        {
            cancellation.ThrowIfCancellationRequested();
            Report(error.Span, error.Message);
        }

        var metadata = ArticleMetadata.None;
        var given = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (key, value) in document.Root.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Array.IndexOf(Keys, key.Text) < 0)
            {
                Report(key.Span, UnknownKey(key.Text));
            }
            else if (value is not YamlScalar { IsNull: true } && Apply(metadata, key, value) is { } next)
            {
                metadata = next;
                given.Add(key.Text, key.Span);
            }
        }

        return new Result(metadata, given, InOrder.Of(_problems, static p => p.Span.Start, cancellation)) { QuotePlaces = _quotePlaces };
    }

    private ArticleMetadata? Apply(ArticleMetadata metadata, YamlScalar key, YamlNode value) => key.Text switch
    {
        "authors" => List(key, value, "[Jane Doe, John Roe]") is { } authors ? metadata with { Authors = authors } : null,
        "speakers" => Speakers(key, value) is { } speakers ? metadata with { Speakers = speakers } : null,
        "quotes" => Quotes(key, value) is { } quotes ? metadata with { Quotes = quotes } : null,
        _ => Text(key, value) is { } text ? ApplyText(metadata, key.Text, text, value.Span) : null,
    };

    private ArticleMetadata? ApplyText(ArticleMetadata metadata, string key, string text, SourceSpan span)
    {
        switch (key)
        {
            case "id" when !ArticleKey.IsValidId(text):
                var better = Slug.Of(text, ArticleKey.MaxLength);
                return Report(span, $"an id has letters, digits and - _ . only, and at most {ArticleKey.MaxLength} of them{(better.Length > 0 ? $"; write {better}" : string.Empty)}");
            case "id":
                return metadata with { Id = text };
            case "title":
                return metadata with { Title = text };
            case "publisher":
                return metadata with { Publisher = text };
            case "url":
                return metadata with { Url = text };
            case "published":
                return PartialDate.TryParse(text, out var date)
                    ? metadata with { Published = date }
                    : Report(span, $"\"{text}\" is no date; write 2021, 2021-03 or 2021-03-22");
            default:
                return IsLanguageTag(text)
                    ? metadata with { Language = text }
                    : Report(span, $"\"{text}\" is no language tag; write one such as en or pt-BR");
        }
    }

    private string? Text(YamlScalar key, YamlNode value)
    {
        if (value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text;
        }

        Report(value.Span, $"'{key.Text}' is one text; write {key.Text}: \"…\"");
        return null;
    }

    private EquatableArray<string>? List(YamlScalar key, YamlNode value, string example)
    {
        if (value is YamlList list && list.Items.All(i => !string.IsNullOrWhiteSpace(i.Text) && !i.IsNull))
        {
            return list.Items.Select(i => i.Text).ToEquatableArray();
        }

        Report(value.Span, $"'{key.Text}' is a list of names; write {key.Text}: {example}");
        return null;
    }

    private EquatableArray<SpeakerAliases>? Speakers(YamlScalar key, YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            Report(value.Span, $"'{key.Text}' gives names their other spellings; write lines such as   Sergei Lavrov: [Sergey Lavrov, Lavrov]");
            return null;
        }

        var speakers = new List<SpeakerAliases>();
        foreach (var (name, aliases) in mapping.Entries)
        {
            if (IsName(name) && List(name, aliases, "[Other Name]") is { } list)
            {
                speakers.Add(new SpeakerAliases(name.Text, list));
            }
        }

        return speakers.ToEquatableArray();
    }

    private EquatableArray<QuoteOverride>? Quotes(YamlScalar key, YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            Report(value.Span, $"'{key.Text}' says who said what; write lines such as   \"first words of the quotation\": Wang Yi   or   …: null");
            return null;
        }

        var quotes = new List<QuoteOverride>();
        foreach (var (words, speaker) in mapping.Entries)
        {
            if (!IsName(words))
            {
                continue;
            }

            if (speaker is not YamlScalar scalar || string.IsNullOrWhiteSpace(scalar.Text))
            {
                Report(speaker.Span, "write the speaker's name, or null when nobody is credited");
                continue;
            }

            quotes.Add(new QuoteOverride(words.Text, scalar.IsNull ? null : scalar.Text));
            _quotePlaces.Add(words.Span);
        }

        return quotes.ToEquatableArray();
    }

    private bool IsName(YamlScalar key)
    {
        if (!string.IsNullOrWhiteSpace(key.Text))
        {
            return true;
        }

        Report(key.Span, "words are missing here");
        return false;
    }

    private ArticleMetadata? Report(SourceSpan span, string message)
    {
        _problems.Add(new Problem(Rules.Metadata, _path, span, [message]));
        return null;
    }

    private static string UnknownKey(string key)
    {
        return MeantBy(key) is { } meant
            ? $"there is no key '{key}'; did you mean '{meant}'?"
            : $"there is no key '{key}'; the keys are {string.Join(", ", Keys)}";
    }

    private static string? MeantBy(string key) => OtherWords.TryGetValue(key, out var word) ? word : NearestName.Of(key, Keys);

    // RFC 5646, section 2.1, as far as every tag goes: a language of two to eight letters, then subtags of one to eight letters or digits.
    private static bool IsLanguageTag(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is >= 2 and <= 8
            && subtags[0].All(IsAsciiLetter)
            && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(c => IsAsciiLetter(c) || c is >= '0' and <= '9'));
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
