using System.Linq;
using System.Threading;
using CorpusGen.Generator.Emission;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

public sealed class TextFormsTests
{
    [Theory]
    [InlineData(TextForms.MaximumCharacters, TextForm.Literals)]
    [InlineData(TextForms.MaximumCharacters + 1, TextForm.Attributes)]
    internal void Form_ChangesBeforeTheWall(int characters, TextForm form) =>
        Assert.Equal(form, TextForms.Choose([characters - 10, 10], CancellationToken.None));

    [Fact]
    public void CorpusBeyondTheWall_CompilesAndComesBackUnchanged()
    {
        // Nine million characters of whole text; as literals that is CS8103.
        var line = "“The harbour will stay open,” said Ada Quill. ";
        var text = string.Concat(Enumerable.Repeat(line, 20)) + "\n";
        var whole = string.Concat(Enumerable.Repeat(text, 3_000_000 / text.Length));
        var articles = Enumerable.Range(0, 3).Select(i => Support.Models.Article("words", $"{i}.txt") with { Key = $"k{i}", Text = whole + i }).ToArray();
        var count = articles.Select(a => TextForms.Count(a, CancellationToken.None));

        var build = Support.Models.Build(TextForms.Choose([.. count], CancellationToken.None), articles);

        Assert.Empty(build.Complaints);
        Assert.Equal(articles.Select(a => a.Text), build.LoadArticles().Select(a => a.Text));
    }
}
