using System.Text;

namespace CorpusGen.Locking;

/// <summary>Writes a lock: an article a paragraph and a quotation a line, sorted, so that changes of two people merge.</summary>
public static class LockWriter
{
    /// <summary>The first line of the file: it tells the form.</summary>
    internal const string Heading = "corpus.lock 1";

    /// <summary>In front of the line that names an article.</summary>
    internal const string ArticleSign = "article ";

    /// <summary>In front of the line that names its file.</summary>
    internal const string FileSign = "  file ";

    /// <summary>In front of the line that has the hash of its words.</summary>
    internal const string HashSign = "  text ";

    /// <summary>In front of the line of a quotation.</summary>
    internal const string QuotationSign = "  quote ";

    private const string Explanation = "# Written by 'corpusgen lock'. Changes are taken over with 'corpusgen lock --accept'; conflicts are merged line by line.";

    /// <summary>The whole file, with LF at the end of each line.</summary>
    public static string Write(CorpusLock locked)
    {
        var text = new StringBuilder();
        text.Append(Heading).Append('\n').Append(Explanation).Append('\n');
        foreach (var article in locked.Articles)
        {
            text.Append('\n').Append(ArticleSign).Append(article.Key).Append('\n');
            text.Append(FileSign).Append(LockText.Escape(article.Path)).Append('\n');
            text.Append(HashSign).Append(article.Hash).Append('\n');
            foreach (var quotation in article.Quotations)
            {
                text.Append(QuotationSign).Append(quotation.Id).Append(' ').Append(WordsHash.Of(quotation.Words)).Append(' ').Append(LockText.Escape(quotation.Words)).Append('\n');
            }
        }

        return text.ToString();
    }
}
