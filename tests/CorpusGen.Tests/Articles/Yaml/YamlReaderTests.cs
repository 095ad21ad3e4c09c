using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Articles.Yaml;
using CorpusGen.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace CorpusGen.Tests.Articles.Yaml;

/// <summary>YAML's everyday part is read as YAML means it, and nothing else is read at all.</summary>
public class YamlReaderTests
{
    [Theory]
    [InlineData("title: A plain one", "A plain one")]
    [InlineData("title:   A plain one   ", "A plain one")]
    [InlineData("title: one # a comment", "one")]
    [InlineData("title: one#two", "one#two")]
    [InlineData("title: a:b c-d", "a:b c-d")]
    [InlineData("title: -3 degrees", "-3 degrees")]
    [InlineData("title: \"a: b # c\"", "a: b # c")]
    [InlineData("title: 'it''s'", "it's")]
    [InlineData("title: 'a \\n b'", "a \\n b")]
    [InlineData("title: \"a \\\"b\\\" \\\\ \\/ c\"", "a \"b\" \\ / c")]
    [InlineData("title: \"\\u201Cx\\u201D \\x41 \\U0001F600 \\t\\n\\e\\_\\L\"", "“x” A \U0001F600 \t\n\u001B\u00A0\u2028")]
    [InlineData("title: \"a\" # a comment", "a")]
    [InlineData("---\ntitle: a", "a")]
    [InlineData("# a comment\n\n\ntitle: a\n# another", "a")]
    [InlineData("\"title\": a", "a")]
    [InlineData("title : a", "a")]
    [InlineData("title: [x]\r\nother: y", "[x]")]
    [InlineData("title: []", "[]")]
    [InlineData("title: [x, 'y, z', \"w\"]", "[x|y, z|w]")]
    [InlineData("title: [x, y,]", "[x|y]")]
    [InlineData("title:\n  - x\n  - y # comment\n", "[x|y]")]
    [InlineData("title:\n- x\n- y\n", "[x|y]")]
    [InlineData("title: {a: b, 'c d': [e, f]}", "{a=b;c d=[e|f]}")]
    [InlineData("title:\n  a: b\n  c d: [e, f]\n  g:\n    - h\n", "{a=b;c d=[e|f];g=[h]}")]
    [InlineData("title:", "")]
    public void Value_OfTheEverydayPart_IsRead(string yaml, string expected)
    {
        var document = Read(yaml);
        Assert.Empty(document.Errors);
        Assert.Equal(expected, Show(document.Root.Entries[0].Value));
        Assert.Equal(expected, Show(Reference(yaml).Children.First().Value));
    }

