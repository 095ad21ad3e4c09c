using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Dates;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Dates;

/// <summary>What the paragraphs of an article say about its dates.</summary>
public class BlockDatesTests
{
    private const string First = "They met on March 22.";
    private const string Second = "Sale ends on March 30";
    private const string Third = "The mayor left on March 23.";

    [Theory]
    [InlineData(BlockKind.Boilerplate, "March 22|March 23")]
    [InlineData(BlockKind.Caption, "March 22|March 30|March 23")]
    [InlineData(BlockKind.Timestamp, "March 22|March 30|March 23")]
    [InlineData(BlockKind.Byline, "March 22|March 30|March 23")]
    [InlineData(BlockKind.Prose, "March 22|March 30|March 23")]
    public void PageAroundTheArticle_HasNoDatesOfIt(BlockKind kind, string expected)
    {
        var text = First + "\n" + Second + "\n" + Third;
        EquatableArray<Block> blocks =
        [
            new(BlockKind.Prose, new SourceSpan(0, First.Length)),
            new(kind, new SourceSpan(First.Length + 1, Second.Length)),
            new(BlockKind.Prose, new SourceSpan(text.Length - Third.Length, Third.Length)),
        ];
        var scan = DateScanner.Scan(text, blocks, PartialDate.Parse("2021-03-24"));
        Assert.Equal(expected, string.Join('|', scan.Mentions.Select(m => m.Text)));
    }
}
