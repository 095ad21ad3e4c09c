using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Benchmarks.Texts;

/// <summary>Articles that are made of quotations, 100 each, and citations of them.</summary>
internal sealed class QuotationCorpus
{
    private const int QuotationsInArticle = 100;

    /// <summary>Makes the articles.</summary>
    /// <param name="quotations">How many quotations there are in all.</param>
    /// <param name="withText">Whether an article is one text, each quotation a paragraph; else it is its quotations alone.</param>
    public QuotationCorpus(int quotations, bool withText)
    {
        var remix = new Remix(2);
        Quotations = [.. Enumerable.Range(0, quotations).Select(_ => remix.Quotation())];
        Articles = [.. Quotations.Chunk(QuotationsInArticle).Select((q, number) => CreateArticle(q, number, withText))];
        Words = Quotations.Sum(q => q.Count(c => c == ' ') + 1L);
        Altered = [.. Quotations.Where((_, i) => i % 50 == 0).Select(Alter)];
        Invented = [.. Enumerable.Range(0, Altered.Count).Select(_ => remix.Quotation())];
    }

    /// <summary>The quotations' words.</summary>
    public IReadOnlyList<string> Quotations { get; }

    /// <summary>The articles.</summary>
    public IReadOnlyList<CitableArticle> Articles { get; }

    /// <summary>The number of words of all articles: what stands between blanks.</summary>
    public long Words { get; }

    /// <summary>Every fiftieth quotation, with the word in its middle replaced by one that the corpus does not have.</summary>
    public IReadOnlyList<string> Altered { get; }

    /// <summary>As many quotations that stand nowhere in the corpus, though each of their words does.</summary>
    public IReadOnlyList<string> Invented { get; }

    private static CitableArticle CreateArticle(string[] quotations, int number, bool withText)
    {
        var (text, passages, citable) = (new StringBuilder(), new List<CitablePassage>(), new List<CitableQuotation>());
        for (var i = 0; i < quotations.Length; i++)
        {
            text.Append('"');
            var span = new SourceSpan(text.Length, quotations[i].Length);
            text.Append(quotations[i]).Append("\"\n\n");
            passages.Add(new CitablePassage(PlainText.Identity(quotations[i]), span.Start, (2 * i) + 1));
            citable.Add(new CitableQuotation($"Quote{i}", span, "Wang Yi", ["Wang Yi", "Wang"], i));
        }

        return new CitableArticle
        {
            Key = $"article-{number:D4}",
            Path = $"article-{number:D4}.txt",
            Passages = withText ? [new CitablePassage(PlainText.Identity(text.ToString()), 0, 1)] : passages,
            Quotations = citable.ToEquatableArray(),
        };
    }

    private static string Alter(string quotation)
    {
        var words = quotation.Split(' ');
        words[words.Length / 2] = "zzz";
        return string.Join(' ', words);
    }
}
