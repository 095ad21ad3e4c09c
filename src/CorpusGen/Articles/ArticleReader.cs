using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using CorpusGen.Dates;
using CorpusGen.Problems;
using CorpusGen.Quotes;
using CorpusGen.Speakers;
using CorpusGen.Text;

namespace CorpusGen.Articles;

/// <summary>A metadata file that stands beside an article: <c>name.yml</c> next to <c>name.txt</c>.</summary>
/// <param name="Path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
/// <param name="Text">Its text.</param>
public sealed record Sidecar(string Path, string Text);

/// <summary>Reads an article file: metadata, structure, quotations with their speakers, dates, problems.</summary>
public static class ArticleReader
{
    /// <summary>
    /// The longest article that is read, in UTF-16 code units; a longer file is reported (CG0109) and left out. War and Peace has 3.2 million
    /// characters: what is longer is no article but an archive or a mistake, for which no editor should wait.
    /// </summary>
    public const int MaxLength = 4_000_000;

    /// <summary>Reads one article. Never throws for what stands in it: what is wrong becomes a problem.</summary>
    /// <param name="path">The file, relative to the corpus folder, with <c>/</c> between folders.</param>
    /// <param name="source">Its text, without a byte order mark.</param>
    /// <param name="sidecar">The metadata beside it, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static ArticleReading Read(string path, string source, Sidecar? sidecar = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var beside = sidecar is null ? MetadataReader.Result.None : ReadSidecar(sidecar, cancellation);
        if (source.Length > MaxLength)
        {
            return Unread(path, source, beside, new Problem(Rules.TooLarge, path, default, [Count(source.Length), Count(MaxLength)]));
        }

        var damage = DecodingDamage.Find(source);
        if (damage is { IsReadable: false })
        {
            return Unread(path, source, beside, new Problem(Rules.UnreadableArticle, path, damage.Span, [damage.Message]));
        }

        var place = FrontMatter.Find(source, out var isUnclosed);
        var front = place is { } p ? MetadataReader.Read(path, source, p.Metadata, cancellation) : MetadataReader.Result.None;
        var given = MetadataMerge.Join(beside.Metadata, front.Metadata);
        cancellation.ThrowIfCancellationRequested();

        var body = Body.Read(path, source, place?.BodyStart ?? 0, given.Title, cancellation);
        if (body.Blocks.IsEmpty)
        {
            return Unread(path, source, beside, new Problem(Rules.UnreadableArticle, path, default, ["it is empty"]));
        }

        var problems = new List<Problem>(front.Problems);
        problems.AddRange(MetadataMerge.Overruled(path, front, sidecar, beside));
        if (isUnclosed)
        {
            problems.Add(new Problem(Rules.Metadata, path, new SourceSpan(0, 3), ["front matter begins here and never ends, so it is read as text; end it with a line ---"]));
        }

        if (damage is not null)
        {
            problems.Add(new Problem(Rules.UnreadableArticle, path, damage.Span, [damage.Message]));
        }

