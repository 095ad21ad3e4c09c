using System.Collections.Generic;
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

    /// <summary>Whether a table is made of quotations, so that a speaker chooses among its rows.</summary>
    public static bool IsOfQuotations(string name) => name is Quotes or Speakers;

    /// <summary>Writes one.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="selection">What of the corpus is meant.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="streams">Where to.</param>
    /// <returns>The number of rows.</returns>
    public static int Write(string name, Selection selection, TableForm form, Streams streams)
    {
        return name switch
        {
            Articles => Write(ArticleTable.Columns, selection.Articles),
            Quotes => Write(QuotationTable.Columns, selection.Quotations),
            Speakers => Write(SpeakerTable.Columns, SpeakerTable.Rows(selection.Contents, selection.Quotations)),
            _ => Write(DateTable.Columns, DateTable.Rows(selection.Articles)),
        };

        int Write<T>(Columns<T> columns, IEnumerable<T> rows)
        {
            List<T> all = [.. rows];
            columns.Write(all, form, streams);
            return all.Count;
        }
    }
}
