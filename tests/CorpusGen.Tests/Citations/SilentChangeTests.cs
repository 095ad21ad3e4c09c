using CorpusGen.Citations;
using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>What an editor may change without saying so, and what only looks like it.</summary>
public class SilentChangeTests
{
    [Theory]
    // White space of another kind and amount, and other line breaks.
    [InlineData("The lake froze in March.", "The lake\n   froze\tin\u00A0March")]
    [InlineData("The lake\r\n\r\n   froze.", "The lake froze")]
    [InlineData("The lake\u2028froze.", "The lake froze")]
    // A hyphen at a line end, in either text: a hyphen, nothing between letters, or a hyphen and a blank.
    [InlineData("They were all ack-\n   eliciting frames.", "all ack-eliciting frames")]
    [InlineData("They had to co-\noperate at once.", "had to cooperate at once")]
    [InlineData("They had to cooperate at once.", "had to co-\n   operate at once")]
    [InlineData("All ack-eliciting frames.", "All ack-\neliciting frames")]
    [InlineData("A two-\nand three-day hike.", "A two- and three-day hike")]
    [InlineData("A two- and three-day hike.", "A two-\nand three-day hike")]
    [InlineData("It is a state-of-\nthe-art mill.", "a state-of-the-art mill")]
    [InlineData("It is a state-\nof-the-\nart mill.", "a state-of-the-art mill")]
    [InlineData("From 1990-\n91 on.", "From 1990-91 on")]
    [InlineData("It is un-\nre-\nmarkable.", "It is unremarkable")]
    // Soft hyphens and other invisible characters.
    [InlineData("An extra\u00ADordinary day.", "An extraordinary day")]
    [InlineData("An extra\u00AD\nordinary day.", "An extraordinary day")]
    [InlineData("A zero\u200Bwidth space.", "A zerowidth space")]
    // Another kind of quotation mark, apostrophe or dash; an ellipsis sign.
    [InlineData("He called it \"a gift\" twice.", "called it “a gift” twice")]
    [InlineData("He called it “a gift” twice.", "called it 'a gift' twice")]
    [InlineData("He called it ‹a gift› twice.", "called it „a gift“ twice")]
    [InlineData("He called it ``a gift'' twice.", "called it \"a gift\" twice")]
    [InlineData("He called it “the class of 1995” twice.", "called it 'the class of 1995' twice")]
    [InlineData("It wasn't the dogs' fault.", "It wasn’t the dogs’ fault")]
    [InlineData("The plan - a bad one - failed.", "The plan — a bad one – failed")]
    [InlineData("The plan -- a bad one -- failed.", "The plan — a bad one — failed")]
    [InlineData("The plan—a bad one—failed.", "The plan--a bad one--failed")]
    [InlineData("The years 1990–91 were dry.", "The years 1990-91 were dry")]
    [InlineData("A London—Paris train.", "A London-Paris train")]
    [InlineData("He paused... and left.", "He paused… and left")]
    // Compatibility forms.
    [InlineData("The ﬁnal ofﬁce.", "The final office")]
    [InlineData("Ｆｕｌｌ width.", "Full width")]
    [InlineData("Chapter Ⅳ ends.", "Chapter IV ends")]
    [InlineData("The cafe\u0301 closed.", "The caf\u00E9 closed")]
    // The case of the first letter, after leading marks.
    [InlineData("But the lake froze.", "The lake froze")]
    [InlineData("The lake froze.", "the lake froze")]
    [InlineData("He wrote \"the lake\" there.", "\"The lake\" there")]
    // What ends the citation.
    [InlineData("The lake froze, and thawed.", "The lake froze.")]
    [InlineData("The lake froze and thawed.", "The lake froze …")]
    [InlineData("The lake froze and thawed.", "The lake froze?!”")]
    [InlineData("The lake froze and thawed.", "The lake froze —")]
    [InlineData("Cooperation was slow.", "co-\noperation was slow")]
    [InlineData("At last cooperation was slow.", "Co-\noperation was slow")]
    // A footnote mark left out.
    [InlineData("The lake froze.[12] It thawed.", "The lake froze. It thawed")]
    [InlineData("The lake[3] froze.\n\n[3] In March.", "The lake froze")]
    [InlineData("The lake[b] froze.\n\n[a] In May.\n[b] In March.", "The lake froze")]
    [InlineData("The lake[1] froze, two boats[2] sank and the port[3] closed.", "The lake froze, two boats sank")]
    [InlineData("The lake froze.[1] Two boats sank.[2] The port[3] closed.", "Two boats sank. The port closed")]
    [InlineData("The lake¹² froze.", "The lake froze")]
    [InlineData("The lake froze,² they say.", "The lake froze, they say")]
    [InlineData("The price* rose.\n\n* In roubles.", "The price rose")]
    [InlineData("The price† rose.", "The price rose")]
    public void WhatAnEditorMayChange_IsNotReported(string source, string citation) =>
        Assert.True(TestCorpus.Of(source).Check(citation, "source").IsClean);

