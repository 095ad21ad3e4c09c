using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>The words of a comment, without its signs, wherever it ends.</summary>
public sealed class CommentWordsTests
{
    [Theory]
    [InlineData("/**/", "")]
    [InlineData("/*/", "/")]
    [InlineData("/***/", "")]
    [InlineData("/*", "")]
    [InlineData("/**", "*")]
    [InlineData("/* a */", " a ")]
    [InlineData("/** a */", " a ")]
    [InlineData("/* a", " a")]
    [InlineData("/* a *", " a *")]
    [InlineData("/* a /", " a /")]
    [InlineData("/* a *x", " a *x")]
    [InlineData("/* a x/", " a x/")]
    [InlineData("/** a\n", " a|")]
    [InlineData("/* a\n", " a|")]
    [InlineData("/* a\r\n", " a|")]
    [InlineData("/* a\n  ", " a|")]
    [InlineData("/* a\n *", " a|")]
    [InlineData("/* a\n * ", " a|")]
    [InlineData("/* a\n *b", " a|*b")]
    [InlineData("/* a\n *\n * b */", " a||b ")]
    [InlineData("/* a\n\n b */", " a||b ")]
    [InlineData("/* a\n */", " a|")]
    [InlineData("/* a\n **/", " a|*")]
    [InlineData("/* a\u2028 * b */", " a|b ")]
    public void Block_HasWordsWithoutItsSigns(string file, string words)
    {
        var comment = CommentWords.ReadBlock(file, new SourceSpan(0, file.Length));

        Assert.Equal(words, comment.Text.Replace('\n', '|'));
        Assert.All(
            comment.Text.Select((c, i) => (c, Source: comment.ToSource(new SourceSpan(i, 1)).Of(file))),
            p => Assert.True(p.c == '\n' ? p.Source[0] is '\n' or '\r' or '\u2028' : p.Source == p.c.ToString()));
    }

    [Theory]
    [InlineData("//", "", "//")]
    [InlineData("///", "", "///")]
    [InlineData("// a", "a", "// a")]
    [InlineData("// a\n", "a", "// a")]
    [InlineData("// a\n//", "a|", "// a\n//")]
    [InlineData("// a\n/", "a", "// a")]
    [InlineData("// a\n  // b\n//  c", "a|b|c", "// a\n  // b\n//  c")]
    [InlineData("// a\n//= b", "a", "// a")]
    [InlineData("// a\n//# b", "a", "// a")]
    [InlineData("// a\n// = b", "a|= b", "// a\n// = b")]
    [InlineData("/// a\n/// b\n//// c", "a|b", "/// a\n/// b")]
    [InlineData("//// a\n// b\n/// c", "a|b", "//// a\n// b")]
    [InlineData("// a\n/* b */", "a", "// a")]
    public void Lines_AreReadWhileTheyGoOn(string file, string words, string read)
    {
        var comment = CommentWords.ReadLines(file, 0, out var end);

        Assert.Equal((words, read), (comment.Text.Replace('\n', '|'), file[..end]));
    }

    [Theory]
    [InlineData("/** the fees */", "/** a &lt; b */")]
    [InlineData("/* the fees */", "/* a < b */")]
    [InlineData("/// the fees", "/// a &lt; b")]
    [InlineData("// the fees", "// a < b")]
    [InlineData("//// the fees", "//// a < b")]
    public void Words_AreWrittenInTheFormOfTheirComment(string file, string expected)
    {
        var comment = file[1] == '*' ? CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)) : CommentWords.ReadLines(file, 0, out _);
        var edit = Assert.Single(comment.Replace(new SourceSpan(comment.Text.IndexOf('t', System.StringComparison.Ordinal), 8), "a < b")!);

        Assert.Equal(expected, file.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text));
    }
}
