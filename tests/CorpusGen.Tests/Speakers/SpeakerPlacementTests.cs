using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>Where in a sentence its speaker can stand.</summary>
public class SpeakerPlacementTests
{
    [Theory]
    [InlineData("Said Lee: “The wells are dry.”", "Lee")]
    [InlineData("In other words, explained town baker Ann Lee: “The wells are dry.”", "town baker Ann Lee")]
    [InlineData("But, said Lee, “the wells are dry.”", "Lee")]
    [InlineData("The mayor, when asked, told Ann Lee, “The wells are dry.”", "The mayor")]
    [InlineData("The wells may be dug soon, said Ann Lee, a baker from Orsby. “They are dry.”", "Ann Lee")]
    [InlineData("“The wells are dry,” Ann Lee, the baker, told The Orsby Times.", "Ann Lee")]
    public void ACue_MayStandInFrontOfItsSubject(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("Ann Lee, Orsby: “The wells are dry.”", "Ann Lee")]
    [InlineData("Ann Lee, editor of The Orsby Times: “The wells are dry.”", "Ann Lee")]
    [InlineData("“The wells are dry and we have nothing to drink.”\n-Ann Lee, Orsby.", "Ann Lee")]
    [InlineData("In town after town, Lee lobbies for a deeper well: “Nobody should have to drink the rain.”", "Lee")]
    public void ALabel_MaySayWhatItsBearerIs(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("“The wells are dry,” said retired baker Ann Lee.", "retired baker Ann Lee")]
    [InlineData("“The wells are dry,” said the newly elected mayor.", "the newly elected mayor")]
    [InlineData("“The wells are dry,” said one well-connected baker.", "one well-connected baker")]
    [InlineData("“The wells are dry,” said the baker known as Bob, who was away.", "the baker")]
    public void ADescription_KeepsItsAttributes(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("Ann Lee, head baker and mayor of the town said, “The wells are dry.”", "Ann Lee")]
    [InlineData("Ann Lee, a former baker from the town has said that the wells are “quite dry”.", "Ann Lee")]
    [InlineData("In a letter about the wells and rainy days, Ann Lee, head of the council’s office, noted the “grave danger of drought” in Orsby.", "Ann Lee")]
    [InlineData("Another baker speaking to Orsby News said, “The wells are dry.”", "Another baker")]
    [InlineData("Ann Lee, the author of the book “Dry Wells,” about rain, said the town was “quite thirsty this year”.", "-; Ann Lee")]
    [InlineData("“The wells are dry,” baker Ann Lee, wearing a “Save the Wells” shirt, said.", "baker Ann Lee; -")]
    public void ASubject_StandsInFrontOfWhatIsInserted(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));

    [Theory]
    [InlineData("The council met at noon, with many bakers and farmers chanting “Save the wells!”", "many bakers and farmers")]
    [InlineData("Ray’s letter carried echoes of Lee’s allegations of a “rain plot” against the town.", "Lee")]
    [InlineData("Ray blocked the plan because of “rain tax” bills added by Lee.", "-")]
    [InlineData("The battery rule is broken when a person “wilfully takes water from the well of another”.", "-")]
    [InlineData("“Rain is near,” Lee said in an interview with “Orsby This Morning” on Monday.", "Lee; -")]
    [InlineData("Lee took the stage to “Song of the River” and waved.", "-")]
    [InlineData("Lee repeated a promise to “Dry the River Again” on Monday.", "Lee")]
    [InlineData("They meant to disprove Orsby claims of “dry wells everywhere” in the valley.", "-")]
    public void AWord_ThatOnlyLooksLikeACue_CreditsNobody(string text, string mentions) => Assert.Equal(mentions, Said.Mentions(text));
}
