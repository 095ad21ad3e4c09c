using System;
using System.Linq;
using CorpusGen.Completion.Offers;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Completion.Tests;

public sealed class SearchListTests
{
    // Words that begin, hold and repeat each other, and writing without blanks.
    private static readonly string[] Words = ["no", "nor", "north", "the", "other", "5", "我们", "们去"];

    [Fact]
    public void WhatIsFound_IsWhatHasTheTypedLettersAtTheBeginningOfAWord_InOrder()
    {
        var text = Gen.Elements(Words).ArrayOf().Select(w => string.Join(' ', w));
        var lists =
            from texts in text.ArrayOf()
            from typed in text
            from first in Gen.Choose(0, texts.Length)
            from end in Gen.Choose(first, texts.Length)
            select (Texts: texts.Select(t => SearchText.Of(t)).ToArray(), Typed: SearchText.Of(typed), First: first, End: end);
        Check.One(SeededCases.Of(1_000), Prop.ForAll(lists.ToArbitrary(), l =>
            Assert.All([FoundPlace.Beginning, FoundPlace.Inside], place => Assert.Equal(
                Enumerable.Range(l.First, l.End - l.First).Where(i => Has(l.Texts[i], l.Typed) && Begins(l.Texts[i], l.Typed) == (place == FoundPlace.Beginning)),
                new SearchList(l.Texts).Find(l.Typed, l.First, l.End, place)))));
    }

    private static bool Has(string text, string typed) => text.Contains(Wanted(typed), StringComparison.Ordinal);

    private static bool Begins(string text, string typed) => text.StartsWith(typed, StringComparison.Ordinal);

    // Every text begins with a blank, and where there are no blanks between words it does not count.
    private static string Wanted(string typed) => typed.Length > 1 && typed[1] > '\u3000' ? typed[1..] : typed;
}
