using System;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Dates.Calendar;
using CorpusGen.Dates.Constructs;
using CorpusGen.Dates.Resolution;
using CorpusGen.Dates.Tokens;
using CorpusGen.Dates.Words;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Dates;

/// <summary>What a text says about time.</summary>
/// <param name="Mentions">Every temporal expression, in order.</param>
/// <param name="Problems">CG0105 to CG0107, in order; their spans are of the text.</param>
public sealed record DateScan(EquatableArray<Timex> Mentions, EquatableArray<Problem> Problems);

/// <summary>Finds temporal expressions and resolves them. One pass, linear in the text.</summary>
public static class DateScanner
{
    /// <summary>More than most articles have.</summary>
    private const int EverydayMentions = 64;

    /// <summary>Finds and resolves the temporal expressions of <paramref name="text"/>.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order; what belongs to the page and not to the article has no dates of the article.</param>
    /// <param name="published">The article's own date, which relative dates are resolved against; null when it is not known.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static DateScan Scan(string text, EquatableArray<Block> blocks, PartialDate? published, CancellationToken cancellation = default) =>
        Scan(text, blocks, published, null, cancellation);

    /// <summary>The same for a text whose language is known: "05/03/1998" is the third of May in en-US, the fifth of March in en-GB, and open in en.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="published">The article's own date, or null.</param>
    /// <param name="language">The BCP 47 tag of the language, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static DateScan Scan(string text, EquatableArray<Block> blocks, PartialDate? published, string? language, CancellationToken cancellation)
    {
        using var tokens = Tokenizer.Read(text, blocks, cancellation);
        using var mentions = Find(tokens, out var reports, cancellation);
        var now = published is { } date ? Stretch.Of(date) : (Stretch?)null;
        var discourse = new Discourse(tokens, now, mentions, Register.IsNarrative(mentions, now, reports, cancellation))
        {
            Order = NumericOrders.Of(language, text, mentions, cancellation),
        };
        var found = new Timex[mentions.Count];
        var count = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var reading = discourse.Read(i);
            if (reading.Value is { } value)
            {
                found[count++] = new Timex
                {
                    Span = SourceSpan.FromBounds(mentions[i].Start, mentions[i].End),
                    Text = discourse.Words(mentions[i]),
                    Type = reading.Type,
                    Value = value,
                    Modifier = reading.Modifier,
                    Anchor = reading.Anchor,
                    Rule = mentions[i].Rule,
                };
            }
        }

        Array.Resize(ref found, count);
        return new DateScan(new EquatableArray<Timex>(found), discourse.Problems.ToEquatableArray());
    }

    private static LentList<Mention> Find(TokenList tokens, out int reports, CancellationToken cancellation)
    {
        var mentions = new LentList<Mention>(EverydayMentions, cancellation);
        reports = 0;
        for (var index = Company.Seek(tokens, 0, ref reports, cancellation);
            tokens[index].Kind != TokenKind.End;
            index = Company.Seek(tokens, index, ref reports, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Grammar.Read(new Cursor(tokens, index)) is not { } match)
            {
                reports += tokens[index++].Is(WordClasses.Saying) ? 1 : 0;
                continue;
            }

            mentions.Add(match.Mention);
            if (match.Second is { } second)
            {
                mentions.Add(second);
            }

            index = match.Next.Index;
        }

        return mentions;
    }
}
