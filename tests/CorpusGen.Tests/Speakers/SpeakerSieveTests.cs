using System.Linq;
using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>Where in a text the speaker of a quotation is found.</summary>
public class SpeakerSieveTests
{
    [Theory]
    [InlineData("“Rain is coming,” said Ann Lee.", "Ann Lee")]
    [InlineData("“Rain is coming,” says the mayor of the old town.", "the mayor of the old town")]
    [InlineData("“Rain is coming,” Ann Lee said.", "Ann Lee")]
    [InlineData("“Rain is coming,” the weather office also said on Monday.", "the weather office")]
    [InlineData("“Rain is coming!” Lee shouted.", "Lee")]
    [InlineData("“Is rain coming?” asked the baker.", "the baker")]
    [InlineData("“Rain is coming,” Ann Lee, who runs the weather office in Orsby, said.", "Ann Lee")]
    [InlineData("“Rain is coming,” a spokesman for Mayor Ann Lee said.", "a spokesman for Mayor Ann Lee")]
    [InlineData("“Rain is coming,” as the baker put it.", "the baker")]
    [InlineData("The harvest was “a small wonder” – as Lee framed it.", "Lee")]
    [InlineData("They shared a “love of rain” stressed by Lee at the fair.", "Lee")]
    [InlineData("“Rain is coming,” he accused.", "he")]
    [InlineData("“Rain is coming,” said the 46-year-old.", "the 46-year-old")]
    [InlineData("“Rain is coming,” Lee is quoted as saying.", "Lee")]
    [InlineData("“Rain is coming,” read the letter.", "the letter")]
    [InlineData("The drought was called a “slow flood” by Ann Lee, and it stayed.", "Ann Lee")]
    public void CreditBehindTheQuote_IsFound(string text, string mention) => Assert.Equal(mention, Said.Mentions(text));

    [Theory]
    [InlineData("Ann Lee said, “Rain is coming.”", "Ann Lee")]
    [InlineData("Ann Lee said that “rain is coming”.", "Ann Lee")]
    [InlineData("On Monday she told the council: “Rain is coming.”", "she")]
    [InlineData("Ann Lee, a baker from Orsby, said that the rain would be “a blessing”.", "Ann Lee")]
    [InlineData("Alarmed by the drought, Ann Lee, the mayor, said that rain was “a blessing”.", "Ann Lee")]
    [InlineData("Lee denied that the well was dry, saying that it was “quite full”.", "Lee")]
    [InlineData("Lee smiled and said that it was “quite full”.", "Lee")]
    [InlineData("Lee declined to say whether it was “quite full”.", "Lee")]
    [InlineData("Lee said she believed that the well was “quite full”.", "Lee")]
    [InlineData("Bob Ray called the plan “a joke”.", "Bob Ray")]
    [InlineData("Bob Ray dismissed the plan as “a joke”.", "Bob Ray")]
    [InlineData("The plan was described by Bob Ray as “a joke”.", "Bob Ray")]
    [InlineData("Ray denounced what he called “a joke”.", "Ray")]
    [InlineData("Their joint statement called on farmers to “save every drop”.", "Their joint statement")]
    [InlineData("The treaty promises “open doors for everybody”.", "The treaty")]
    [InlineData("The two said the well would be “open to all”.", "The two")]
    [InlineData("She says people may wait, but insists that the well is “quite full”.", "She")]
    [InlineData("Last week Ann Lee, the mayor, said that the well was “quite full”.", "Ann Lee")]
    [InlineData("ORSBY – Ann Lee, opening the fair on Monday, said that the well was “quite full”.", "Ann Lee")]
    [InlineData("With two days until the fair, Bob Ray, a baker, called the plan “a joke”.", "Bob Ray")]
    [InlineData("Lee has praised the rain, telling farmers during a visit to Orsby that she thinks it is “a gift”.", "Lee")]
    [InlineData("Lee said she expects Ray to announce “a gift”.", "Lee")]
    [InlineData("Lee said in her opening remarks that the well was “quite full”.", "Lee")]
    [InlineData("They left after Ann Lee told a crowd that the well was “quite full”.", "Ann Lee")]
    [InlineData("Lee is choosing not to answer claims that the well is “dry”.", "Lee")]
    [InlineData("Lee was cheerful, saying that rain came and Ray calling it “a gift”.", "Ray")]
    [InlineData("Ann Lee and Bob Ray both denounced the “rain tax” on Monday.", "Ann Lee and Bob Ray")]
    [InlineData("When Lee declared the feast open, she referred to the rain as “a gift”.", "she")]
    [InlineData("When Lee said that rain would come, Ray fired back: “It will not rain here.”", "Ray")]
    [InlineData("A letter obtained by the Orsby Times warns that the well is “quite full”.", "A letter")]
    [InlineData("Lee wore a hat reading, “Rain or shine.”", "a hat")]
    [InlineData("It was a good day for the town, as Lee praised the harvest, saying rain was “a gift”.", "Lee")]
    [InlineData("Lee came to the square where about 50 farmers had gathered, chanting “no rain, no peace”.", "about 50 farmers")]
    [InlineData("The mayor said there was no fair or market planned, adding that rain was “a gift”.", "The mayor")]
    [InlineData("The old mayor calls it her “secret well”.", "The old mayor")]
    [InlineData("Only half of registered farmers agreed that the well was “quite full”.", "Only half of registered farmers")]
    public void CreditInFrontOfTheQuote_IsFound(string text, string mention) => Assert.Equal(mention, Said.Mentions(text));

