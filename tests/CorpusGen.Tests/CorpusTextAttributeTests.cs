using System;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CorpusGen.Tests;

[CorpusText("firstsecond")]
public sealed class CorpusTextAttributeTests
{
    [Fact]
    public void Strings_AreTakenInOrder()
    {
        var reader = CorpusTextAttribute.Read(typeof(CorpusTextAttributeTests));

        Assert.Equal(["first", "", "second"], new[] { reader.Take(5), reader.Take(0), reader.Take(6) });
    }

    [Fact]
    public void TypeWithoutText_IsRefused() => Assert.Throws<ArgumentException>(() => CorpusTextAttribute.Read(typeof(string)));

    [Fact]
    public void AnyText_SurvivesUtf8()
    {
        var units = Gen.OneOf(Gen.Choose(0, 0x7F), Gen.Choose(0xD7F0, 0xE010), Gen.Choose(0xE7F0, 0xE810), Gen.Choose(0xF8F0, 0xFFFF));
        var texts = units.Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(texts, text =>
        {
            var stored = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(CorpusTextAttribute.Encode(text)));
            return CorpusTextAttribute.Decode(stored) == text;
        }));
    }
}
