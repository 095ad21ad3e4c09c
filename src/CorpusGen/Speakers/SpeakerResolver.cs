using System;
using System.Threading;
using CorpusGen.Articles;
using CorpusGen.Quotes;
using CorpusGen.Speakers.Names;
using CorpusGen.Speakers.Sieves;
using CorpusGen.Text;

namespace CorpusGen.Speakers;

/// <summary>
/// Tells who said what: gathers candidates with their evidence, then decides, and may decide for nobody. <see cref="SpeakerCandidates"/> tells whom it
/// did not credit, and why.
/// </summary>
public static class SpeakerResolver
{
    /// <summary>Gives each quotation its attribution, its final kind and its utterance.</summary>
    /// <param name="text">The article without markup.</param>
    /// <param name="blocks">Its paragraphs, in order.</param>
    /// <param name="quotations">What <see cref="QuotationScanner"/> found.</param>
    /// <param name="metadata">What is known of the article: aliases and overrides.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="System.OperationCanceledException">The work was stopped.</exception>
    public static EquatableArray<Quotation> Resolve(
        string text,
        EquatableArray<Block> blocks,
        EquatableArray<Quotation> quotations,
        ArticleMetadata metadata,
        CancellationToken cancellation = default)
    {
        if (quotations.IsEmpty)
        {
            return quotations;
        }

        var (credits, titles) = Crediting.Credit(text, blocks, quotations, considered: null, cancellation);
        using var names = ArticleNames.Read(text, blocks, quotations, cancellation);
        var resolver = new NameResolver(text, names);
        var given = new GivenSpeakers(metadata);
        var utterances = new UtteranceCounter(text, quotations, credits);
        var resolved = new Quotation[quotations.Count];
        ResolvedMention? previous = null;
        for (var i = 0; i < resolved.Length; i++)
        {
            cancellation.ThrowIfRequestedAt(i);
            var attribution = given.IsGiven(quotations[i].Words.Of(text.AsSpan()), out var speaker)
                ? speaker is null ? null : GivenSpeakers.Attribution(speaker, quotations[i])
                : credits[i] is { } credit ? Attribute(text, credit, names, resolver, given, ref previous) : null;
            resolved[i] = quotations[i] with
            {
                Kind = titles[i] ? QuoteKind.Title : QuoteKinds.Of(text, quotations[i]),
                Utterance = utterances.NumberOf(i),
                Attribution = attribution,
            };
        }

        return new EquatableArray<Quotation>(resolved);
    }

    private static Attribution Attribute(
        string text, Credit credit, ArticleNames names, NameResolver resolver, GivenSpeakers given, ref ResolvedMention? previous)
    {
        var mention = names.StringOf(credit.Mention);
        var read = resolver.Resolve(credit.Mention, previous);
        var name = given.Alias(mention) ?? given.Preferred(read);
        previous = name is null ? previous : new ResolvedMention(credit.Mention.Start, name);
        return new Attribution
        {
            Mention = mention,
            MentionSpan = credit.Mention,
            Name = name,
            Spellings = name is null ? [] : Spellings(text, names, mention, credit.Mention, read, name, given),
            Cue = credit.Cue.IsEmpty ? null : names.StringOf(credit.Cue),
            CueSpan = credit.Cue.IsEmpty ? null : credit.Cue,
            Source = credit.Source.IsEmpty ? null : names.StringOf(credit.Source),
            SourceMentionSpan = credit.Source.IsEmpty ? null : credit.Source,
            Rule = credit.Sieve.Name,
            Confidence = credit.Sieve.Confidence,
        };
    }

    // What the mention itself says, and the fullest name that the text has for it, unless the metadata means somebody else.
    private static EquatableArray<string> Spellings(
        string text, ArticleNames names, string mention, SourceSpan span, string? read, string name, GivenSpeakers given)
    {
        var head = MentionHead.Find(text, span) is { } run ? names.NameAt(run.Name) : null;
        var isDescription = head is null && read == mention;
        var full = isDescription || given.Preferred(read) != name ? null : read;
        head = head == name ? null : head;
        full = full == name || full == head ? null : full;
        return head is null ? (full is null ? [] : [full])
            : full is null ? [head]
            : string.CompareOrdinal(head, full) < 0 ? [head, full] : [full, head];
    }
}
