using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Infrastructure;
using Xunit;

namespace CorpusGen.Package.Tests;

[Collection(SharedConsumers.Name)]
public class HostileTests(Consumers consumers)
{
    [Fact]
    public void HostileCorpus_Compiles_AndSaysWhatIsWrongWithIt()
    {
        Assert.True(consumers.WasBuilt(HostileConsumer.Name, "net10.0"), consumers.Output);
        Assert.All(consumers.Of(HostileConsumer.Name), m => Assert.StartsWith("CG01", m.Id, StringComparison.Ordinal));
        foreach (var (path, rule) in HostileConsumer.LeftOut.Append((HostileConsumer.Damaged, "CG0101")))
        {
            Assert.Contains(consumers.Of(HostileConsumer.Name), m => m.File == path && m.Id == rule);
        }
    }

    [Fact]
    public async Task Text_ComesBackUnchanged()
    {
        var printed = (await consumers.Workspace.RunAsync(HostileConsumer.Name))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.TrimEnd().Split('|'))
            .ToDictionary(l => l[0], l => (Text: Encoding.Unicode.GetString(Convert.FromHexString(l[1])), IsExact: l[2]), StringComparer.Ordinal);

        var expected = Expected();
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), printed.Keys.Order(StringComparer.Ordinal));
        Assert.All(printed.Where(p => p.Key != HostileConsumer.Damaged), p => Assert.Equal(expected[p.Key].Replace("\r\n", "\n", StringComparison.Ordinal), p.Value.Text));
        Assert.All(printed, p => Assert.Equal("True", p.Value.IsExact));
    }

    // What is on the disk, decoded as the package promises, where a line end is one character in generated code; on a file system without case there is one twin.
    private Dictionary<string, string> Expected()
    {
        var corpus = Path.Combine(consumers.Workspace.Folder, HostileConsumer.Name, "corpus");
        return Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(corpus, f).Replace('\\', '/'), File: f))
            .Where(f => !f.Path.EndsWith(".yml", StringComparison.Ordinal) && HostileConsumer.LeftOut.All(r => r.Path != f.Path))
            .ToDictionary(f => f.Path, f => File.ReadAllText(f.File), StringComparer.Ordinal);
    }
}
