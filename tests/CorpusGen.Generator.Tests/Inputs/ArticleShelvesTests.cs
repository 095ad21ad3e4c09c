using System.Linq;
using System.Threading;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Tests.Support;
using CorpusGen.Project;
using Xunit;

namespace CorpusGen.Generator.Tests.Inputs;

public sealed class ArticleShelvesTests
{
    private static readonly CorpusFile[] Files =
    [
        .. Enumerable.Range(0, 200).Select(i => File($"note-{i}.txt", OptionNames.KindArticle)),
        .. Enumerable.Range(0, 200).Select(i => File($"note-{i}.yml", OptionNames.KindSidecar)),
    ];

    private static readonly FilePairs Pairs = FilePairs.Create(CorpusFolder.Of([.. Files]).Paths, CancellationToken.None);

    [Theory]
    [InlineData(17)]
    [InlineData(217)]
    public void AnEdit_MakesTheShelfOfItsFileAnew_AndNoOther(int edited)
    {
        var before = Create(Files, Support.Models.Settings);
        CorpusFile[] after = [.. Files];
        after[edited] = after[edited] with { Text = new CorpusText(after[edited].Path, "edited") };

        var shelves = Create(after, Support.Models.Settings);

        var changed = Assert.Single(shelves.Where((s, i) => !ReferenceEquals(s, before[i])));
        Assert.Contains(changed.Files, f => f.Article == after[edited] || f.Sidecar == after[edited]);
        Assert.Equal(before, Create(Files, Support.Models.Settings));
    }

    [Fact]
    public void OtherSettings_MakeAllShelvesAnew()
    {
        var before = Create(Files, Support.Models.Settings);
        var settings = Support.Models.Settings with { EmbedText = !Support.Models.Settings.EmbedText };

        Assert.All(Create(Files, settings), s => Assert.All(s.Files, f => Assert.Equal(settings, f.Settings)));
        Assert.Equal(before, Create(Files, Support.Models.Settings));
    }

    [Fact]
    public void AFileOfAnotherKind_IsNoArticleAnyMore()
    {
        Create(Files, Support.Models.Settings);
        CorpusFile[] after = [.. Files];
        after[17] = after[17] with { Kind = OptionNames.KindSidecar };

        Assert.DoesNotContain(Create(after, Support.Models.Settings).SelectMany(s => s.Files), f => f.Article.Path == after[17].Path);
    }

    private static ArticleShelf[] Create(CorpusFile[] files, Settings settings) => [.. ArticleShelves.Create(((CorpusFolder.Of([.. files]), Pairs), settings), CancellationToken.None)];

    private static CorpusFile File(string path, string kind) => new(kind, path, new CorpusText(path, ""));
}
