using System;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests;

[CorpusText("5,first0,-1,-12,6,second")]
public sealed class CorpusTextAttributeTests
{
    [Fact]
    public void TextsAndNumbers_AreTakenInOrder()
    {
        var reader = CorpusTextAttribute.Read(typeof(CorpusTextAttributeTests));

        Assert.Equal(("first", "", null), (reader.TakeText(), reader.TakeText(), reader.TakeTextOrNull()));
        Assert.Equal((-12, "second"), (reader.TakeNumber(), reader.TakeText()));
        Assert.Equal("5,first0,-1,-12,6,second", new CorpusTextWriter().Add("first").Add("").Add((string?)null).Add(-12).Add("second").ToString());
    }

    [Fact]
    public void TypeWithoutText_IsRefused() => Assert.Throws<ArgumentException>(() => CorpusTextAttribute.Read(typeof(string)));

    [Fact]
    public void AnyText_SurvivesUtf8()
    {
        var units = Gen.OneOf(Gen.Choose(0, 0x7F), Gen.Choose(0xD7F0, 0xE010), Gen.Choose(0xE7F0, 0xE810), Gen.Choose(0xF8F0, 0xFFFF));
        var texts = units.Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary();

        Check.One(SeededCases.Of(2000), Prop.ForAll(texts, text =>
        {
            var stored = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(CorpusTextAttribute.Encode(text)));
            return CorpusTextAttribute.Decode(stored) == text;
        }));
    }
}
