using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Articles;
using CorpusGen.Fuzz.Checks;
using CorpusGen.Fuzz.Inputs;
using CorpusGen.Locking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Fuzz.Tests;

/// <summary>
/// A file that is changed, vanishes or comes back while the build runs: between two looks of the generator, between two looks of the analyzers, and between
/// the generator and the analyzers. Nothing throws, what is generated compiles, and findings lie in a text that the file had.
/// </summary>
public class ChangingFileTests
{
    private const string Long = "“We came by boat on March 3, 2021,” said Ada Quill. The quay was full.\n\n“Nobody waits for the ferry any more,” said Ben Orr.\n\nHe said: “It is late.\n";
    private const string Short = "“We came by train on May 4,” said Ada Quill.\n";

    private const string Citing = """
        // cite(quay): "We came by boat on March 3, 2021"
        // cite(quay): "Nobody waits for the ferry any more"
        [Cites("quay", "We came by train on May 4", Speaker = "Ada Quill")]
        class Program { }
        """;

    // The longer text first: what was found in it lies beyond the end of the other.
    private static readonly Dictionary<string, (string Name, string Path, string Long, string Short)> Files = new(StringComparer.Ordinal)
    {
        [OptionNames.KindArticle] = (FuzzCase.CorpusFolder + "quay.txt", "quay.txt", Long, Short),
        [OptionNames.KindSidecar] = (FuzzCase.CorpusFolder + "quay.yml", "quay.yml", "published: 2021-03-04\nspeakers:\n  Ada Quill: [Ms. Quill]\nnosuch: x\npublished: soon\n", "id: pier\n"),
        [OptionNames.KindLock] = (FuzzCase.CorpusFolder + CorpusLock.FileName, CorpusLock.FileName, LockOf(Long + "“It was a fine day for the ferry,” said Ben Orr.\n") + "<<<<<<<\n", LockOf(Short)),
        [OptionNames.KindCiting] = ("/project/doc.md", "doc.md", "Words.\n\n\"We came by boat on March 3, 2021\" [@quay]\n\n\"We came by ship on March 3, 2021\" [@quay]\n", "\"x y z\" [@nobody]\n"),
    };

    public static TheoryData<string, bool> Kinds => new()
    {
        { OptionNames.KindArticle, false }, { OptionNames.KindArticle, true }, { OptionNames.KindSidecar, false }, { OptionNames.KindSidecar, true },
        { OptionNames.KindLock, true }, { OptionNames.KindCiting, false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void File_ThatChangesDuringTheBuild_BreaksNothing(string changing, bool isLocked)
    {
        var states = (SourceText?[])[Text(Files[changing].Long), Text(Files[changing].Short), null];
        foreach (var (first, later) in Pairs(states))
        {
            var trees = GenerationCheck.Generate(Project(changing, isLocked, first, later), embedsText: true);
            var errors = BaseProject.Compilation.AddSyntaxTrees(trees).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);
            Assert.Empty(errors);

            // The analyzers see the generated code, whatever it was made of; one look of the generator is as good as two.
            foreach (var (seen, seenLater) in first == later ? Pairs(states) : [])
            {
                var found = AnalysisCheck.Analyze(Citing, new GeneratedCorpus(trees, EmbedsText: true), Project(changing, isLocked, seen, seenLater));
                Assert.All(found.Where(d => d.Location.Kind == LocationKind.ExternalFile), d => Assert.InRange(d.Location.SourceSpan.End, 0, LengthOf(d.Location.GetLineSpan().Path)));
            }
        }
    }

    [Theory]
    [InlineData(OptionNames.KindArticle)]
    [InlineData(OptionNames.KindSidecar)]
    public void Generator_TakesOneOfTheTexts_AndNoMixture(string changing)
    {
        var states = (SourceText?[])[Text(Files[changing].Long), Text(Files[changing].Short), null];
        var whole = states.Select(s => Generated(changing, s, s)).ToList();

        Assert.Equal(3, whole.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Pairs(states), pair => Assert.Contains(Generated(changing, pair.First, pair.Later), whole));
    }

    [Fact]
    public void Article_ThatIsGoneForTheAnalyzersAlone_IsReported()
    {
        var text = Text(Long);
        var trees = GenerationCheck.Generate(Project(OptionNames.KindArticle, isLocked: false, text, text), embedsText: true);

        var found = AnalysisCheck.Analyze(Citing, new GeneratedCorpus(trees, EmbedsText: true), Project(OptionNames.KindArticle, isLocked: false, null, null));

        Assert.Contains(found, d => d.Id == "CG0101");
    }

    private static string Generated(string changing, SourceText? first, SourceText? later) =>
        string.Join('\f', GenerationCheck.Generate(Project(changing, isLocked: false, first, later), embedsText: true).Select(t => t.ToString()));

    private static ChangingText[] Project(string changing, bool isLocked, SourceText? first, SourceText? later) =>
    [
        .. Files.Where(f => isLocked || f.Key != OptionNames.KindLock).Select(f => f.Key == changing
            ? new ChangingText(f.Value.Name, f.Key, f.Value.Path, first, later)
            : Lasting(f.Value.Name, f.Key, f.Value.Path, f.Value.Long)),
        Lasting(FuzzCase.CorpusFolder + "other.txt", OptionNames.KindArticle, "other.txt", "The other article.\n\n“The lamps were lit at six,” said Cora Lind.\n"),
    ];

    private static ChangingText Lasting(string name, string kind, string path, string text)
    {
        var source = Text(text);
        return new ChangingText(name, kind, path, source, source);
    }

    private static IEnumerable<(SourceText? First, SourceText? Later)> Pairs(SourceText?[] states) => from first in states from later in states select (first, later);

    private static int LengthOf(string path) => Files.Values.Where(f => f.Name == path).Select(f => f.Long.Length).DefaultIfEmpty(int.MaxValue).Single();

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);

    private static string LockOf(string text) => LockWriter.Write(CorpusLock.Of(CorpusReading.Create([ArticleReader.Read("quay.txt", text)])));
}
