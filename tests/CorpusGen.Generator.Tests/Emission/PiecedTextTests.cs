using System;
using System.Linq;
using System.Text;
using CorpusGen.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>A text in pieces is to the compiler what the same text in one piece is.</summary>
public sealed class PiecedTextTests
{
    public static TheoryData<string[]> Texts =>
    [
        [],
        ["class C { }\n"],
        ["a", "b", "c"],
        ["class C\n{\n", "    // \U0001F4F0 in one piece\n", "    int half = 1; // \uD83D", "\uDCF0 in two\n", "}\n"],
        ["one\r", "\ntwo\r", "three\n", "\n"],
        [.. Enumerable.Range(0, 300).Select(i => $"class C{i}\n{{\n    const string Words = \"{new string((char)('a' + (i % 26)), i)}\";\n}}\n")],
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void PiecedText_IsTheTextOfItsPieces(string[] pieces)
    {
        var pieced = new PiecedText([.. pieces.Select(p => p.ToCharArray())]);
        var whole = SourceText.From(string.Concat(pieces), Encoding.UTF8, SourceHashAlgorithm.Sha256);

        Assert.Equal(whole.ToString(), pieced.ToString());
        Assert.Equal(whole.ToString(), string.Concat(Enumerable.Range(0, pieced.Length).Select(i => pieced[i])));
        Assert.True(pieced.ContentEquals(whole));
        Assert.Equal(whole.GetChecksum().AsSpan(), pieced.GetChecksum().AsSpan());
        Assert.Equal(whole.GetContentHash().AsSpan(), pieced.GetContentHash().AsSpan());
        Assert.Equal(whole.Lines.Select(l => l.SpanIncludingLineBreak), pieced.Lines.Select(l => l.SpanIncludingLineBreak));
        Assert.Equal(whole.Encoding, pieced.Encoding);
        Assert.True(CSharpSyntaxTree.ParseText(pieced).IsEquivalentTo(CSharpSyntaxTree.ParseText(whole)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void AnyStretch_IsCopied_OverTheEndsOfPieces(string[] pieces)
    {
        var pieced = new PiecedText([.. pieces.Select(p => p.ToCharArray())]);
        var whole = string.Concat(pieces);
        for (var start = 0; start <= whole.Length; start += 1 + (start / 50))
        {
            foreach (var count in new[] { 0, 1, 2, 5, 77, 1_000, whole.Length }.Where(c => start + c <= whole.Length))
            {
                var copy = new char[count + 3];

                pieced.CopyTo(start, copy, 2, count);

                Assert.Equal($"\0\0{whole.AsSpan(start, count)}\0", new string(copy));
            }
        }
    }

    [Fact]
    public void AChange_MakesTheTextThatItSays() =>
        Assert.Equal("abXYef", new PiecedText(["abc".ToCharArray(), "def".ToCharArray()]).WithChanges(new TextChange(new TextSpan(2, 2), "XY")).ToString());
}
