using System;
using System.Linq;
using System.Threading;
using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>How XML documentation is divided into tags and text: what is no well-formed tag is text, one character at a time.</summary>
public sealed class CommentXmlScannerTests
{
    // A letter for each kind (Text, Verbatim, Start, End, Other), the stretch, and for a tag its name behind an equals sign.
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "T(a)")]
    [InlineData("<", "T(<)")]
    [InlineData("a<", "T(a) T(<)")]
    [InlineData("<a", "T(<) T(a)")]
    [InlineData("<a>", "S(<a>)=a")]
    [InlineData("a<b>c", "T(a) S(<b>)=b T(c)")]
    [InlineData("<b></b>", "S(<b>)=b E(</b>)=b")]
    [InlineData("<b/>", "O(<b/>)=b")]
    [InlineData("<b />c", "O(<b />)=b T(c)")]
    [InlineData("</b/>", "E(</b/>)=b")]
    [InlineData("</", "T(<) T(/)")]
    [InlineData("</>", "T(<) T(/>)")]
    [InlineData("<>", "T(<) T(>)")]
    [InlineData("</ b>", "T(<) T(/ b>)")]
    [InlineData("< b>", "T(<) T( b>)")]
    [InlineData("<<b>", "T(<) S(<b>)=b")]
    [InlineData("<b<c>", "T(<) T(b) S(<c>)=c")]
    [InlineData("<b \"<c>\">", "T(<) T(b \") S(<c>)=c T(\">)")]
    [InlineData("<b x='>'>c", "S(<b x='>'>)=b T(c)")]
    [InlineData("<b x='\">'>c", "S(<b x='\">'>)=b T(c)")]
    [InlineData("<b x=\"'\" y='>'>c", "S(<b x=\"'\" y='>'>)=b T(c)")]
    [InlineData("<b x='>c", "T(<) T(b x='>c)")]
    [InlineData("<a-b>", "S(<a-b>)=a-b")]
    [InlineData("<a_b>", "S(<a_b>)=a_b")]
    [InlineData("<a:b>", "S(<a:b>)=a:b")]
    [InlineData("<a.b1>", "S(<a.b1>)=a.b1")]
    [InlineData("<a+b>", "S(<a+b>)=a")]
    [InlineData("<!-- a -->b", "O( a )= T(b)")]
    [InlineData("<!---->b", "O()= T(b)")]
    [InlineData("<!-- a --", "O( a --)=")]
    [InlineData("<!-- <b> --><c>", "O( <b> )= S(<c>)=c")]
    [InlineData("<!- a>", "T(<) T(!- a>)")]
    [InlineData("<![CDATA[a]]>b", "V(a) T(b)")]
    [InlineData("<![CDATA[]]>", "V()")]
    [InlineData("<![CDATA[<b>]]", "V(<b>]])")]
    [InlineData("<![CDATA[<b>]]>", "V(<b>)")]
    [InlineData("<![cdata[b]]>", "T(<) T(![cdata[b]]>)")]
    public void Text_IsDividedIntoTagsAndTheRest(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Scan(text).Select(t => Show(text, t))));

    [Theory]
    [InlineData("<q cite=\"pier\">", "cite", "pier")]
    [InlineData("<q cite='pier'>", "cite", "pier")]
    [InlineData("<q cite=''>", "cite", "")]
    [InlineData("<q cite=\"pier\"/>", "cite", "pier")]
    [InlineData("<q\ncite\t=\n'pier'\n>", "cite", "pier")]
    [InlineData("<q a='b'cite='pier'>", "cite", "pier")]
    [InlineData("<q xml:lang='en' cite='pier'>", "cite", "pier")]
    [InlineData("<q data-id='1' data_id='2' v1.0='3' cite='pier'>", "cite", "pier")]
    [InlineData("<q data-id='1' data_id='2' v1.0='3' cite='pier'>", "v1.0", "3")]
    [InlineData("<q cite='quay' cite='pier'>", "cite", "quay")]
    [InlineData("<q cited='quay' cite='pier'>", "cite", "pier")]
    [InlineData("<q cits='quay' cite='pier'>", "cite", "pier")]
    [InlineData("<q Cite='quay'>", "cite", null)]
    [InlineData("<q x=\"it's\" cite='pier'>", "cite", "pier")]
    [InlineData("<q>", "cite", null)]
    [InlineData("<q >", "cite", null)]
    [InlineData("<q cite>", "cite", null)]
    [InlineData("<q cite=>", "cite", null)]
    [InlineData("<q cite= >", "cite", null)]
    [InlineData("<q cite=pier>", "cite", null)]
    [InlineData("<q cite 'pier'>", "cite", null)]
    [InlineData("<q cite+'pier'>", "cite", null)]
    [InlineData("<q cite=xpierx>", "cite", null)]
    [InlineData("<q cite= 'pier' x>", "cite", "pier")]
    [InlineData("<q cite='' x=''>", "x", "")]
    [InlineData("<q ='x' cite='pier'>", "cite", null)]
    [InlineData("<q x cite='pier'>", "cite", null)]
    [InlineData("<q x=\"\" cite='pier'>", "cite", "pier")]
    public void Attribute_HasTheValueBetweenItsMarks(string tag, string name, string? value)
    {
        var token = Assert.Single(Scan(tag), t => t.Kind is CommentXmlKind.Start or CommentXmlKind.Other);

        Assert.Equal(value, CommentXmlScanner.FindAttribute(tag, token, name)?.Of(tag));
    }

    [Fact]
    public void Scan_EndsWhenNobodyWantsItAnyMore() =>
        Assert.Throws<OperationCanceledException>(() => CommentXmlScanner.Scan("a", new CancellationToken(canceled: true)));

    private static CommentXmlToken[] Scan(string text)
    {
        var tokens = CommentXmlScanner.Scan(text, CancellationToken.None);
        return [.. Enumerable.Range(0, tokens.Count).Select(i => tokens[i])];
    }

    private static string Show(string text, CommentXmlToken token) =>
        $"{token.Kind.ToString()[0]}({token.Span.Of(text)})" + (token.Kind is CommentXmlKind.Text or CommentXmlKind.Verbatim ? "" : "=" + token.Name.Of(text));
}
