using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Importing.Metadata;

namespace CorpusGen.Cli.Importing.Bodies;

/// <summary>Finds the article's title among the lines of a page: a heading where the page has one; the name of the site is often one, too.</summary>
internal static class PrintedTitle
{
    private const int LeastWords = 2;
    private const int MostWords = 30;

    /// <summary>The number of the paragraph; -1 when the page prints none.</summary>
    /// <param name="blocks">The paragraphs of the page.</param>
    /// <param name="claims">What the page says of itself.</param>
    public static int Find(IReadOnlyList<TextBlock> blocks, IEnumerable<Claim> claims)
    {
        var titles = claims.Where(c => c.Key == ClaimKey.Title).Select(c => TitleElement.Letters(c.Values[0])).Where(t => t.Length > 0).ToList();
        var headings = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].HeadingLevel is 1 or 2).ToList();
        return First(i => titles.Contains(TitleElement.Letters(blocks[i].Text)))
            ?? Enumerable.Range(0, blocks.Count).Where(IsSaid).Select(i => (int?)i).FirstOrDefault()
            ?? First(i => blocks[i].HeadingLevel == 1 && titles.Exists(t => IsPart(TitleElement.Letters(blocks[i].Text), t)))
            ?? First(i => blocks[i].HeadingLevel == 1 && blocks[i].LinkedWords == 0 && blocks[i].Words >= LeastWords)
            ?? -1;

        // Old pages have no headings: a line that begins a title says it.
        bool IsSaid(int i) => blocks[i].Words is >= LeastWords and <= MostWords && blocks[i].LinkedWords == 0
            && TitleElement.Letters(blocks[i].Text) is var line && titles.Exists(t => t.StartsWith(line, StringComparison.Ordinal) && IsPart(line, t));

        int? First(Func<int, bool> condition) => headings.Where(condition).Select(i => (int?)i).FirstOrDefault();
    }

    // A title element holds the heading and more. The site's name is a part of it as well, but a short one.
    private static bool IsPart(string heading, string title) => heading.Length * 2 >= title.Length && title.Contains(heading, StringComparison.Ordinal);
}
