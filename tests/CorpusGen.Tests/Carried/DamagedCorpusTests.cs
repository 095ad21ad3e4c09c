using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Carried;
using CorpusGen.Citations;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests.Carried;

/// <summary>What was damaged on the way, or written by a later version, is said to be so, and never throws.</summary>
public class DamagedCorpusTests
{
    private static readonly List<CarriedData> Data = CarriedCorpusTests.Carry(
        [
            ArticleReader.Read("bridge.md", "“The *new* bridge &amp; the old,” said Maria Lopez on Monday.\n\nNobody asked.\n"),
            ArticleReader.Read("harbour.txt", "“Nobody asked the fishermen,” said Bly. Lopez said: “We did.”"),
        ],
        wholeText: true);

    [Fact]
    public void AnyOtherCharacter_IsFound() => Prop
        .ForAll((from item in Gen.Choose(0, Data.Count - 1) from at in Gen.Choose(0, Data[item].Data!.Length - 1) from sign in Gen.Elements('A', 'z', '0', '/', '\0', '\uD83D') select (item, at, sign)).ToArbitrary(), c =>
        {
            var data = Data[c.item].Data!;
            var damaged = data[..c.at] + c.sign + data[(c.at + 1)..];
            Assert.Equal(damaged == data, Read(Data.Select((d, i) => i == c.item ? d with { Data = damaged } : d)).Problem is null);
        })
        .Check(SeededCases.Of(2_000));

    [Fact]
    public void DataThatWereMadeToBreakTheReader_BreakNothing() => Prop
        .ForAll((from item in Gen.Choose(0, Data.Count - 1) from at in Gen.Choose(9, Data[item].Data!.Length - 1) from sign in Gen.Elements("A", "B", "g", "/", "///////", "", "ggggggA") select (item, at, sign)).ToArbitrary(), c =>
        {
            var data = Data[c.item].Data!;
            var body = data[9..c.at] + c.sign + data[(c.at + 1)..];
            var corpus = Read(Data.Select((d, i) => i == c.item ? d with { Data = data[0] + StableHash.TextOf(body) + body } : d));
            Assert.NotNull(corpus.Index.Check(new Citation { Text = "the new bridge and the old" }));
            Assert.NotNull(corpus.Index.Check(new Citation { Text = "Nobody asked … did", Speaker = "Lopez", Article = "harbour", Date = "2021" }));
        })
        .Check(SeededCases.Of(5_000));

    [Fact]
    public void EveryOtherShape_IsDamaged()
    {
        CarriedData[] shapes = [new(null, null), new(1, null), new(null, "A"), new(0, "A"), new(1, ""), new(1, "A"), new(1, "A811c9dc"), new(1, "Z811c9dc5")];
        Assert.All(shapes, s => Assert.Equal("The corpus of North cannot be read: its data are damaged; build it again", Read([s]).Problem!.Message));
    }

    [Fact]
    public void LaterVersion_IsNamed() => Assert.Equal(
        "The corpus of North cannot be read: it was built with a newer version of CorpusGen (its form is 2); update the package here",
        Read([.. Data, new CarriedData(2, null)]).Problem!.Message);

    [Fact]
    public void LostOrDoubledAttribute_IsMissed()
    {
        const string missing = "The corpus of North cannot be read: some of its data are missing; build it again";
        Assert.All(Data, lost => Assert.Equal(missing, Read(Data.Where(d => d != lost)).Problem!.Message));
        Assert.All(Data, twice => Assert.NotNull(Read([.. Data, twice]).Problem));
        Assert.Empty(Read(Data.Skip(1)).Articles);
    }

    private static CarriedCorpus Read(IEnumerable<CarriedData> data) => CarriedCorpus.Read("North", [.. data]);
}
