using System;
using System.Linq;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Citations in XML documentation: <c>&lt;q cite="article-key"&gt;</c> and <c>&lt;blockquote cite="article-key"&gt;</c>.</summary>
public class CommentXmlReaderTests
{
    [Theory]
    [InlineData("/// <q cite=\"pier\">the fees stay</q>", "pier: the fees stay")]
    [InlineData("/// <q cite='pier'> the fees stay </q>", "pier: the fees stay")]
    [InlineData("/// <q  cite = \"pier\" >the fees stay</q >", "pier: the fees stay")]
    [InlineData("/// <q cite=\"pier#fees\" speaker=\"Mara Venn\" date=\"2021-03-23\">stay</q>", "pier#fees, Mara Venn, 2021-03-23: stay")]
    [InlineData("/// <q date='2021' id='x' speaker='O\"Neil' cite='pier'>stay</q>", "pier, O\"Neil, 2021: stay")]
    [InlineData("/// <q cite=\"pier\" speaker=\"\" date=\"\">stay</q>", "pier: stay")]
    [InlineData("/// <q recite=\"quay\" cite=\"pier\">stay</q>", "pier: stay")]
    [InlineData("/// <q title=\"a > b\" cite=\"pier\">stay</q>", "pier: stay")]
    [InlineData("/// <q\n/// cite=\"pier\">the fees\n///   stay</q>", "pier: the fees|stay")]
    [InlineData("/// <summary>As <q cite='pier'>the fees\n/// stay</q> says.</summary>", "pier: the fees|stay")]
    [InlineData("/// <blockquote cite=\"pier\">the <b>fees</b> stay</blockquote>", "pier: the fees stay")]
    [InlineData("/// <blockquote cite=\"pier\"><para>The fees stay.</para><para>Pay.</para></blockquote>", "pier: The fees stay.  Pay.")]
    [InlineData("/// <q cite=\"pier\">one<br/>two<p>three</p>four<i/>five</q>", "pier: one two three fourfive")]
    [InlineData("/// <q cite=\"pier\">a &lt; b &gt; c &amp; d &quot;e&quot; &apos;f&apos;</q>", "pier: a < b > c & d \"e\" 'f'")]
    [InlineData("/// <q cite=\"pier\">&#228;b&#xE4;c&#XE4;d&#0;e</q>", "pier: äbäcäd&#0;e")]
    [InlineData("/// <q cite=\"pier\">&nbsp; & &; &# &#x; &#xD800; &#xDFFF; &#x110000; AT&T;</q>", "pier: &nbsp; & &; &# &#x; &#xD800; &#xDFFF; &#x110000; AT&T;")]
    [InlineData("/// <q cite=\"pier\">&#xD7FF;&#xE000;</q>", "pier: \uD7FF\uE000")]
    [InlineData("/// <q cite=\"pier\">x &#x1F600; &#x10FFFF;y &amp</q>", "pier: x \U0001F600 \U0010FFFFy &amp")]
    [InlineData("/// <q cite=\"pier\">&#0000000000228;&#00000000000228;</q>", "pier: ä&#00000000000228;")]
    [InlineData("/// <q cite=\"pier\"><![CDATA[a < &amp; b]]> c</q>", "pier: a < &amp; b c")]
    [InlineData("/// <q cite=\"pier\"><![CDATA[]]>the fees<!-- <q> --> stay</q>", "pier: the fees stay")]
    [InlineData("/// <q cite=\"pier\">a < b <c d</q>", "pier: a < b <c d")]
    [InlineData("/// <q cite=\"pier\">a <> b </> c < > d</q>", "pier: a <> b </> c < > d")]
    [InlineData("/// <blockquote cite=\"pier\">the fees <q cite=\"quay\">stay low</q> now</blockquote>", "quay: stay low\npier: the fees stay low now")]
    [InlineData("/// <q cite=\"pier\">the <q>fees</q> stay</q>", "pier: the fees stay")]
    [InlineData("/// <q cite=\"pier\">a</q><q cite=\"quay\">b</q>", "pier: a\nquay: b")]
    [InlineData("/** <q cite=\"pier\">the fees\n  * stay</q> */", "pier: the fees|stay")]
    [InlineData("/// <q cite=\"pier\">the fees <see cref=\"X\"/>stay</q>", "pier: the fees stay")]
    public void QuotedWords_AreFoundWithTheirPlaces(string file, string expected) => Assert.Equal(expected, Show(file));

