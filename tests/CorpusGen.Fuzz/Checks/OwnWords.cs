using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Text;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Which quotations must be found when they are cited.</summary>
internal static class OwnWords
{
    /// <summary>
    /// The quotations that the rules promise to find when their words are cited as they are: they have a word, and begin and end where words of the
    /// article do. A mark in the middle of a word opens a quotation too, but no citation can begin there.
    /// </summary>
    public static IEnumerable<(int Number, Quotation Quotation, string Words)> Of(ArticleReading article)
    {
        var tokens = WordScanner.Scan(article.Plain.Text, WordSide.Source);
        for (var i = 0; i < article.Quotations.Count; i++)
        {
            var quotation = article.Quotations[i];
            var place = article.Plain.ToPlain(quotation.Words);
            var words = place.Of(article.Plain.Text);
            if (words.Any(char.IsLetterOrDigit) && !IsInside(tokens, place.Start) && !IsInside(tokens, place.End))
            {
                yield return (i, quotation, words);
            }
        }
    }

    private static bool IsInside(WordList tokens, int at)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens.EndOf(middle) <= at ? (middle + 1, high) : (low, middle);
        }

        return low < tokens.Count && tokens.StartOf(low) < at;
    }
}
