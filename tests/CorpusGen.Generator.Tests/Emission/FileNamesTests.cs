using System;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Emission;
using CorpusGen.Generator.Models;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

public sealed class FileNamesTests
{
    [Fact]
    public void FileNames_AreDifferentInAnyCaseAndSafeOnAnyDisk()
    {
        string[] identifiers = ["Con", "CON", "中文", "Élan", "Elan", new string('A', 120), new string('A', 119) + "b", "E\u0301lan"];
        var corpus = new CorpusModel([.. identifiers.Select((id, i) => new ArticleNames($"{i}.txt", "key", id, []))], []);

        var names = FileNames.Create(corpus, CancellationToken.None).Names;

        Assert.Equal(identifiers.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.Matches("^Article[.][A-Za-z0-9_-]{1,80}[.]g[.]cs$", n));
    }
}
