using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Completion.Offers;
using CorpusGen.Completion.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Completion;

/// <summary>Offers article keys, speakers and quotations while a citation is typed, and puts in the exact words of the source.</summary>
[ExportCompletionProvider(nameof(CitationCompletionProvider), LanguageNames.CSharp)]
public sealed class CitationCompletionProvider : CompletionProvider
{
    private const string Words = nameof(Words);
    private const string Description = nameof(Description);

    // A list shows the beginning of a quotation; the description shows all of it.
    private const int LongestShown = 90;

    // Words are typed with blanks and commas, and none of them may end the list or put the selected words in.
    private static readonly CompletionItemRules Rules = CompletionItemRules.Create(
        filterCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, ' ', ',', '.', '-', '\'', '’')],
        commitCharacterRules: [CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)],
        enterKeyRule: EnterKeyRule.Never);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind is CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique
        || (trigger.Kind == CompletionTriggerKind.Insertion && TypingLine.MayCite(text, caretPosition));

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (await TypedCitationFinder.FindAsync(document, context.Position, cancellation).ConfigureAwait(false) is not { } typed
            || await FindOffersAsync(document, typed, cancellation).ConfigureAwait(false) is not { Count: > 0 } offers)
        {
            return;
        }

        var file = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        context.CompletionListSpan = EditorFilter.LastWord(file, typed.Span);
        context.IsExclusive = true;
        var lastWord = file.ToString(context.CompletionListSpan);
        context.AddItems(offers.Select((offer, number) => ToItem(offer, number, lastWord)));
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties.TryGetValue(Description, out var text) ? text : ""));

    /// <inheritdoc/>
    public override async Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken)
    {
        var typed = await TypedCitationFinder.FindAsync(document, item.Span.End, cancellationToken).ConfigureAwait(false);
        if (item.Properties.TryGetValue(Words, out var words) && typed?.Write(words) is { } change)
        {
            return CompletionChange.Create(change, change.Span.Start + change.NewText!.Length);
        }

        // The file has changed since the list was made, and nothing is cited there any more.
        var file = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var span = TextSpan.FromBounds(Math.Min(item.Span.Start, file.Length), Math.Min(item.Span.End, file.Length));
        return CompletionChange.Create(new TextChange(span, file.ToString(span)));
    }

    private static async Task<IReadOnlyList<Offer>?> FindOffersAsync(Document document, TypedCitation typed, CancellationToken cancellation)
    {
        if (await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var corpora = new CitedCorpora(ProjectCorpus.Of(document.Project.AnalyzerOptions), compilation);
        if (corpora.IsEmpty)
        {
            return null;
        }

        if (typed.Owner is not { } owner)
        {
            OfferedCorpus[] each = [.. corpora.Each(cancellation).Select(OfferedCorpus.Of)];
            return each.Length == 0 ? null : new OfferSearch(each, corpora.Everything(cancellation), typed, cancellation).Find();
        }

        return corpora.Of(owner, cancellation) is { } only ? new OfferSearch([OfferedCorpus.Of(only.Index)], only.Index, typed, cancellation).Find() : null;
    }

    private static CompletionItem ToItem(Offer offer, int number, string lastWord) => CompletionItem.Create(
        displayText: offer.Text.Length <= LongestShown ? offer.Text : Shorten(offer.Text),
        filterText: EditorFilter.Of(offer.Text, lastWord),
        sortText: (offer.IsMeant ? "0" : "1") + number.ToString("D6", CultureInfo.InvariantCulture),
        properties: ImmutableDictionary<string, string>.Empty.Add(Words, offer.Text).Add(Description, string.Join("\n", offer.Description.Where(l => l.Length > 0))),
        rules: offer.IsMeant ? Rules.WithMatchPriority(MatchPriority.Preselect) : Rules,
        inlineDescription: offer.Beside,
        isComplexTextEdit: true);

    private static string Shorten(string words)
    {
        var end = words.LastIndexOf(' ', LongestShown - 1);
        return words.Substring(0, end > LongestShown / 2 ? end : LongestShown) + "…";
    }
}
