using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Carried;

/// <summary>The arguments of a <see cref="CarriedCorpusAttribute"/>, as far as they are there: another version may have others.</summary>
/// <param name="Version">The version; null when there is no number.</param>
/// <param name="Data">The data; null when there is no string.</param>
public readonly record struct CarriedData(int? Version, string? Data);

/// <summary>The corpus that a library carries, read back from its attributes. Immutable; may be shared between threads.</summary>
public sealed class CarriedCorpus
{
    private readonly Lazy<CorpusIndex> _index;

    private CarriedCorpus(string library, string className, IReadOnlyList<CitableArticle> articles, Problem? problem)
    {
        Library = library;
        ClassName = className;
        Articles = articles;
        Problem = problem;
        _index = new Lazy<CorpusIndex>(() => CorpusIndex.Create(articles));
    }

    /// <summary>The library, by the name of its assembly.</summary>
    public string Library { get; }

    /// <summary>The corpus class, with its namespace; the library's name when it could not be read.</summary>
    public string ClassName { get; }

    /// <summary>The articles; none when anything of the corpus could not be read.</summary>
    public IReadOnlyList<CitableArticle> Articles { get; }

    /// <summary>Why the corpus could not be read (CG0204); null when it was.</summary>
    public Problem? Problem { get; }

    /// <summary>The articles' words, indexed when they are first asked for.</summary>
    public CorpusIndex Index => _index.Value;

    /// <summary>Reads a corpus; their order does not matter. Whatever the data are, nothing is thrown for it.</summary>
    /// <param name="library">The library, by the name of its assembly.</param>
    /// <param name="attributes">What its attributes hold; at least one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CarriedCorpus Read(string library, IReadOnlyCollection<CarriedData> attributes, CancellationToken cancellation = default)
    {
        if (attributes.FirstOrDefault(a => a.Version is > CarriedFormat.Version).Version is { } newer)
        {
            var number = newer.ToString(CultureInfo.InvariantCulture);
            return Unreadable(library, $"it was built with a newer version of CorpusGen (its form is {number}); update the package here");
        }

        var reading = new Reading(library);
        foreach (var attribute in attributes)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribute is not { Version: CarriedFormat.Version, Data: { } data } || !reading.Add(CorpusTextAttribute.Decode(data)))
            {
                return Unreadable(library, "its data are damaged; build it again");
            }
        }

        return reading.Finish() ?? Unreadable(library, "some of its data are missing; build it again");
    }

    private static CarriedCorpus Unreadable(string library, string why) =>
        new(library, library, [], new Problem(Rules.UnreadableReference, null, default, [library, why]));

    private sealed class Reading(string library)
    {
        private readonly List<CitableArticle> _articles = [];
        private readonly Dictionary<string, EquatableArray<string>> _names = new(StringComparer.Ordinal);
        private string? _className;
        private int _count;

        // Whether the data are what they seem to be.
        public bool Add(string data)
        {
            var isSealed = data.Length >= CarriedFormat.BodyStart
                && string.Equals(data.Substring(1, CarriedFormat.BodyStart - 1), StableHash.TextOf(data.AsSpan(CarriedFormat.BodyStart)), StringComparison.Ordinal);
            var reader = new CarriedReader(data, CarriedFormat.BodyStart);
            return isSealed && data[0] switch
            {
                CarriedFormat.CorpusKind => AddCorpus(reader),
                CarriedFormat.ArticlesKind => AddArticles(reader),
                _ => false,
            };
        }

        // Null when an attribute is lost, or when one is there twice.
        public CarriedCorpus? Finish()
        {
            if (_className is null || _articles.Count != _count)
            {
                return null;
            }

            return new CarriedCorpus(library, _className, _articles.ConvertAll(WithNames), null);
        }

        private bool AddCorpus(CarriedReader reader)
        {
            var isFirst = _className is null;
            _className = reader.Text();
            _count = reader.Number();
            for (var left = reader.Count(); left > 0; left--)
            {
                var name = reader.Text();
                _names[name] = [name, .. reader.Strings()];
            }

            return isFirst && reader is { IsDamaged: false, IsAtEnd: true };
        }

        private bool AddArticles(CarriedReader reader)
        {
            while (!reader.IsAtEnd)
            {
                _articles.Add(ReadArticle(reader));
            }

            return !reader.IsDamaged;
        }

        private CitableArticle ReadArticle(CarriedReader reader)
        {
            var key = reader.Text();
            var otherKey = reader.String();
            var article = new CitableArticle
            {
                Key = key,
                OtherKeys = otherKey is null ? [] : [otherKey],
                Corpus = library,
                Path = reader.Text(),
                Title = reader.String(),
                Published = reader.String(),
                Passages = [],
                Quotations = [],
            };
            article = CarriedWords.Read(reader, article);
            return article with { Quotations = ReadQuotations(reader, reader.Strings()) };
        }

        private static EquatableArray<CitableQuotation> ReadQuotations(CarriedReader reader, EquatableArray<string> speakers)
        {
            var quotations = new List<CitableQuotation>();
            var start = 0L;
            for (var left = reader.Count(); left > 0 && !reader.IsDamaged; left--)
            {
                var id = reader.Text();
                start += reader.Number();
                var (length, utterance, speaker) = (reader.Number(), reader.Number(), reader.Number());
                if (start + length > CarriedReader.Largest || speaker > speakers.Count)
                {
                    reader.Damaged();
                    break;
                }

                quotations.Add(new CitableQuotation(id, new SourceSpan((int)start, length), speaker == 0 ? null : speakers[speaker - 1], [], utterance));
            }

            return quotations.ToEquatableArray();
        }

        // The other names of speakers stand once for the whole corpus, and may come behind its articles.
        private CitableArticle WithNames(CitableArticle article) => article with
        {
            Quotations = article.Quotations.Select(q => q.Speaker is null ? q : q with { SpeakerNames = NamesOf(q.Speaker) }).ToEquatableArray(),
        };

        private EquatableArray<string> NamesOf(string speaker)
        {
            if (!_names.TryGetValue(speaker, out var names))
            {
                _names.Add(speaker, names = [speaker]);
            }

            return names;
        }
    }
}
