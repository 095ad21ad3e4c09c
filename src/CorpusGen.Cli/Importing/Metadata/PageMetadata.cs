using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Pages;
using CorpusGen.Dates;

namespace CorpusGen.Cli.Importing.Metadata;

/// <summary>What a page says of its article, each value from the most trusted source that has a sound one.</summary>
internal sealed record PageMetadata
{
    private const int MostTitle = 300;

    /// <summary>The title.</summary>
    public Chosen<string>? Title { get; init; }

    /// <summary>The authors.</summary>
    public Chosen<IReadOnlyList<string>>? Authors { get; init; }

    /// <summary>Who published it.</summary>
    public Chosen<string>? Publisher { get; init; }

    /// <summary>Its address.</summary>
    public Chosen<string>? Url { get; init; }

    /// <summary>The day of publication.</summary>
    public Chosen<PartialDate?>? Published { get; init; }

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public Chosen<string>? Language { get; init; }

    /// <summary>What a person should know: sources that contradict each other.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Chooses among what the page says.</summary>
    /// <param name="claims">What it says, in any order; of two claims of one source the first counts.</param>
    public static PageMetadata Choose(IEnumerable<Claim> claims)
    {
        var sorted = claims.OrderBy(c => c.Source).ToList();
        var publisher = First(sorted, ClaimKey.Publisher, c => Line(c.Values[0], MostTitle));
        return new PageMetadata
        {
            Title = First(sorted, ClaimKey.Title, c => c.Source == ClaimSource.Document ? TitleElement.Read(c.Values[0], publisher?.Value) : Line(c.Values[0], MostTitle)),
            Authors = First(sorted, ClaimKey.Authors, c => PersonNames.Read(c.Values) is { Count: > 0 } names ? names : null),
            Publisher = publisher,
            Url = First(sorted, ClaimKey.Url, c => Address(c.Values[0])),
            Published = First(sorted, ClaimKey.Published, c => PageDate.Read(c.Values[0])),
            Language = First(sorted, ClaimKey.Language, c => Tag(c.Values[0])),
            Notes = [.. OtherDates(sorted)],
        };
    }

    private static Chosen<T>? First<T>(List<Claim> claims, ClaimKey key, Func<Claim, T?> read)
    {
        foreach (var claim in claims.Where(c => c.Key == key))
        {
            if (read(claim) is { } value)
            {
                return new Chosen<T>(value, claim.Source);
            }
        }

        return null;
    }

    private static IEnumerable<string> OtherDates(List<Claim> claims)
    {
        var dates = claims.Where(c => c.Key == ClaimKey.Published).Select(c => (c.Source, Date: PageDate.Read(c.Values[0]))).Where(d => d.Date is not null).ToList();
        return dates.Skip(1).Where(d => d.Source != dates[0].Source && d.Source <= ClaimSource.Meta && d.Date != dates[0].Date).Take(1)
            .Select(d => $"{Claim.NameOf(dates[0].Source)} says that it was published on {dates[0].Date}, {Claim.NameOf(d.Source)} on {d.Date}; the former was taken");
    }

    private static string? Line(string value, int most)
    {
        var line = CleanText.Line(value);
        return line.Length > 0 && line.Length <= most && !string.IsNullOrWhiteSpace(line) ? line : null;
    }

    private static string? Address(string value) =>
        Uri.TryCreate(value.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? Line(value, 2000) : null;

    // "en_US" is how Open Graph writes it; several languages of a header are no language of an article.
    private static string? Tag(string value)
    {
        var subtags = value.Trim().Replace('_', '-').Split('-');
        return subtags[0].Length is >= 2 and <= 8 && subtags[0].All(char.IsAsciiLetter) && Array.TrueForAll(subtags, s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit))
            ? string.Join('-', subtags)
            : null;
    }
}