    [Theory]
    // Space added or removed.
    [InlineData("Send one 5-byte record.", "Send one 5 byte record")]
    [InlineData("Send one 5 byte record.", "Send one 5-byte record")]
    [InlineData("Call run (now) at last.", "Call run(now) at last")]
    [InlineData("The plan—a bad one—failed.", "The plan — a bad one — failed")]
    // A hyphen beside a digit is never nothing; a hyphen inside a line is a hyphen.
    [InlineData("From 1990-\n91 the lake froze.", "From 199091 the lake froze")]
    [InlineData("They had to co-operate at once.", "They had to cooperate at once")]
    // Other marks than those.
    [InlineData("He called it \"a gift\" twice.", "He called it a gift twice")]
    [InlineData("He stood 6' 2\" in his socks.", "He stood 6\" 2' in his socks")]
    [InlineData("It wasn't the dogs' fault.", "It wasnt the dogs' fault")]
    [InlineData("Pass the --all option to it.", "Pass the -all option to it")]
    // A superscript or a fraction is no digit.
    [InlineData("It is 10² metres from here.", "It is 102 metres from here")]
    [InlineData("It is 1½ metres from here.", "It is 11/2 metres from here")]
    [InlineData("It covers 5 km² of land.", "It covers 5 km of land")]
    [InlineData("It covers 5 ㎡ of the land.", "It covers 5 m2 of the land")]
    // Case inside, and of the first letter behind an ellipsis.
    [InlineData("The lake froze in March.", "The Lake froze in March")]
    [InlineData("At last 5 boats sank in March. Boats sink.", "5 Boats sank in March")]
    [InlineData("The old cooperation was slow. Cooperation is.", "The old Co-\noperation was slow")]
    [InlineData("The lake froze and thawed.", "The lake froze—")]
    [InlineData("But the lake froze in March.", "… The lake froze in March")]
    // Whole words only.
    [InlineData("Version 9.45 is out at last.", "Version 9.4")]
    [InlineData("The ack-eliciting frames came.", "eliciting frames came")]
    [InlineData("It fell to -5 degrees there.", "5 degrees there")]
    [InlineData("It rose by 10% in the end.", "It rose by 10")]
    [InlineData("It cost $10 in the end.", "10 in the end")]
    [InlineData("The lake's ice was thin.", "The lake")]
    // Brackets, percent and other signs are text, also at the end.
    [InlineData("The lake frozen was thin.", "The lake (frozen)")]
    [InlineData("The lake grew by 10 in March.", "The lake grew by 10%")]
    // A footnote mark is never added, and never changed.
    [InlineData("The lake froze in March.", "The lake[1] froze in March")]
    [InlineData("The lake[1] froze in March.", "The lake[2] froze in March")]
    [InlineData("Set the value of x[1] to zero.", "Set the value of x to zero")]
    // Nor is code one, which the article's notes tell from one directly behind a word.
    [InlineData("Read the bytes[1] of it first.", "Read the bytes of it first")]
    [InlineData("Read the bytes[1], bytes[2] and bytes[3] first.", "Read the bytes, bytes and bytes first")]
    [InlineData("Copy head[0], body[1], tail[2] and all[3] first.", "Copy head, body, tail and all first")]
    [InlineData("Call read(file)[1] in the end.", "Call read(file) in the end")]
    [InlineData("Pass a char* to the call.", "Pass a char to the call")]
    [InlineData("Pass a char* to the call:\n* once\n* twice", "Pass a char to the call")]
    // Punctuation inside.
    [InlineData("The lake froze, and thawed.", "The lake froze and thawed")]
    [InlineData("The lake froze. It thawed.", "The lake froze; it thawed")]
    public void WhatAnEditorMayNotChange_IsReported(string source, string citation) =>
        Assert.NotEqual(VerdictKind.Found, TestCorpus.Of(source).Check(citation, "source").Kind);

    [Fact]
    public void FootnoteMark_OfAQuotationWithoutItsArticle_MayBeLeftOut()
    {
        var article = TestCorpus.Article("source", "She said: |Ann Lee«The price[1] of the fish* rose.»\n\n[1] In March.\n* Cod.");
        var alone = TestCorpus.QuotationsOf(article) with { HasWholeText = false };

        Assert.True(CorpusIndex.Create([article]).Check("The price of the fish rose", "source").IsClean);
        Assert.True(CorpusIndex.Create([alone]).Check("The price of the fish rose", "source").IsClean);
    }

    [Theory]
    [InlineData("会议在北京举行。", "在北京")]
    [InlineData("Встреча прошла в Гуйлине.", "прошла в Гуйлине")]
    [InlineData("การประชุมจัดขึ้นที่นี่", "จัดขึ้น")]
    public void Citation_InAnyScript_IsFound(string source, string citation) =>
        Assert.Equal(VerdictKind.Found, TestCorpus.Of(source).Check(citation, "source").Kind);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData(" — ")]
    [InlineData("[]")]
    public void Citation_WithoutWords_IsNotFound(string citation)
    {
        var index = TestCorpus.Of("The lake froze … and [] thawed — at last.");

        Assert.Equal(VerdictKind.NotFound, index.Check(citation, "source").Kind);
        Assert.Equal(VerdictKind.NotFound, index.Check(citation).Kind);
    }
}
