using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Cli.Tests;

/// <summary>Long work shows how far it is on a terminal, in one line that is gone at the end; elsewhere not a byte of it is written.</summary>
public sealed class ProgressLineTests
{
    private const int Width = 40;

    [Fact]
    public void Step_SaysHowFarItIs_InOneLine_ThatIsGoneAtTheEnd()
    {
        using var terminal = new StringWriter();
        using (var step = new ProgressLine(terminal, Width, new SlowClock()).Begin("Reading articles", 1200))
        {
            for (var i = 0; i < 300; i++)
            {
                step.Advance();
            }

            Assert.Equal("Reading articles  300 of 1,200", Seen(terminal));
        }

        Assert.Equal("", Seen(terminal));
        Assert.DoesNotContain('\n', terminal.ToString());
    }

    [Fact]
    public void StepWithoutANumber_IsNamed()
    {
        using var terminal = new StringWriter();
        using (new ProgressLine(terminal, Width, new SlowClock()).Begin("Checking 12 files"))
        {
            Assert.Equal("Checking 12 files", Seen(terminal));
        }

        Assert.Equal("", Seen(terminal));
    }

    [Fact]
    public void LineThatIsTooLong_IsCut_SinceATerminalWouldWrapIt()
    {
        using var terminal = new StringWriter();
        using var step = new ProgressLine(terminal, 12, new SlowClock()).Begin("Reading articles");

        Assert.Equal("Reading art", Seen(terminal));
    }

    [Fact]
    public void QuickWork_WritesNothing()
    {
        using var terminal = new StringWriter();
        using (var step = new ProgressLine(terminal, Width, new SlowClock { Pace = TimeSpan.Zero }).Begin("Reading articles", 10))
        {
            step.Advance();
        }

        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void Line_IsNotWrittenMoreOftenThanPeopleCanRead()
    {
        using var terminal = new StringWriter();
        using (var step = new ProgressLine(terminal, Width, new SlowClock { Pace = TimeSpan.FromMilliseconds(1) }).Begin("Reading articles", 10_000))
        {
            Parallel.For(0, 10_000, _ => step.Advance());
        }

        Assert.InRange(terminal.ToString().Split('\r').Length, 10, 120);
    }

    [Theory]
    [InlineData("extract", "Reading articles")]
    [InlineData("check", "Reading articles", "Reading files  1 of 1", "Generating code", "Checking files  1 of 1")]
    [InlineData("check all", "Reading articles", "Reading files  1 of 1", "Generating code", "Checking 1 file")]
    [InlineData("report", "Reading articles", "Checking files  1 of 1", "Writing pages")]
    [InlineData("export", "Reading articles")]
    [InlineData("import", "Importing pages  1 of 2")]
    public void LongWork_ShowsItsSteps_AndChangesNoResult(string verb, params string[] steps)
    {
        using var corpus = TemporaryCorpus.WithBridge();
        using var code = new TemporaryCorpus().Add("a.md", "\"The old bridge was closed\" [@bridge]\n");
        var words = string.Join(' ', Enumerable.Repeat("The harbour has three cranes and no railway.", 20));
        code.Add("one.html", $"<html><body><article><h1>One</h1><p>{words}</p></article></body></html>").Add("two.html", $"<html><body><article><h1>Two</h1><p>{words}</p></article></body></html>");
        code.Add("A.cs", "class C { void Say([CorpusQuote] string words) => Say(\"The harbour has three cranes\"); }");
        string[] Arguments() => verb switch
        {
            "extract" => ["extract", corpus.Folder],
            "check" => ["check", Path.Combine(code.Folder, "a.md"), "--corpus", corpus.Folder],
            "check all" => ["check", Path.Combine(code.Folder, "A.cs"), "--corpus", corpus.Folder],
            "report" => ["report", Path.Combine(code.Folder, "a.md"), "--corpus", corpus.Folder, "--output", Path.Combine(code.Folder, "report")],
            "export" => ["export", "csv", "--corpus", corpus.Folder],
            _ => ["import", Path.Combine(code.Folder, "one.html"), Path.Combine(code.Folder, "two.html"), "--force", "--corpus", Path.Combine(code.Folder, "imported")],
        };
        using var terminal = new StringWriter();

        var shown = CommandLine.Run(Arguments(), [], progress: new ProgressLine(terminal, 80, new SlowClock()));
        var silent = CommandLine.Run(Arguments());

        Assert.Equal(silent, shown);
        Assert.All(steps, step => Assert.Contains(step, terminal.ToString(), StringComparison.Ordinal));
        Assert.Equal("", Seen(terminal));
    }

    [Theory]
    [InlineData(false, "xterm-256color", true)]
    [InlineData(false, null, true)]
    [InlineData(false, "dumb", false)]
    [InlineData(true, "xterm-256color", false)]
    public void Progress_IsShownOnATerminalThatCanRewriteALine(bool isRedirected, string? terminal, bool isShown) =>
        Assert.Equal(isShown, ProgressLine.IsWanted(isRedirected, terminal));

    // What a person sees: a carriage return leads back to the line's start, and what follows covers what was there.
    private static string Seen(StringWriter terminal)
    {
        var line = Array.Empty<char>();
        foreach (var part in terminal.ToString().Split('\r'))
        {
            line = [.. part, .. line.Skip(part.Length)];
        }

        return new string(line).TrimEnd();
    }

    // A second has passed whenever somebody looks.
    private sealed class SlowClock : TimeProvider
    {
        private long _now;

        public TimeSpan Pace { get; init; } = TimeSpan.FromSeconds(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Add(ref _now, Pace.Ticks);
    }
}
