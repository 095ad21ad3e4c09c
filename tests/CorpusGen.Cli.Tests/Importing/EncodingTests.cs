using System.IO;
using System.Text;
using CorpusGen.Cli.Importing.Pages;
using Xunit;

namespace CorpusGen.Cli.Tests.Importing;

public class EncodingTests
{
    [Theory]
    [InlineData("chinese", "gb18030", "gb2312")]
    [InlineData("chinese", "gb18030", "gb18030")]
    [InlineData("chinese", "big5", "big5")]
    [InlineData("chinese", "utf-8", "utf-8")]
    [InlineData("japanese", "shift_jis", "Shift_JIS")]
    [InlineData("japanese", "euc-jp", "euc-jp")]
    [InlineData("japanese", "iso-2022-jp", "iso-2022-jp")]
    public void Page_IsReadInTheEncodingThatItDeclares(string name, string encoding, string declared)
    {
        // Big5 has no signs of the mainland, which are written as entities then, as browsers write them.
        using var corpus = new TemporaryCorpus();

        PageFiles.Import(corpus, Bytes(PageFiles.Html(name, declared), encoding), "--name", "a");

        Assert.Equal(PageFiles.Article(name), File.ReadAllText(Path.Combine(corpus.Folder, "a.md")));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    public void Windows1252_IsWhatLatin1Means(string declared)
    {
        var page = PageFiles.Html("open-graph").Replace("\"utf-8\"", $"\"{declared}\"", System.StringComparison.Ordinal);
        using var corpus = new TemporaryCorpus();

        PageFiles.Import(corpus, Bytes(page, "windows-1252"), "--name", "a");

        Assert.Equal(PageFiles.Article("open-graph"), File.ReadAllText(Path.Combine(corpus.Folder, "a.md")));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Unicode_IsKnownByItsMark_OrByItsZeros(string encoding, bool hasMark)
    {
        var unicode = Encoding.GetEncoding(encoding);
        byte[] page = [.. hasMark ? unicode.GetPreamble() : [], .. unicode.GetBytes(PageFiles.Html("json-ld"))];
        using var corpus = new TemporaryCorpus();

        PageFiles.Import(corpus, page, "--name", "a");

        Assert.Equal(PageFiles.Article("json-ld"), File.ReadAllText(Path.Combine(corpus.Folder, "a.md")));
    }

    [Fact]
    public void Option_CountsMoreThanWhatThePageDeclares()
    {
        using var corpus = new TemporaryCorpus();

        PageFiles.Import(corpus, Bytes(PageFiles.Html("japanese", "utf-8"), "shift_jis"), "--name", "a", "--encoding", "sjis");

        Assert.Equal(PageFiles.Article("japanese"), File.ReadAllText(Path.Combine(corpus.Folder, "a.md")));
    }

    [Theory]
    [InlineData("<p>caf\u00E9</p>", "windows-1252", "<p>caf\u00E9</p>", "windows-1252", false)]
    [InlineData("<p>caf\u00E9</p>", "utf-8", "<p>caf\u00E9</p>", "utf-8", false)]
    [InlineData("<meta charset=iso-8859-1><p>caf\u00E9</p>", "utf-8", "<meta charset=iso-8859-1><p>caf\u00E9</p>", "utf-8", false)]
    [InlineData("<meta charset=utf-16><p>caf\u00E9</p>", "utf-8", "<meta charset=utf-16><p>caf\u00E9</p>", "utf-8", false)]
    [InlineData("<!-- <meta charset=big5> --><p>caf\u00E9</p>", "utf-8", "<!-- <meta charset=big5> --><p>caf\u00E9</p>", "utf-8", false)]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?><p>\u0414\u0430</p>", "windows-1251", "<?xml version='1.0' encoding='windows-1251'?><p>\u0414\u0430</p>", "windows-1251", false)]
    [InlineData("<meta charset=utf-8><p>caf\u00E9</p>", "windows-1252", "<meta charset=utf-8><p>caf\uFFFD</p>", "utf-8", true)]
    [InlineData("<meta charset=utf-7><p>+ADw-</p>", "utf-8", "<meta charset=utf-7><p>+ADw-</p>", "utf-8", false)]
    [InlineData("", "utf-8", "", "utf-8", false)]
    public void Bytes_AreDecoded(string page, string written, string expected, string encoding, bool isDamaged)
    {
        var decoded = DecodedPage.Of(Bytes(page, written), given: null);

        Assert.Equal((expected, encoding, isDamaged), (decoded.Html, decoded.Encoding, decoded.IsDamaged));
    }

    [Fact]
    public void LostCharacters_AreReported()
    {
        using var corpus = new TemporaryCorpus();

        var run = PageFiles.Import(corpus, Bytes(PageFiles.Html("open-graph"), "windows-1252"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("name the right encoding with --encoding", run.Error, System.StringComparison.Ordinal);
    }

    // What an encoding has no sign for is written as an entity, as in the pages of browsers.
    private static byte[] Bytes(string page, string encoding)
    {
        var target = (Encoding)PageEncoding.Find(encoding)!.Clone();
        target.EncoderFallback = new EntityFallback();
        return target.GetBytes(page);
    }

    private sealed class EntityFallback : EncoderFallback
    {
        public override int MaxCharCount => 10;

        public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

        private sealed class Buffer : EncoderFallbackBuffer
        {
            private string _entity = "";
            private int _next;

            public override int Remaining => _entity.Length - _next;

            public override bool Fallback(char charUnknown, int index)
            {
                (_entity, _next) = ($"&#{(int)charUnknown};", 0);
                return true;
            }

            public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
            {
                (_entity, _next) = ($"&#{char.ConvertToUtf32(charUnknownHigh, charUnknownLow)};", 0);
                return true;
            }

            public override char GetNextChar() => _next < _entity.Length ? _entity[_next++] : '\0';

            public override bool MovePrevious() => _next > 0 && --_next >= 0;
        }
    }
}
