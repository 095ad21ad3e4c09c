using CorpusGen.Project;
using Xunit;

namespace CorpusGen.Tests.Project;

public class CorpusPathTests
{
    [Theory]
    [InlineData("a.txt", "/home/p/corpus/a.txt", "a.txt")]
    [InlineData("north/a.txt", "/home/p/corpus/north/a.txt", "north/a.txt")]
    [InlineData(@"north\a.txt", @"C:\p\corpus\north\a.txt", "north/a.txt")]
    [InlineData(null, @"C:\p\corpus\a.txt", "a.txt")]
    [InlineData("", "/home/p/corpus/north/a.txt", "a.txt")]
    public void Path_IsTheOneThatTheProjectGives_OrTheFilesName(string? given, string file, string path) => Assert.Equal(path, CorpusPath.Of(given, file));

    [Theory]
    [InlineData("north/it's", "/home/p/corpus/north/it's #1; x/a.txt", "north/it's #1; x/a.txt")]
    [InlineData("notes/", "/home/p/corpus/notes/#1.txt", "notes/#1.txt")]
    [InlineData("a", "/home/a/corpus/a;b.txt", "a;b.txt")]
    public void Path_ThatTheConfigurationFormatCutsShort_IsCompleted(string given, string file, string path) => Assert.Equal(path, CorpusPath.Of(given, file));

    [Fact]
    public void Path_ThatTheProjectMadeUp_IsKept() => Assert.Equal("press/statement.txt", CorpusPath.Of("press/statement.txt", "/home/shared/2021-03-25.txt"));
}
