using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Dates;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Benchmarks.Texts;

/// <summary>A text whose paragraphs are known, ready for the scanners.</summary>
internal sealed class PreparedText
{
    private readonly string _text;
    private readonly EquatableArray<Block> _blocks;

    private PreparedText(Body body)
    {
        _text = body.Plain.Text;
        _blocks = body.Blocks;
    }

    /// <summary>Divides a text into paragraphs.</summary>
    public static PreparedText Of(string text) => new(Body.Read("text.txt", text, 0, null, CancellationToken.None));

    /// <summary>Finds the quotations.</summary>
    public EquatableArray<Quotation> ScanQuotations() => QuotationScanner.Scan(_text, _blocks);

    /// <summary>Finds the dates.</summary>
    public DateScan ScanDates(PartialDate? published) => DateScanner.Scan(_text, _blocks, published);

    /// <summary>Finds quotations and dates.</summary>
    public int ScanQuotationsAndDates(PartialDate? published) => ScanQuotations().Count + ScanDates(published).Mentions.Count;

    /// <summary>Finds the speakers of its quotations.</summary>
    public EquatableArray<Quotation> ScanSpeakers(EquatableArray<Quotation> quotations) =>
        SpeakerResolver.Resolve(_text, _blocks, quotations, ArticleMetadata.None);

    /// <summary>Finds quotations, their speakers, and dates.</summary>
    public int ScanAll(PartialDate? published) => ScanSpeakers(ScanQuotations()).Count + ScanDates(published).Mentions.Count;
}