    [Theory]
    [InlineData("The well is “quite full”, according to the weather office.", "the weather office")]
    [InlineData("The well is “quite full” and will stay so, Ann Lee said.", "Ann Lee")]
    [InlineData("Ray learned that the well was “quite full” and open, Ann Lee said.", "Ann Lee")]
    [InlineData("The poster targets a “town that keeps its own wells under lock and key”.", "The poster")]
    [InlineData("Lee Says Museum Will Tell of ‘Rain and Shine’", "Lee")]
    [InlineData("Ann Lee: “Rain is coming.”", "Ann Lee")]
    [InlineData("Lee: Time for ‘patience’ in Orsby", "Lee")]
    [InlineData("“Rain is coming.” ― Ann Lee", "Ann Lee")]
    [InlineData("Lee’s claim that the well was “quite full” surprised nobody.", "Lee")]
    [InlineData("Ann Lee was blunt: “Rain is coming.”", "Ann Lee")]
    [InlineData("In the words of Ann Lee, the well is “quite full”.", "Ann Lee")]
    public void OtherCredits_AreFound(string text, string mention) => Assert.Equal(mention, Said.Mentions(text));

    [Theory]
    [InlineData("“Rain is coming,” Lee said. “The well will be full.”", "Lee; Lee")]
    [InlineData("“Rain is coming. The well will be full.” He paused. “Trust me,” Lee said.", "Lee; Lee")]
    [InlineData("Lee continued:\n“Rain is coming.”", "Lee")]
    [InlineData("“Rain is coming,” Lee said. “After much thought I will open all of the wells” to the town.", "Lee; Lee")]
    [InlineData("“Rain is coming,” Lee said. “It will be long.\n“And it will be heavy.”", "Lee; Lee; Lee")]
    [InlineData("“Rain is coming,” Lee said.\n“The well will be full.”", "Lee; Lee")]
    [InlineData("“Rain is coming,” Lee said.\n“Never,” Ray replied.\n“You will see,” Lee answered.", "Lee; Ray; Lee")]
    public void QuoteWithoutACredit_GoesOnWithTheSpeaker(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("Their “special friendship” has grown since the flood.")]
    [InlineData("The so-called “rain tax” was passed in May.")]
    [InlineData("A box labeled “apples” stood at the door.")]
    [InlineData("She read the book “The Long Rain” twice.")]
    [InlineData("“Quiet streets”\nThe town slept.")]
    public void WordsThatNobodySaid_CreditNobody(string text) => Assert.Equal("-", Said.Mentions(text));

    [Theory]
    [InlineData("Lee said on NBC's \"Meet the Press\" that rain was \"a blessing\".", "-; Lee")]
    [InlineData("“It is late,” the judge exclaimed, “and we are tired.”", "the judge; the judge")]
    [InlineData("“It is good for her here,“ said Lee.", "Lee")]
    [InlineData("‘Why aren't they on the shows?' asked Lee.", "Lee")]
    [InlineData("“Rain is coming,” Lee said. \"Nooooo!\" the crowd cried out. “It is,” Lee said.", "Lee; the crowd; Lee")]
    [InlineData("Lee wore a T-shirt that reads “Rain or shine”.", "a T-shirt")]
    public void HardCases_AreRight(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("She read the book “The Long Rain” twice.", QuoteKind.Title)]
    [InlineData("It marks ten years of the “Treaty on Open Wells and Free Rivers” today.", QuoteKind.Title)]
    [InlineData("Lee said, “Rain is coming soon.”", QuoteKind.Direct)]
    [InlineData("Lee called it “a joke”.", QuoteKind.Partial)]
    [InlineData("Lee said the “rain is coming”.", QuoteKind.Partial)]
    public void Kind_TellsSpeechFromFragmentsAndTitles(string text, QuoteKind kind) => Assert.Equal(kind, Said.In(text)[0].Kind);

    [Theory]
    [InlineData("“It is late,” she said, “and we are tired.”", "1 1")]
    [InlineData("“It is late,” she said. “We are tired.”", "1 1")]
    [InlineData("“It is late,” she said.\n“We are tired,” she said.", "1 2")]
    [InlineData("Lee said: “It is late.\n“We are tired.”", "1 1")]
    [InlineData("Lee said it was “late” and that all were “tired”.", "1 2")]
    public void Utterance_JoinsWhatACreditSplits(string text, string numbers) => Assert.Equal(numbers, string.Join(" ", Said.In(text).Select(q => q.Utterance)));

    [Theory]
    [InlineData("“Rain is coming,” Lee said, according to the Orsby Times.", "Lee", "the Orsby Times")]
    [InlineData("According to the Orsby Times, Lee said that the well was “quite full”.", "Lee", "the Orsby Times")]
    [InlineData("The well is “quite full”, according to the weather office.", "the weather office", null)]
    [InlineData("“Rain is coming,” Lee said.", "Lee", null)]
    public void Source_OfWordsThatSomebodyPassedOn_IsKept(string text, string mention, string? source)
    {
        var attribution = Said.In(text)[0].Attribution!;
        Assert.Equal((mention, source), (attribution.Mention, attribution.Source));
        Assert.Equal(source, attribution.SourceMentionSpan?.Of(text));
    }

    [Fact]
    public void Attribution_CarriesItsEvidence()
    {
        const string Text = "“Rain is coming,” Ann Lee said.";
        var attribution = Said.In(Text)[0].Attribution!;
        Assert.Equal(("after", "said", "Ann Lee"), (attribution.Rule, attribution.Cue, attribution.MentionSpan.Of(Text)));
        Assert.Equal("said", attribution.CueSpan!.Value.Of(Text));
        Assert.InRange(attribution.Confidence, 0.9, 1);
    }
}
