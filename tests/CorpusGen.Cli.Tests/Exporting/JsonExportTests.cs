using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Cli.Tests.Exporting;

/// <summary>The JSON formats, against the rules that their specifications give.</summary>
public class JsonExportTests
{
    [Theory]
    [InlineData("")]
    [InlineData("https://example.org/corpus/")]
    public void WebAnnotations_PointAtTheWords_InCodePoints(string around)
    {
        using var corpus = ExportCorpus.Create();

        var collection = Export(corpus, "web-annotation", "--base", around);

        // Web Annotation Data Model, sections 3.1, 4.2.4, 4.2.5, 5.1 and 5.2.
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", collection.GetProperty("type").GetString());
        var items = collection.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(3, items.Count);
        Assert.Equal(items.Count, collection.GetProperty("total").GetInt32());
        Assert.Equal(items.Count, items.Select(i => i.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, item => AssertSelectsItsWords(item, corpus, around));
    }

    [Theory]
    [InlineData("the address 'https://example.org/corpus' of --base does not end with /", "web-annotation", "--base", "https://example.org/corpus")]
    [InlineData("--base goes with web-annotation and schema-org", "bibtex", "--base", "https://example.org/corpus/")]
    [InlineData("--table goes with csv and jsonl", "csl-json", "--table", "articles")]
    [InlineData("--speaker chooses among quotations", "bibtex", "--speaker", "Hanna Berg")]
    [InlineData("--speaker chooses among quotations", "csv", "--speaker", "Hanna Berg", "--table", "dates")]
    public void OptionThatWouldChangeNothing_OrMakeWrongAddresses_IsWrongUse(string expected, params string[] args)
    {
        using var corpus = ExportCorpus.Create();

        var run = CommandLine.Run(["export", .. args, "--corpus", corpus.Folder]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WebAnnotation_OfACreditedQuotation_HasTheSpeakerAsItsBody()
    {
        using var corpus = ExportCorpus.Create();

        var item = Export(corpus, "web-annotation", "--speaker", "Hanna Berg").GetProperty("first").GetProperty("items")[0];

        Assert.Equal("Hanna Berg", item.GetProperty("body").GetProperty("value").GetString());
        Assert.Equal("ferry%20notes.md", item.GetProperty("target").GetProperty("source").GetString());
        Assert.Contains("😀 at night", item.GetProperty("target").GetProperty("selector")[0].GetProperty("exact").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaOrg_HasEveryQuotation_AsAPartOfItsArticle()
    {
        using var corpus = ExportCorpus.Create();

        var graph = Export(corpus, "schema-org").GetProperty("@graph").EnumerateArray().ToLookup(n => n.GetProperty("@type").GetString());

        var rows = CommandLine.Run(["list", "quotes", "--corpus", corpus.Folder, "--format", "json"]).Rows;
        Assert.Equal(rows.Select(r => r.GetProperty("text").GetString()), graph["Quotation"].Select(q => q.GetProperty("text").GetString()));
        Assert.Equal(rows.Select(r => r.GetProperty("speaker").GetString()), graph["Quotation"].Select(q => q.GetProperty("spokenByCharacter").GetString()));
        var articles = graph["Article"].ToDictionary(a => a.GetProperty("@id").GetString()!);
        Assert.All(graph["Quotation"], q => Assert.Contains(q.GetProperty("isPartOf").GetProperty("@id").GetString()!, articles));
        Assert.Equal(ExportCorpus.Title, articles["ferry%20notes.md"].GetProperty("headline").GetString());
        Assert.Equal("2021-03-22", articles["ferry%20notes.md"].GetProperty("datePublished").GetString());
    }

    [Fact]
    public void CslJson_FollowsItsSchema()
    {
        // csl-data.json of CSL 1.0.2: the types and variables that are used here, "additionalProperties": false.
        string[] types = ["document", "webpage"];
        string[] variables = ["id", "type", "title", "author", "publisher", "container-title", "issued", "language", "URL"];
        using var corpus = ExportCorpus.Create();

        var items = Export(corpus, "csl-json").EnumerateArray().ToList();

        Assert.Equal(["bridge", "ferry-notes", "harbour"], items.Select(i => i.GetProperty("id").GetString()));
        Assert.All(items, i => Assert.Contains(i.GetProperty("type").GetString(), types));
        Assert.All(items.SelectMany(i => i.EnumerateObject()), p => Assert.Contains(p.Name, variables));
        Assert.Equal("[[2020,11]]", Compact(items[0].GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("[[2021,3,22]]", Compact(items[1].GetProperty("issued").GetProperty("date-parts")));
        Assert.Equal("""[{"literal":"Maria Lopez"},{"literal":"Lopez and Sons, Ltd."}]""", Compact(items[1].GetProperty("author")));
    }

    [Fact]
    public void Output_IsWrittenToAFile_AsAWhole()
    {
        using var corpus = ExportCorpus.Create();
        using var folder = new TemporaryCorpus();
        var path = Path.Combine(folder.Folder, "quotations.jsonld");

        var run = CommandLine.Run(["export", "web-annotation", "--corpus", corpus.Folder, "--output", path]);

        Assert.StartsWith($"{path}\tweb-annotation\t", run.Output, StringComparison.Ordinal);
        Assert.Equal([path], Directory.EnumerateFiles(folder.Folder));
        Assert.Equal(CommandLine.Run(["export", "web-annotation", "--corpus", corpus.Folder]).Output, File.ReadAllText(path));
    }

    private static JsonElement Export(TemporaryCorpus corpus, string form, params string[] options)
    {
        var run = CommandLine.Run(["export", form, "--corpus", corpus.Folder, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonElement.Parse(run.Output);
    }

    private static void AssertSelectsItsWords(JsonElement item, TemporaryCorpus corpus, string around)
    {
        var target = item.GetProperty("target");
        var source = target.GetProperty("source").GetString()!;
        Assert.StartsWith(around, source, StringComparison.Ordinal);
        Assert.StartsWith(source + "#", item.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("Annotation", item.GetProperty("type").GetString());
        Assert.Equal("SpecificResource", target.GetProperty("type").GetString());

        // Runes are code points: an independent count of what the selector counts.
        var text = File.ReadAllText(Path.Combine(corpus.Folder, Uri.UnescapeDataString(source[around.Length..]))).EnumerateRunes().ToList();
        var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
        Assert.Equal(("TextQuoteSelector", "TextPositionSelector"), (quote.GetProperty("type").GetString(), position.GetProperty("type").GetString()));
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(text[start..end]));
        Assert.EndsWith(quote.GetProperty("prefix").GetString()!, string.Concat(text[..start]), StringComparison.Ordinal);
        Assert.StartsWith(quote.GetProperty("suffix").GetString()!, string.Concat(text[end..]), StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
