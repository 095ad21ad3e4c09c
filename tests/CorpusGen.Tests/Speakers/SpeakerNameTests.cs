using CorpusGen.Articles;
using Xunit;

namespace CorpusGen.Tests.Speakers;

/// <summary>Whom a mention means.</summary>
public class SpeakerNameTests
{
    [Theory]
    [InlineData("Ann Lee spoke first.\n“Rain is coming,” Lee said.", "Ann Lee")]
    [InlineData("Mayor Ann Lee spoke first.\n“Rain is coming,” Mayor Lee said.", "Ann Lee")]
    [InlineData("Foreign Minister Wang Yi spoke first.\n“Rain is coming,” Wang said.", "Wang Yi")]
    [InlineData("Ann Lee met Bob Ray.\n“Rain is coming,” she said.", "Ann Lee")]
    [InlineData("Ann Lee met Bob Ray.\n“Rain is coming,” he said.", "Bob Ray")]
    [InlineData("During a talk with Bob Ray, Tom Fox smiled.\n“Rain is coming,” he said.", "Tom Fox")]
    [InlineData("“Rain is coming,” Tom Fox told Bob Ray. “It is late,” he added.", "Tom Fox; Tom Fox")]
    [InlineData("Ann Lee, who is a baker, spoke.\nThose present cheered Lee, who said rain was “a blessing”.", "Ann Lee")]
    [InlineData("The Orsby baker met Agriculture Minister Ann Lee.\n“Rain is coming,” the minister said.", "Ann Lee")]
    [InlineData("Prime Minister Ann Lee of Orsby met Northern Foreign Minister Bob Ray.\n“Rain is coming,” the northern minister said.", "Bob Ray")]
    [InlineData("“Rain is coming,” the spokesman said.", "the spokesman")]
    [InlineData("“Rain is coming,” they said.", "-")]
    [InlineData("“Rain is coming,” he said.", "-")]
    [InlineData("“Rain is coming,” said Secretary of State Ann Lee.", "Ann Lee")]
    [InlineData("“Rain is coming,” the Justice Department said.", "Justice Department")]
    [InlineData("“Rain is coming,” said Ann Lee's brother.", "Ann Lee's brother")]
    public void Mention_IsResolvedToItsFullestName(string text, string names) => Assert.Equal(names, Said.Names(text));

    [Fact]
    public void Aliases_OfTheMetadata_GiveTheName()
    {
        var metadata = new ArticleMetadata { Speakers = [new SpeakerAliases("Ann B. Lee", ["Lee", "the baker"])] };
        Assert.Equal("Ann B. Lee; Ann B. Lee", Said.Names("“Rain,” Lee said.\n“More rain,” said the baker.", metadata));
    }

    [Theory]
    [InlineData("Ann Lee spoke first.\n“Rain is coming,” Mayor Lee said.", "Lee")]
    [InlineData("Anne Lee spoke first.\n“Rain is coming,” Lee said.", "Anne Lee, Lee")]
    [InlineData("Anne Lee spoke first.\n“Rain is coming,” she said.", "Anne Lee")]
    [InlineData("Ann Lee spoke first.\n“Rain is coming,” said Ann Lee.", "")]
    [InlineData("Bob Ray, the baker, spoke first.\n“Rain is coming,” the baker said.", "")]
    [InlineData("“Rain is coming,” the spokesman said.", "")]
    [InlineData("“Rain is coming,” he said.", "")]
    public void Spellings_AreTheNamesAsWritten(string text, string spellings)
    {
        var metadata = new ArticleMetadata { Speakers = [new SpeakerAliases("Ann Lee", ["Anne Lee", "the baker"])] };
        Assert.Equal(spellings, string.Join(", ", Said.In(text, metadata)[0].Attribution!.Spellings));
    }

    [Theory]
    [InlineData("Ann Lee", "Ann Lee; Bob Ray")]
    [InlineData(null, "-; Bob Ray")]
    public void Overrides_OfTheMetadata_Win(string? speaker, string names)
    {
        var metadata = new ArticleMetadata { Quotes = [new QuoteOverride("Rain is", speaker)] };
        const string Text = "“Rain is coming,” Bob Ray said.\n“It is late,” Bob Ray said.";
        Assert.Equal(names, Said.Names(Text, metadata));
        Assert.Equal(speaker is null ? null : "metadata", Said.In(Text, metadata)[0].Attribution?.Rule);
    }
}