    [Theory]
    [InlineData("title: &a x", 1, 8)]
    [InlineData("title: *a", 1, 8)]
    [InlineData("title: !!str x", 1, 8)]
    [InlineData("title: |\n  x", 1, 8)]
    [InlineData("title: >\n  x", 1, 8)]
    [InlineData("title: @x", 1, 8)]
    [InlineData("title: - x", 1, 8)]
    [InlineData("title: a: b", 1, 9)]
    [InlineData("title: one\n  two", 2, 3)]
    [InlineData("title: \"one\n  two\"", 1, 8)]
    [InlineData("title: 'one", 1, 8)]
    [InlineData("title: \"a\\qb\"", 1, 10)]
    [InlineData("title: \"\\uD8\"", 1, 9)]
    [InlineData("title: \"\\U00110000\"", 1, 9)]
    [InlineData("title: \"a\" b", 1, 12)]
    [InlineData("title: [a, b", 1, 8)]
    [InlineData("title: [a\n  , b]", 1, 8)]
    [InlineData("title: [[a]]", 1, 9)]
    [InlineData("title: [a, , b]", 1, 12)]
    [InlineData("title: [a: b]", 1, 10)]
    [InlineData("title: {a}", 1, 9)]
    [InlineData("title: {a: {b: c}}", 1, 12)]
    [InlineData("title: {a: b", 1, 8)]
    [InlineData("title:\tx", 1, 1)]
    [InlineData("title: a\tb", 1, 9)]
    [InlineData("\ttitle: a", 1, 1)]
    [InlineData("  title: a", 1, 3)]
    [InlineData("title: a\n  other: b", 2, 3)]
    [InlineData("title:\n  a: b\n   c: d", 3, 4)]
    [InlineData("title:\n  a:\n    b: c", 3, 5)]
    [InlineData("title:\n  - - a", 2, 5)]
    [InlineData("title:\n  - a: b", 2, 6)]
    [InlineData("title:\n  -\n", 2, 3)]
    [InlineData("title:\n  - a\n    b\n", 3, 5)]
    [InlineData("just words", 1, 1)]
    [InlineData("? a", 1, 1)]
    [InlineData("title: a\ntitle: b", 2, 1)]
    [InlineData("title: a\n...\n", 2, 1)]
    [InlineData("title: \u0001", 1, 8)]
    public void AnythingElse_IsAnErrorInItsPlace(string yaml, int line, int column)
    {
        var error = Assert.Single(Read(yaml).Errors);
        Assert.Equal(new LinePlace(line, column), new LineMap(yaml).PlaceOf(error.Span.Start));
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void Entry_BehindAnError_IsStillRead()
    {
        var document = Read("title: &a x\n  more\n- y\nid: b\nspeakers:\n  A: {b: c}\n  D: [e]\nurl: c");
        Assert.Equal(["id", "url"], document.Root.Entries.Select(e => e.Key.Text));
        Assert.Equal(2, document.Errors.Count);
    }

    [Fact]
    public void Document_OfTheEverydayPart_IsReadAsYamlDotNetReadsIt() => Prop
        .ForAll(Documents().ToArbitrary(), yaml =>
        {
            var document = Read(yaml);
            Assert.Empty(document.Errors);
            var expected = Reference(yaml);
            Assert.Equal(
                expected.Children.Select(c => ((YamlScalarNode)c.Key).Value + "=" + Show(c.Value)),
                document.Root.Entries.Select(e => e.Key.Text + "=" + Show(e.Value)));
        })
        .Check(SeededCases.Of(300));

    [Fact]
    public void AnyText_IsReadWithoutAnException_AndWithErrorsInIt() => AnyText.Check(text =>
    {
        var document = Read(text);
        Assert.All(document.Errors, e => Assert.True(e.Span.Start >= 0 && e.Span.End <= text.Length));
        Assert.All(document.Root.Entries, e => Assert.True(e.Key.Span.End <= text.Length));
    });

    private static CorpusGen.Articles.Yaml.YamlDocument Read(string yaml) => YamlReader.Read(yaml, new SourceSpan(0, yaml.Length));

    private static YamlMappingNode Reference(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Show(CorpusGen.Articles.Yaml.YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlList list => "[" + string.Join("|", list.Items.Select(i => i.Text)) + "]",
        YamlMapping mapping => "{" + string.Join(";", mapping.Entries.Select(e => e.Key.Text + "=" + Show(e.Value))) + "}",
        _ => "?",
    };

    private static string Show(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? string.Empty,
        YamlSequenceNode list => "[" + string.Join("|", list.Children.Select(Show)) + "]",
        YamlMappingNode mapping => "{" + string.Join(";", mapping.Children.Select(c => Show(c.Key) + "=" + Show(c.Value))) + "}",
        _ => "?",
    };

    // Documents as people write them: every style of scalar, both styles of list and mapping.
    private static Gen<string> Documents()
    {
        var words = Gen.Elements("Jane Doe", "it's", "a-b", "a:b", "x#y", "Zoë", "“we”", "2021-03-24", "-3", "50%", "C# & F#", "日本", "(a)", "null", "a, b", "true").Two().Select(t => t.Item1 + " " + t.Item2);
        var scalar = Gen.OneOf(
            words.Select(w => Plain(w)),
            words.Select(w => "'" + w.Replace("'", "''", System.StringComparison.Ordinal) + "'"),
            words.Select(DoubleQuoted));
        var flowItem = scalar.Select(s => s.StartsWith('\'') || s.StartsWith('"') ? s : s.Replace(",", string.Empty, System.StringComparison.Ordinal));
        var items = flowItem.ArrayOf(3);
        var flowList = items.Select(i => "[" + string.Join(", ", i) + "]");
        var blockList = items.Select(i => string.Concat(i.Select(x => "\n    - " + x)));
        var list = Gen.OneOf(flowList, blockList);
        var blockMapping = Gen.OneOf(scalar, list).ArrayOf(2).Select(v => string.Concat(v.Select((x, i) => "\n  key " + Number(i) + ":" + (x.StartsWith('\n') ? x : " " + x))));
        var flowMapping = Gen.OneOf(flowItem, flowList).ArrayOf(2).Select(v => "{" + string.Join(", ", v.Select((x, i) => "key " + Number(i) + ": " + x)) + "}");
        var value = Gen.OneOf(scalar, list, blockMapping, flowMapping);
        return value.ArrayOf(4).Select(Document);
    }

    private static string Document(IReadOnlyList<string> values)
    {
        var yaml = new StringBuilder("---\n# comment\n");
        for (var i = 0; i < values.Count; i++)
        {
            yaml.Append("key").Append(Number(i)).Append(values[i].StartsWith('\n') ? ":" : ": ").Append(values[i]).Append(i % 2 == 0 ? " # comment\n\n" : "\n");
        }

        return yaml.ToString();
    }

    private static string Plain(string words) => words.StartsWith('%') ? words[1..] : words;

    private static string DoubleQuoted(string words) => "\"" + words.Replace("ë", "\\u00EB", System.StringComparison.Ordinal) + " \\\"\\t\"";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
