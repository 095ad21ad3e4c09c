using System;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Completion.Tests;

/// <summary>What the editor's own filter leaves of what is offered. It was made for identifiers; offers are found by words.</summary>
public sealed class EditorFilterTests : IDisposable
{
    // Short words, figures, marks, capitals inside, words without case, and letters with marks of their own.
    private static readonly string[] Quotations =
    [
        "If it is so, we go on to no. 5 & 6 at 7.30 a.m. as a rule",
        "The MacNeil co-op isn't an NGO, nor is it IBM's or Wi-Fi's",
        "We do it * our way < their way, as of 1 or 2 May",
        "Le cafe\u0301 n'est pas a\u0300 nous, il est a\u0300 eux",
        "שלום לך, לא נלך אל הים כי אם אל ההר",
        "우리 는 그 길 을 안 간다 고 했다",
        "他们说，我们不去 那 里。",
    ];

    private readonly Editor _editor = new([.. Quotations.Select((q, i) => ($"a{i}.txt", $"---\ntitle: Number {i}\nlanguage: en\n---\nSomebody spoke at noon. “{q},” said Mara Venn, who runs the port.\n"))]);

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EverythingThatIsOffered_IsLeft_WhateverWasTyped(bool inCapitals) => Try(async (quotation, start, end) =>
    {
        var words = quotation[start..end];
        var marked = Typing(inCapitals ? words.ToUpperInvariant() : words);
        var items = await _editor.ListAsync(marked);
        foreach (var item in items)
        {
            Assert.True(await _editor.LeavesAsync(marked, item), $"{item.FilterText} is dropped for {marked}");
        }

        // The words themselves are among them, so the list is not empty for nothing.
        Assert.Contains(items, i => i.Properties["Words"].StartsWith(quotation, StringComparison.Ordinal));
    });

    // Where the writing has no capitals, Roslyn finds a word of one or two letters at the beginning of a filter text only: what is typed there needs a new list.
    [Fact]
    public void AQuotation_StaysInTheList_WhileItsWordsAreTyped() => Try(async (quotation, start, end) =>
    {
        if (quotation.All(c => c < '\u0300'))
        {
            var items = await _editor.ListAsync(Typing(quotation[start..(start + 1)]));
            var item = Assert.Single(items, i => i.Properties["Words"].StartsWith(quotation, StringComparison.Ordinal));
            Assert.True(await _editor.LeavesAsync(Typing(quotation[start..end]), item), $"{item.FilterText} is dropped for {quotation[start..end]}");
        }
    });

    private static string Typing(string words) => $"namespace Consumer;\nclass C {{ void M() {{ Corpus.Cite(\"{words}$$\"); }} }}";

    // Every stretch of a quotation that begins with a word.
    private static void Try(Func<string, int, int, Task> test)
    {
        var stretches =
            from quotation in Gen.Elements(Quotations)
            from start in Gen.Elements(Enumerable.Range(0, quotation.Length).Where(i => char.IsLetterOrDigit(quotation[i]) && (i == 0 || quotation[i - 1] == ' ')).ToArray())
            from length in Gen.Choose(1, quotation.Length - start)
            select (Text: quotation, Start: start, End: start + length);
        Check.One(SeededCases.Of(100), Prop.ForAll(stretches.ToArbitrary(), s => test(s.Text, s.Start, s.End).GetAwaiter().GetResult()));
    }
}
