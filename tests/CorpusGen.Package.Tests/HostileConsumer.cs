using System.Text;
using CorpusGen.Package.Tests.Infrastructure;

namespace CorpusGen.Package.Tests;

/// <summary>A project whose corpus is made to break it: as content, as names, in size, in encoding.</summary>
internal static class HostileConsumer
{
    public const string Name = "Hostile";

    /// <summary>An article with a few characters that are no UTF-8: it is reported, and the rest of it can be cited.</summary>
    public const string Damaged = "latin1.txt";

    private const string Injection =
        "*/ \" \"\"\" \"\"\"\"\"\" \u2028 \u2029 \u0085 #endif </summary> <!-- ]]> \\u0022 \\ {0} {{ }} @\" $\" // /* \u202e\u2066 \ufeff \0 \u001b[31m &lt;&amp;\n#if X\n#error no\n";

    private const string Printer = """
        using System;
        using System.Linq;
        using System.Runtime.InteropServices;

        // One line an article: its path, its text as UTF-16, and whether each quotation is the stretch of the text that it says it is.
        foreach (var article in Hostile.Corpus.Articles)
        {
            var text = article.Text ?? "";
            var exact = article.Quotes.All(q => text.Substring(q.Span.Start, q.Span.Length) == q.Text);
            Console.WriteLine($"{article.Path}|{Convert.ToHexString(MemoryMarshal.AsBytes(text.AsSpan()))}|{exact}|{article.Quotes.Count}");
        }
        """;

    /// <summary>The articles that are left out, with the rule that says so.</summary>
    public static (string Path, string Rule)[] LeftOut { get; } = [("empty.txt", "CG0101"), ("endless.txt", "CG0109")];

    public static void AddTo(Workspace workspace)
    {
        workspace.Add(Name, ProjectText.Program("net10.0", "<CorpusGenEmbedText>true</CorpusGenEmbedText>"), ("Program.cs", Printer));
        Write(workspace, "plain.txt", "“Nothing is wrong here,” said Maria Lopez.");
        Write(workspace, "injection.txt", $"“{Injection}” said Maria Lopez. {Injection}");
        Write(workspace, "injection.yml", "title: \"*/ \\\" #endif </summary>\"\nauthors: ['*/ \"\"\" {0}']\nid: \"*/ }} class\"\n");
        Write(workspace, "crlf.txt", "First line.\r\n\r\n“Second\r\nline,” said Maria Lopez.\r\n");
        Write(workspace, "lone-surrogate.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("“Half of it: "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes("!” said Maria Lopez.")]);
        Write(workspace, "utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("“Zoë agreed,” said Maria Lopez.")]);
        Write(workspace, "utf16be.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("“Zoë disagreed,” said Maria Lopez.")]);
        Write(workspace, "latin1.txt", Encoding.Latin1.GetBytes("“Zoë agréed,” said Maria López. ÿ"));
        Write(workspace, "empty.txt", "");
        Write(workspace, "endless.txt", new string('a', 10_000_000));
        Write(workspace, "marks.txt", new string('“', 100_000));
        Write(workspace, "Twin.txt", "The first twin.");
        Write(workspace, "twin.txt", "The second twin.");
        Write(workspace, "con.txt", "A device of old.");
        Write(workspace, "class.md", "A *keyword* for a name.");
        Write(workspace, "namespace/int.txt", "A keyword in a folder that is one.");
        Write(workspace, "it's #1; x/$(Foo) {z}[k] %41 `b.txt", "A name that means something to every tool on the way.");
        Write(workspace, "😀.txt", "A name without a letter.");
    }

    private static void Write(Workspace workspace, string path, string text) => Write(workspace, path, new UTF8Encoding(false).GetBytes(text));

    private static void Write(Workspace workspace, string path, byte[] bytes) => workspace.Write($"{Name}/corpus/{path}", bytes);
}
