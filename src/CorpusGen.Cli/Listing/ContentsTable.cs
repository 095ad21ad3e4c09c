using CorpusGen.Cli.Contents;

namespace CorpusGen.Cli.Listing;

/// <summary>The tables of a corpus, by their names on the command line.</summary>
internal static class ContentsTable
{
    /// <summary>The table of quotations.</summary>
    public const string Quotes = "quotes";

    private const string Articles = "articles";
    private const string Speakers = "speakers";
    private const string Dates = "dates";

    /// <summary>All of them.</summary>
    public static string[] Names => [Articles, Quotes, Speakers, Dates];

    /// <summary>Writes one.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="selection">What of the corpus is meant.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="streams">Where to.</param>
    public static void Write(string name, Selection selection, TableForm form, Streams streams)
    {
        switch (name)
        {
            case Articles:
                ArticleTable.Columns.Write(selection.Articles, form, streams);
                break;
            case Quotes:
                QuotationTable.Columns.Write(selection.Quotations, form, streams);
                break;
            case Speakers:
                SpeakerTable.Columns.Write(SpeakerTable.Rows(selection.Contents, selection.Quotations), form, streams);
                break;
            default:
                DateTable.Columns.Write(DateTable.Rows(selection.Articles), form, streams);
                break;
        }
    }
}
