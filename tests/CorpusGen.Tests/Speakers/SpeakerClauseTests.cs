using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>Which clause of a sentence a quotation belongs to, and whose that clause is.</summary>
public class SpeakerClauseTests
{
    [Theory]
    [InlineData("In 2009, under what Lee called “the old bargain,” the town charged a fee.", "Lee")]
    [InlineData("Lee thanked her, telling the crowd, “You are a gift!” She replied that it was an honor.", "Lee")]
    [InlineData("Although Lee admitted that the well had “been dry for weeks,” she claimed that Ray knew.", "Lee")]
    [InlineData("Lee, citing “the long drought,” said the mayor would leave.", "Lee")]
    [InlineData("The council said in its letter that the poster “plainly and wrongly” suggests that the town pays.", "The council")]
    [InlineData("Ray will continue to be “a friend of the well,” Lee said.", "Lee")]
    [InlineData("Ray’s “mistakes” are many, Lee said on Tuesday in Orsby, noting that rain “will not wait”.", "Lee; Lee")]
    [InlineData("Those who spend a day “staring at the clouds”, she said, wind up with little.", "she")]
    public void Clause_NearTheQuote_WinsOverTheOneThatReportsSomethingElse(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("Lee says the fair will open and that she expects Ray to announce a “grand prize”.", "Lee")]
    [InlineData("Ray was asked by Ann Lee whether his plan, which the office estimates would cost little, would mean “another dry summer for farmers”.", "Ann Lee")]
    [InlineData("Calling the old baker “a true friend,” Ann Lee left the hall.", "Ann Lee")]
    [InlineData("While denouncing the “rain tax” to farmers, she has not offered a plan.", "she")]
    [InlineData("The film, titled “Dry Wells”, concludes that rain is “not enough”.", "-; The film")]
    [InlineData("The council less than two weeks ago said that the well was “quite full”.", "The council")]
    [InlineData("Lee herself, who was away, has kept quiet, changing her plans and admitting that the “rain tax” will fail.", "Lee herself")]
    [InlineData("“We dug and dug!” Will Lee, the baker, said.", "Will Lee")]
    public void Subject_IsThatOfTheGoverningClause(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("“They know how to dig,” a voice in the film states. “They will find water.”", "a voice; a voice")]
    [InlineData("Bob Ray’s paper mocks him for counting “every drop twice” and claims that “rain is free”.", "Bob Ray’s paper; Bob Ray’s paper")]
    [InlineData("The mayor rebuffs Ray on “rain tax”.", "The mayor")]
    public void Verb_ThatLooksLikeANoun_IsToldByWhatFollows(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("The wells were open all year. More from Bob Ray: “Nobody came to drink.”", "Bob Ray")]
    [InlineData("The plan is “plainly wrong” in Bob Ray’s view.", "Bob Ray")]
    [InlineData("“Nobody came to drink from the well.”\nBob Ray, baker and mayor of Orsby", "Bob Ray")]
    [InlineData("“Nobody came to drink from the well.”\n— Orsby Weather Office", "Orsby Weather Office")]
    [InlineData("Lee recalled how on her first trip all she saw was a dark road lined with trees. “I wanted to see a town.”", "Lee")]
    [InlineData("“It is full,” Lee said, though Ray has not said that the well is “open”. “I drank from it.”", "Lee; Ray; Lee")]
    public void Credit_OutsideTheSentence_IsFound(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("“Nobody came to drink from the well.”\nBob Ray said that this would change.", "-")]
    [InlineData("Lee began selling bread in the square to “friends of the well”.", "-")]
    [InlineData("Farmers used the water of the old town well behind the mill for “summer gardens”.", "-")]
    [InlineData("Publishers will bring out “Deep Water,” a novel by Ann Lee.", "-")]
    [InlineData("He liked “Deep Water,” by Ann Lee.", "-")]
    [InlineData("She starred in “Deep Water” and “Dry Wells,” and posted the film.", "-; -")]
    public void WordsThatTheSentenceDoesNotReport_CreditNobody(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));
}
