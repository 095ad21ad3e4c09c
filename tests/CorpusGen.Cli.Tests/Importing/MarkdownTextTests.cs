using System;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Cli.Importing.Bodies;
using CorpusGen.Cli.Importing.Pages;
using CorpusGen.Cli.Importing.Writing;
using CorpusGen.Tests;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Xunit;

namespace CorpusGen.Cli.Tests.Importing;

/// <summary>What is written as Markdown is read as the same words, by our own reader and by Markdig.</summary>
public class MarkdownTextTests
{
    // The signs that mean something in Markdown, and a few that do not.
    private static readonly string[] Pieces =
        ["a", "b1", "é", "漢", "😀", " ", ".", "\\", "`", "```", "*", "**", "_", "__", "{", "}", "[", "]", "(", ")", "<", "</b>", "<b>", "<!--", "-->", ">", "#", "##", "+", "-", "---", "=", "===", "!", "|", "~~~", "&", "&amp;", "&#35;", ":", "1.", "2)", "http://x.org", "[^1]:", "]:", "\"", "'", "\u00A0", "\u2014"];

    private static readonly Arbitrary<string> Lines = Gen.Elements(Pieces).ArrayOf().Select(p => CleanText.Line(string.Concat(p))).ToArbitrary();

    [Fact]
    public void AnyLine_IsReadByMarkdigAsItself() => Check.One(SeededCases.Of(2000), Prop.ForAll(Lines, line =>
        string.IsNullOrWhiteSpace(line) || Collapsed(Markdown.ToPlainText(MarkdownText.Escape(line))) == Collapsed(line)));

    [Fact]
    public void AnyParagraphs_AreReadByTheReaderOfArticlesAsThemselves() => Check.One(
        SeededCases.Of(1000),
        Prop.ForAll(Lines.Generator.Select(l => "Word " + l).ArrayOf().ToArbitrary(), lines =>
        {
            if (lines.Length == 0)
            {
                return true;
            }

            var blocks = lines.Select((l, i) => new TextBlock(i, CleanText.Line(l)) { Container = ContainerOf(i) }).ToList();
            var reading = ArticleReader.Read("a.md", ArticleMarkdown.Of("Title", blocks).Text);
            return reading.Blocks.Skip(1).Select(b => Collapsed(reading.WordsOf(b.Span))).SequenceEqual(blocks.Select(b => Collapsed(b.Text)));
        }));

    // Every third paragraph stands in a quotation, every fifth in a list, some in both.
    private static Container? ContainerOf(int number)
    {
        var quote = number % 3 == 0 ? new Container(null, ContainerKind.Quote, 1000 + number, 0, 1) : null;
        return number % 5 == 0 ? new Container(quote, number % 2 == 0 ? ContainerKind.NumberedItem : ContainerKind.Item, 2000 + number, number, 2) : quote;
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
