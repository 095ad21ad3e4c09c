using System;
using CorpusGen.Citations;
using CorpusGen.Text;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>Citations of the form <c>cite(article-key): "quoted words"</c> in the comments of C#.</summary>
public class CommentCitationReaderTests
{
    private const string Model = "; write cite(article-key): \"quoted words\"";

    [Theory]
    [InlineData("// cite(pier): \"the fees stay\"", "pier: the fees stay")]
    [InlineData("//cite(pier):\"the fees stay\"", "pier: the fees stay")]
    [InlineData("// cite( pier ) : \" the fees stay \"", "pier: the fees stay")]
    [InlineData("// As it says, cite(pier): \"the fees stay\", and so on.", "pier: the fees stay")]
    [InlineData("// (cite(pier): \"the fees stay\")", "pier: the fees stay")]
    [InlineData("// cite(pier#fees, Mara Venn, 2021-03-23): \"the fees stay\"", "pier#fees, Mara Venn, 2021-03-23: the fees stay")]
    [InlineData("// cite( pier # fees , 2021 , Mara Venn ): \"the fees stay\"", "pier#fees, Mara Venn, 2021: the fees stay")]
    [InlineData("// cite(pier, sec. 5.2): \"the fees stay\"", "pier#5.2: the fees stay")]
    [InlineData("// cite(pier): “the fees stay”", "pier: the fees stay")]
    [InlineData("// cite(pier): „the fees stay“", "pier: the fees stay")]
    [InlineData("// cite(pier): „the fees stay”", "pier: the fees stay")]
    [InlineData("// cite(pier): «the fees stay»", "pier: the fees stay")]
    [InlineData("// cite(pier): 「the fees stay」", "pier: the fees stay")]
    [InlineData("// cite(pier): 『the fees stay』", "pier: the fees stay")]
    [InlineData("// cite(pier): \"the \"fees\" stay\" as said", "pier: the \"fees\" stay")]
    [InlineData("// cite(pier): \"the (\"fees\") stay\" as \"said\"", "pier: the (\"fees\") stay")]
    [InlineData("// cite(pier): \"she said \"'tis\" so\" twice", "pier: she said \"'tis\" so")]
    [InlineData("// cite(pier): “she said “never” and left” twice", "pier: she said “never” and left")]
    [InlineData("// cite(pier): «she said «never» and left» twice", "pier: she said «never» and left")]
    [InlineData("// cite(pier): \"say \"a 5\" pipe leaks\" now", "pier: say \"a 5\" pipe leaks")]
    [InlineData("// cite(pier): \"the fees \"stay low\"", "pier: the fees \"stay low")]
    [InlineData("// cite(pier): \"say \"\U00020000\" so\" twice", "pier: say \"\U00020000\" so")]
    [InlineData("// cite(pier): \"say \"\u2026 so\" and\" twice", "pier: say \"\u2026 so\" and")]
    [InlineData("// cite(pier): \"say \"$5\" and \"#5\"\" twice", "pier: say \"$5\" and \"#5\"")]
    [InlineData("// cite(pier): \"say [\"[so]\"] and {\"(so)\"}\" twice", "pier: say [\"[so]\"] and {\"(so)\"}")]
    [InlineData("// cite(pier): \"say—\"so\" and –\"so\"\" twice", "pier: say—\"so\" and –\"so\"")]
    [InlineData("/* cite(pier): \"the fees*\"", "pier: the fees*")]
    [InlineData("/* cite(pier): \"the fees\"/", "pier: the fees")]
    [InlineData("/* cite(pier): \"the\n", "! cite(pier): \"the: the quoted words are never closed; end them with a quotation mark")]
    [InlineData("// cite(pier): \"the fees\n    //   stay\"", "pier: the fees|stay")]
    [InlineData("// cite(pier):\r\n//\r\n// \"the fees\r\n// stay\"", "pier: the fees|stay")]
    [InlineData("// cite(pier)\n// : \"the fees stay\"", "pier: the fees stay")]
    [InlineData("// cite(pier): \"the fees stay\" cite(quay): \"the rain falls\"", "pier: the fees stay\nquay: the rain falls")]
    [InlineData("// cite(pier): \"the fees stay\"\n// cite(quay): \"the rain falls\"", "pier: the fees stay\nquay: the rain falls")]
    [InlineData("// cite(pier): \"to cite(x) is dear\"", "pier: to cite(x) is dear")]
    [InlineData("/* cite(pier): \"the fees stay\" */", "pier: the fees stay")]
    [InlineData("/*cite(pier): \"the fees stay\"*/", "pier: the fees stay")]
    [InlineData("/* cite(pier): \"the fees stay\"", "pier: the fees stay")]
    [InlineData("/*\n * cite(pier): \"the fees\n *   stay\"\n */", "pier: the fees|stay")]
    [InlineData("/*\n * cite(pier): \"the\n *fees* stay\"\n */", "pier: the|*fees* stay")]
    [InlineData("/*\n * cite(pier): \"the fees\n *\n * stay\" */", "pier: the fees||stay")]
    [InlineData("/** cite(pier): \"the fees\n * stay\" */", "pier: the fees|stay")]
    [InlineData("/// cite(pier): \"the fees\n/// stay\"", "pier: the fees|stay")]
    [InlineData("//// cite(pier): \"the fees\n// stay\"", "pier: the fees|stay")]
    public void QuotedWords_AreFoundWithTheirPlaces(string file, string expected) => Assert.Equal(expected, Show(file));

