using Xunit;

namespace CorpusGen.Tests.Citations;

/// <summary>A word or two that differ at an end of the citation, or beside its ellipsis, stand for what the source has there; more of them are added.</summary>
public sealed class AlignmentEndsTests
{
    [Theory]
    // At most three words, and never over the end of the text.
    [InlineData("a b c d one two three four five six", "x y z one two three four five six", "\"x y z\" for \"b c d\"")]
    [InlineData("a b c d one two three four five six", "w x y z one two three four five six", "\"w x y z\" is added")]
    [InlineData("one two three four five six a b c d", "one two three four five six x y z", "\"x y z\" for \"a b c\"")]
    [InlineData("one two three four five six a b c d", "one two three four five six w x y z", "\"w x y z\" is added")]
    [InlineData("a one two three four five six", "x y z one two three four five six", "\"x y z\" for \"a\"")]
    [InlineData("one two three four five six a", "one two three four five six x y z", "\"x y z\" for \"a\"")]
    [InlineData("one two three four five six", "x one two three four five six", "\"x\" is added")]
    [InlineData("one two three four five six", "one two three four five six x", "\"x\" is added")]
    [InlineData("a one two three four five six b", "x one two three four five six y", "\"x\" for \"a\", \"y\" for \"b\"")]
    // Beside an ellipsis as many as it leaves out, those in front of it first.
    [InlineData("one two three four five six seven", "one two three … x y four five six seven", "\"x y\" is added")]
    [InlineData("one two three four five six seven", "one two three x y … four five six seven", "\"x y\" is added")]
    [InlineData("one two three a b four five six seven", "one two three … x y four five six seven", "\"x y\" for \"a b\"")]
    [InlineData("one two three a b four five six seven", "one two three x y … four five six seven", "\"x y\" for \"a b\"")]
    [InlineData("one two three a four five six seven", "one two three … x y four five six seven", "\"x y\" for \"a\"")]
    [InlineData("one two three a four five six seven", "one two three x y … four five six seven", "\"x y\" for \"a\"")]
    [InlineData("one two three a four five six seven", "one two three x … y four five six seven", "\"x\" for \"a\", \"y\" is added")]
    [InlineData("one two three a b four five six seven", "one two three x … y four five six seven", "\"x\" for \"a\", \"y\" for \"b\"")]
    [InlineData("one two three a b c four five six seven", "one two three x … y four five six seven", "\"x\" for \"a\", \"y\" for \"c\"")]
    [InlineData("red boat sank at dark noon", "red boat sank … zebra noon", "\"zebra\" for \"dark\"")]
    [InlineData("noon dark at sank boat red", "noon zebra … sank boat red", "\"zebra\" for \"dark\"")]
    // Inside, a word that is added stands for nothing.
    [InlineData("one two three four five six", "one two three x four five six", "\"x\" is added")]
    [InlineData("one two three four five six", "one two x y z three four five six", "\"x y z\" is added")]
    public void WordsAtAnEnd_StandForTheWordsThere(string source, string citation, string differences) =>
        Assert.Equal(differences, TestCorpus.Of(source).Check(citation).ToProblem()!.Arguments[0]);

    [Theory]
    [InlineData("a b c d one two three four five six", "x one two three four five six", "d one two three four five six")]
    [InlineData("one two three four five six a b", "one two three four five six x", "one two three four five six a")]
    [InlineData("zero one two three four five six", "one two three x five six", "one two three four five six")]
    [InlineData("zero one two three a b c four five six", "one two three … x five six", "one two three a b c four five six")]
    public void Passage_HasTheWordsThatWereReplaced(string source, string citation, string passage) =>
        Assert.Equal(passage, TestCorpus.Of(source).Check(citation).Passage!.Text);
}
