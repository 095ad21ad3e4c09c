using System.Collections.Generic;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What is read in a C# comment, in lines that can be compared.</summary>
internal static class CommentReadings
{
    /// <summary>
    /// A line for each citation, such as <c>key#section, Speaker, date: words</c>, and for each problem, such as
    /// <c>! cite(key): why</c>. Checks that each part says where in the file it stands.
    /// </summary>
    public static string Show(string file, CitationReading reading) => string.Join(
        '\n',
        reading.Sites.Select(s => Show(file, s)).Concat(reading.Problems.Select(p => $"! {p.Span.Of(file)}: {p.Arguments[0]}")));

    /// <summary>The line of one citation.</summary>
    public static string Show(string file, CitationSite site)
    {
        (LocatedWords? Place, string? Words)[] parts =
        [
            (site.Article, site.Citation.Article), (site.Section, site.Citation.Section), (site.Speaker, site.Citation.Speaker), (site.Date, site.Citation.Date),
        ];
        Assert.All(parts, p => Assert.Equal(p.Words, p.Place?.Source.Of(file)));
        Assert.Equal(site.Citation.Text, site.Words.Text);
        Assert.All(PlacesThatDiffer(file, site.Words), c => Assert.True(c is '\n' or ' ' or '&' or '<' or '>' or '"' or '\'' || c > '~', $"'{c}' stands elsewhere"));
        var claim = site.Citation.Article + (site.Citation.Section is { } section ? "#" + section : "");
        return string.Join(", ", new[] { claim, site.Citation.Speaker, site.Citation.Date }.Where(p => p is not null)) + ": " + site.Citation.Text.Replace('\n', '|');
    }

    // The characters that the file writes in another way, by their places.
    private static IEnumerable<char> PlacesThatDiffer(string file, LocatedWords words) =>
        words.Text.Where((c, i) => words.ToSource(new SourceSpan(i, 1)).Of(file) != c.ToString());
}