    [Theory]
    [InlineData("// cite(pier) \"the fees stay\"", "! cite(pier): the colon is missing" + Model)]
    [InlineData("// see cite(pier) “the fees stay”", "! cite(pier): the colon is missing" + Model)]
    [InlineData("// cite(pier): the fees stay", "! cite(pier): no quoted words follow" + Model)]
    [InlineData("// cite(pier):", "! cite(pier): no quoted words follow" + Model)]
    [InlineData("// cite(pier)", "! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("//   cite(pier)  ", "! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("// cite(pier: \"the fees stay\"", "! cite(pier: \"the fees stay\": the parenthesis is never closed" + Model)]
    [InlineData("// cite(pier): \"the fees stay", "! cite(pier): \"the fees stay: the quoted words are never closed; end them with a quotation mark")]
    [InlineData("// cite(pier): “the fees stay\"", "! cite(pier): “the fees stay\": the quoted words are never closed; end them with a quotation mark")]
    [InlineData("// cite(pier): 「the fees stay』", "! cite(pier): 「the fees stay』: the quoted words are never closed; end them with a quotation mark")]
    [InlineData("// cite(pier): \"\"", "! cite(pier): \": no words are quoted" + Model)]
    [InlineData("// cite(pier): \"  \"", "! cite(pier): \"  : no words are quoted" + Model)]
    [InlineData("// cite(): \"the fees\"", "! cite(): \"the fees: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(#fees): \"stay\"", "! cite(#fees): \"stay: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(pier, Bly, Venn): \"stay\"", "! cite(pier, Bly, Venn): \"stay: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(pier, 2020a, 2021): \"stay\"", "! cite(pier, 2020a, 2021): \"stay: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(pier,): \"stay\"", "! cite(pier,): \"stay: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(pier#fees, sec. 5): \"stay\"", "! cite(pier#fees, sec. 5): \"stay: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(pier, sec. 4, sec. 5): \"stay\"", "! cite(pier, sec. 4, sec. 5): \"stay: it names no article, or more than an article, a speaker and a date" + Model)]
    [InlineData("// cite(pier): \"the fees\n// cite(quay): \"the rain falls\"", "quay: the rain falls\n! cite(pier): \"the fees: the quoted words are never closed; end them with a quotation mark")]
    [InlineData("// cite(pier)\n// cite(quay): \"the rain falls\"", "quay: the rain falls\n! cite(pier): the colon and the quoted words are missing" + Model)]
    [InlineData("// cite(pier: \"stay\"\n// cite(quay): \"the rain falls\"", "quay: the rain falls\n! cite(pier: \"stay\": the parenthesis is never closed" + Model)]
    public void Slip_IsReportedWhereItStands(string file, string expected) => Assert.Equal(expected, Show(file));

    [Theory]
    [InlineData("// cite(x) is a method of the old library")]
    [InlineData("// see cite(x)")]
    [InlineData("// see cite(x): it does more")]
    [InlineData("// cite(x, y")]
    [InlineData("// see cite(x)\n// \"words\" of the next line")]
    [InlineData("// recite(pier): \"stay\"")]
    [InlineData("// re_cite(pier): \"stay\", 2cite(pier): \"stay\", _cite(pier): \"stay\", @cite(pier): \"stay\"")]
    [InlineData("// this.cite(pier): \"stay\"")]
    [InlineData("// Cite(pier): \"stay\"")]
    [InlineData("// cite (pier): \"stay\"")]
    [InlineData("//")]
    [InlineData("/**/")]
    [InlineData("/*/")]
    [InlineData("/***/")]
    [InlineData("/*")]
    public void WhatIsNoCitation_IsLeftAlone(string file) => Assert.Equal("", Show(file));

    [Theory]
    [InlineData("// cite(pier): \"the fees\n\n// stay\"", "// cite(pier): \"the fees")]
    [InlineData("// cite(pier): \"the fees\n/// stay\"", "// cite(pier): \"the fees")]
    [InlineData("/// cite(pier): \"the fees\n// stay\"", "/// cite(pier): \"the fees")]
    [InlineData("// cite(pier): \"the fees\n//= stay\"", "// cite(pier): \"the fees")]
    [InlineData("// cite(pier): \"the fees\n//# stay\"", "// cite(pier): \"the fees")]
    [InlineData("// cite(pier): \"the fees\nreturn; // stay\"", "// cite(pier): \"the fees")]
    [InlineData("// cite(pier): \"the fees\r\n    // stay\"\r\nreturn;", "// cite(pier): \"the fees\r\n    // stay\"")]
    [InlineData("// cite(pier): \"the fees\n//\n// stay\"\n", "// cite(pier): \"the fees\n//\n// stay\"")]
    public void Comment_GoesOnWhileLinesOfItsKindFollow(string file, string comment)
    {
        CommentWords.ReadLines(file, 0, out var end);

        Assert.Equal(comment, file[..end]);
    }

    private static string Show(string file)
    {
        var reading = new CitationReading();
        CommentCitationReader.Read(
            file.StartsWith("/*", StringComparison.Ordinal) ? CommentWords.ReadBlock(file, new SourceSpan(0, file.Length)) : CommentWords.ReadLines(file, 0, out _), reading);
        return CommentReadings.Show(file, reading);
    }
}