        cancellation.ThrowIfCancellationRequested();
        var reading = Scan(path, source, body, MetadataMerge.Join(given, body.Printed), problems, cancellation);
        var credits = beside.Metadata.Quotes.IsEmpty
            ? UnusedOverrides.Find(path, front, reading, cancellation)
            : UnusedOverrides.Find(sidecar!.Path, beside, reading, cancellation);
        var all = beside.Problems.Concat(reading.Problems).Concat(credits);
        return reading with { Problems = [.. InOrder.Of([.. all], p => p.Path == path ? int.MaxValue + (long)p.Span.Start : p.Span.Start, cancellation)] };
    }

    /// <summary>Reads an article's words and paragraphs alone, as <see cref="Read"/> does: for what was read in full before.</summary>
    internal static Body ReadBody(string path, string source)
    {
        var place = FrontMatter.Find(source, out _);
        return Body.Read(path, source, place?.BodyStart ?? 0, knownTitle: null, CancellationToken.None);
    }

    private static ArticleReading Scan(
        string path,
        string source,
        Body body,
        ArticleMetadata metadata,
        List<Problem> problems,
        CancellationToken cancellation)
    {
        var plain = body.Plain;
        var quotations = QuotationScanner.Scan(plain.Text, body.Blocks, cancellation);
        quotations = SpeakerResolver.Resolve(plain.Text, body.Blocks, quotations, metadata, cancellation);
        var dates = DateScanner.Scan(plain.Text, body.Blocks, metadata.Published, metadata.Language, cancellation);
        AddUnclosed(problems, path, quotations, body, cancellation);
        var inFile = EquatableArray.Convert(quotations.AsSpan(), q => InFile(q, plain), cancellation);
        var ids = QuoteIds.Assign(EquatableArray.Convert(inFile.AsSpan(), q => plain.ToPlain(q.Words).Of(plain.Text), cancellation), cancellation);
        problems.AddRange(EquatableArray.Convert(dates.Problems.AsSpan(), d => d with { Path = path, Span = plain.ToSource(d.Span) }, cancellation));
        problems.AddRange(LookAlikeNames.InArticle(path, ids, inFile, cancellation));
        return new ArticleReading
        {
            Path = path,
            Key = ArticleKey.Of(path, metadata.Id, metadata.Title, body.FirstProse),
            Source = source,
            Plain = plain,
            Metadata = metadata,
            Blocks = EquatableArray.Convert(body.Blocks.AsSpan(), b => b with { Span = plain.ToSource(b.Span) }, cancellation),
            Quotations = inFile,
            QuotationIds = ids,
            Dates = EquatableArray.Convert(dates.Mentions.AsSpan(), d => d with { Span = plain.ToSource(d.Span) }, cancellation),
            Problems = [.. problems],
            Lines = new LineMap(source, cancellation),
        };
    }

    private static MetadataReader.Result ReadSidecar(Sidecar sidecar, CancellationToken cancellation) => sidecar.Text.Length > MaxLength
        ? MetadataReader.Result.None with { Problems = [new Problem(Rules.TooLarge, sidecar.Path, default, [Count(sidecar.Text.Length), Count(MaxLength)])] }
        : MetadataReader.Read(sidecar.Path, sidecar.Text, new SourceSpan(0, sidecar.Text.Length), cancellation);

    private static ArticleReading Unread(string path, string source, MetadataReader.Result beside, Problem why) => new()
    {
        Path = path,
        Key = ArticleKey.Of(path, beside.Metadata.Id, beside.Metadata.Title, string.Empty),
        Source = source,
        Plain = PlainText.Identity(string.Empty),
        Metadata = beside.Metadata,
        Blocks = [],
        Quotations = [],
        QuotationIds = [],
        Dates = [],
        Problems = [.. beside.Problems, why],
        Lines = new LineMap(source),
    };

    private static void AddUnclosed(List<Problem> problems, string path, EquatableArray<Quotation> quotations, Body body, CancellationToken cancellation)
    {
        var block = 0;
        var number = 0;
        foreach (var quotation in quotations)
        {
            cancellation.ThrowIfRequestedAt(++number);
            while (block + 1 < body.Blocks.Count && body.Blocks[block + 1].Span.Start <= quotation.Span.Start)
            {
                block++;
            }

            if (!quotation.IsClosed && body.Blocks[block].Kind != BlockKind.Boilerplate)
            {
                problems.Add(new Problem(Rules.UnclosedQuotation, path, body.Plain.ToSource(quotation.Span), []));
            }
        }
    }

    private static Quotation InFile(Quotation quotation, PlainText plain) => quotation with
    {
        Span = plain.ToSource(quotation.Span),
        Words = plain.ToSource(quotation.Words),
        Attribution = quotation.Attribution is { } attribution
            ? attribution with
            {
                MentionSpan = plain.ToSource(attribution.MentionSpan),
                CueSpan = attribution.CueSpan is { } cue ? plain.ToSource(cue) : null,
                SourceMentionSpan = attribution.SourceMentionSpan is { } source ? plain.ToSource(source) : null,
            }
            : null,
    };

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