    [Theory]
    [InlineData("/// <q cite=\"pier\">the fees", "! <q cite=\"pier\">: the element is never closed; write </q> behind the quoted words")]
    [InlineData("/// <blockquote cite='pier'>the fees</q>", "! <blockquote cite='pier'>: the element is never closed; write </blockquote> behind the quoted words")]
    [InlineData("/// <q cite=\"pier\">1 < 2 </3 <q", "! <q cite=\"pier\">: the element is never closed; write </q> behind the quoted words")]
    [InlineData("/// <q cite=\"pier\">  </q>", "! <q cite=\"pier\">: no words are quoted")]
    [InlineData("/// <q cite=\"pier\"></q>", "! <q cite=\"pier\">: no words are quoted")]
    [InlineData("/// <q cite=\" \">stay</q>", "! <q cite=\" \">: it names no article; write cite=\"article-key\"")]
    [InlineData("/// <q cite=\"#fees\">stay</q>", "! <q cite=\"#fees\">: it names no article; write cite=\"article-key\"")]
    [InlineData("/// <q cite=\"\"> </q>", "! <q cite=\"\">: no words are quoted")]
    [InlineData("/// <blockquote cite=\"pier\">a <q cite=\"quay\">b</blockquote>", "pier: a b\n! <q cite=\"quay\">: the element is never closed; write </q> behind the quoted words")]
    [InlineData("/// <q cite=\"pier\">a <q cite=\"quay\">b</q>", "quay: b\n! <q cite=\"pier\">: the element is never closed; write </q> behind the quoted words")]
    [InlineData("/// <blockquote cite=\"pier\">a <q cite=\"quay\">b <q>c</blockquote> <q cite=\"mole\">", "pier: a b c\n! <q cite=\"quay\">: the element is never closed; write </q> behind the quoted words\n! <q cite=\"mole\">: the element is never closed; write </q> behind the quoted words")]
    public void Slip_IsReportedWhereItStands(string file, string expected) => Assert.Equal(expected, Show(file));

    [Theory]
    [InlineData("/// <q>the fees stay</q>")]
    [InlineData("/// <q cite>the fees stay</q>")]
    [InlineData("/// <q cite=pier>the fees stay</q>")]
    [InlineData("/// <q cite=\"pier>the fees stay</q>")]
    [InlineData("/// <q id=x cite=\"pier\">the fees stay</q>")]
    [InlineData("/// <q cite=\"pier\"/>the fees stay")]
    [InlineData("/// <quote cite=\"pier\">the fees stay</quote>")]
    [InlineData("/// <Q cite=\"pier\">the fees stay</Q>")]
    [InlineData("/// <c cite=\"pier\">the fees stay</c>")]
    [InlineData("/// <q-x cite=\"pier\">the fees stay</q-x>")]
    [InlineData("/// <q_x cite=\"pier\">the fees stay</q_x>")]
    [InlineData("/// <q:x cite=\"pier\">the fees stay</q:x>")]
    [InlineData("/// the fees stay</q></blockquote>")]
    [InlineData("/// <!-- <q cite=\"pier\">the fees stay</q> -->")]
    [InlineData("/// <!-- <q cite=\"pier\">the fees stay</q>")]
    [InlineData("/// <![CDATA[<q cite=\"pier\">the fees stay</q>]]>")]
    [InlineData("/// <q cite=\"pier\" <b>the fees stay</b>")]
    [InlineData("/// <")]
    [InlineData("/// </")]
    [InlineData("/// <>")]
    public void WhatIsNoCitation_IsLeftAlone(string file) => Assert.Equal("", Show(file));

    [Theory]
    [InlineData(7, 8, 0)]
    [InlineData(8, 8, 1)]
    [InlineData(10, 8, 3)]
    public void Quotations_InsideQuotations_AreReadToADepth(int around, int sites, int problems)
    {
        var file = "/// " + string.Concat(Enumerable.Repeat("<q cite=\"pier\">so ", around)) + "<q cite=\"pier\">no</q>" + string.Concat(Enumerable.Repeat("</q>", around));
        var reading = new CitationReading();
        CommentXmlReader.Read(CommentWords.ReadLines(file, 0, out _), reading);

        Assert.Equal((sites, problems), (reading.Sites.Count, reading.Problems.Count));
        Assert.All(reading.Problems, p => Assert.Equal("it stands inside too many other quotations", p.Arguments[0]));
    }

    private static string Show(string file)
    {
        var reading = new CitationReading();
        CommentXmlReader.Read(
            file.StartsWith("/*", StringComparison.Ordinal) ? CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)) : CommentWords.ReadLines(file, 0, out _), reading);
        return CommentReadings.Show(file, reading);
    }
}
