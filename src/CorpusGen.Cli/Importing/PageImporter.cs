using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Cli.Importing.Bodies;
using CorpusGen.Cli.Importing.Metadata;
using CorpusGen.Cli.Importing.Pages;
using CorpusGen.Cli.Importing.Writing;
using CorpusGen.Text;

namespace CorpusGen.Cli.Importing;

/// <summary>Makes an article of a saved web page. Touches no file.</summary>
internal static class PageImporter
{
    // Fewer words are no article but the remains of a page whose words a script would have loaded.
    private const int LeastWords = 25;

    // A page for subscribers that says how long its article is holds all of it when it has this share; one that does not say shows a teaser when it is short.
    private const double ShareOfWhole = 0.8;
    private const int MostWordsOfTeaser = 250;

    // A longer paragraph is not taken for page furniture by its words alone.
    private const int MostWordsOfFurniture = 40;

    private static readonly string[] WallNames = ["paywall", "pay-wall", "regwall", "meter-wall", "subscribe-wall", "subscriber-wall", "subscription-wall"];

    /// <summary>Reads a page.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="page">The page.</param>
    /// <param name="given">What the caller knows of it better than the page.</param>
    /// <exception cref="WrongUseException">There is no article on it.</exception>
    public static ImportedArticle Import(string name, DecodedPage page, IEnumerable<Claim> given)
    {
        var tree = PageTree.Read(page.Html, name);
        var jsonLd = new JsonLd(tree);
        List<Claim> claims = [.. given, .. jsonLd.Claims(), .. MetaElements.Claims(tree), .. PrintedMarkup.Claims(tree), .. PrintedMarkup.OfDocument(tree)];
        var blocks = BlockReader.Read(tree);
        var title = PrintedTitle.Find(blocks, claims);
        var printed = title < 0 ? null : CleanText.Line(blocks[title].Text);
        if (printed is not null)
        {
            claims.Add(new Claim(ClaimKey.Title, ClaimSource.Markup, printed));
        }

        var metadata = PageMetadata.Choose(claims);
        var sidecar = SidecarText.Of(metadata);
        var body = WithoutFurniture(printed, BodyFinder.Find(tree, blocks, title), sidecar);
        var words = body.Sum(b => b.Words);
        if (words < LeastWords)
        {
            var what = string.IsNullOrWhiteSpace(page.Html) ? "nothing stands in it" : $"its longest stretch of running text has {Counted.Of(words, "word")}";
            throw new WrongUseException(
                $"{name} holds no article: {what}. Save the page as it stands in the browser (\"Web page, complete\"), with the whole article open, "
                + "or copy its words into a .txt file.");
        }

        var markdown = ArticleMarkdown.Of(printed, body).Text;
        if (ArticleReader.Read("article.md", markdown) is { Blocks.IsEmpty: true, Problems: [.., var why] })
        {
            throw new WrongUseException($"{name} cannot be read as an article: {why.Message}");
        }

        return new ImportedArticle(page, metadata, markdown, sidecar, words, [.. Notes(page, jsonLd, metadata, IsCutOff(tree, jsonLd, words))]);
    }

    // What the reader of articles takes for a byline, a date, a credit or the words of a page is none of the article's.
    private static List<TextBlock> WithoutFurniture(string? title, IReadOnlyList<TextBlock> body, string sidecar)
    {
        var markdown = ArticleMarkdown.Of(title, body);
        var reading = ArticleReader.Read("article.md", markdown.Text, new Sidecar("article.yml", sidecar));
        var furniture = new HashSet<int>();
        foreach (var block in reading.Blocks.Where(b => b.Kind is BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Timestamp or BlockKind.Caption))
        {
            furniture.Add(ParagraphAt(markdown.Starts, block.Span.Start) - (title is null ? 0 : 1));
        }

        return [.. body.Where((b, i) => !furniture.Contains(i) || b.Words > MostWordsOfFurniture || b.Container is not null)];
    }

    private static int ParagraphAt(IReadOnlyList<int> starts, int offset) =>
        Halving.FirstFrom(0, starts.Count, (starts, offset), static (s, i) => s.starts[i] <= s.offset) - 1;

    private static bool IsCutOff(PageTree tree, JsonLd jsonLd, int words)
    {
        var isGuarded = jsonLd.IsForSubscribers || tree.Elements().Any(n => Array.Exists(WallNames, name => Hints.Has(tree, n, name)));
        return isGuarded && (jsonLd.WordCount is { } whole ? words < ShareOfWhole * whole : words < MostWordsOfTeaser);
    }

    private static IEnumerable<string> Notes(DecodedPage page, JsonLd jsonLd, PageMetadata metadata, bool isCutOff)
    {
        if (page.IsDamaged)
        {
            yield return $"some bytes are no {page.Encoding} ({page.Reason}) and stand as U+FFFD; name the right encoding with --encoding";
        }

        if (isCutOff)
        {
            yield return "the page is for subscribers and this looks like the teaser alone; save it again after signing in";
        }

        foreach (var note in jsonLd.Notes.Concat(metadata.Notes))
        {
            yield return note;
        }

        if (metadata.Published is null)
        {
            yield return "the page does not say when it was published; say it in the sidecar (a line 'published:' with 2021, 2021-03 or 2021-03-22), so that its dates can be resolved";
        }
    }
}
