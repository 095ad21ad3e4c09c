using System.Linq;
using CorpusGen.Tests.Articles;
using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>Every quotation of the five articles, with its kind and its speaker, as read by hand.</summary>
public class CorpusSpeakerTests
{
    [Theory]
    [InlineData("000", """
        Direct “Interference in a sov = the two
        Nested ‘advancing democracy’ = -
        Direct “For us, China is a tr = Sergei Lavrov
        Direct “We want the architect = Sergei Lavrov
        Partial “adhere to the princip = Their joint statement
        Direct “The more unstable the = Hua Chunying
        Partial “a comprehensive scien = MoU
        Partial “open to all intereste = the two
        Direct “The policies of the B = Dmitri Trenin
        """)]
    [InlineData("001", """
        Partial "dominance by holding = Sergei Lavrov
        Partial "a killer." = Biden
        Partial "the pacing threat for = U.S. marines chief
        Partial "acute challenge to ho = the U.S. head of Northern Command
        Partial "stabilizing factor," = Wang Yi
        Partial "withstand any tests o = Wang Yi
        Partial "zero-sum geopolitical = Sergei Lavrov
        Partial "we need to abandon Co = Wang Yi
        Partial "example to follow" = Sergei Lavrov
        """)]
    [InlineData("002", """
        Direct “The international sit = Yang Jin
        Direct “With shifts in the po = Yang Jin
        Partial “reinforce their strat = Yang Chuang
        Partial “killer” = Joe Biden
        Partial “reset with Russia,” = -
        """)]
    [InlineData("003", """
        Partial “strategic partnership = -
        Direct “We would like to expr = Sergei Lavrov
        Partial “great importance” = Xi Jinping
        Partial “closely with Russia” = Xi Jinping
        Partial “agreed to maintain cl = Xi Jinping
        Partial “unite the countries o = Xi Jinping
        Nested ‘global South' = -
        Partial “promote reform of the = Xi Jinping
        Direct “China will support Ru = Wang Yi
        Heading “Weight support” = -
        Direct “Beijing and Moscow wi = Wang Yi
        Partial “congratulations” = Sergei Lavrov
        Partial “continue the war by p = Alexander Gabuev
        Direct “Integrating Russia’s = Alexander Gabuev
        Heading “Illegal sanctions” = -
        Partial “illegal sanctions” = Sergei Lavrov
        Partial “This policy is being = Sergei Lavrov
        Partial “economic and technolo = Sergei Lavrov
        Partial “to eliminate competit = Sergei Lavrov
        Direct “As permanent members = Wang Yi
        Direct “We must oppose any he = Wang Yi
        Direct “China will always pla = Wang Yi
        """)]
    [InlineData("004", """
        Partial “economic coercion,” = Antony Blinken
        Title “Treaty on Good-Neighb = -
        Partial “their close and fruit = Sergei Lavrov
        Partial “continue to strengthe = Sergei Lavrov
        Partial “in national and inter = Sergei Lavrov
        Partial “on certain aspects of = a joint statement
        Partial “to contribute to the = the two autocratic countries
        """)]
    public void Article_IsReadAsByHand(string article, string expected)
    {
        var reading = CorpusFolder.Read(article);
        var lines = reading.Quotations.Select(q => $"{q.Kind} {Start(q.Span.Of(reading.Source))} = {q.Attribution?.Name ?? "-"}");
        Assert.Equal(expected.Split('\n').Select(l => l.Trim()), lines);
    }

    [Fact]
    public void Wang_WhomACreditSplits_SaysOneUtterance()
    {
        var quotations = CorpusFolder.Read("001").Quotations;
        Assert.Equal(quotations[4].Utterance, quotations[5].Utterance);
        Assert.Equal(8, quotations.Select(q => q.Utterance).Distinct().Count());
    }

    private static string Start(string quotation) => (quotation.Length > 22 ? quotation[..22] : quotation).Trim();
}
