using System.CommandLine;
using System.IO;
using CorpusGen.Cli.Contents;
using CorpusGen.Cli.Findings;
using CorpusGen.Cli.Listing;

namespace CorpusGen.Cli.Exporting;

/// <summary><c>corpusgen export</c>: what a corpus holds, in the formats of other programs.</summary>
internal sealed class ExportCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        web-annotation  quotations as W3C Web Annotations (JSON-LD): the exact words with what stands
                        around them (TextQuoteSelector), and their place in the article file in code
                        points (TextPositionSelector); the speaker is the annotation's body
        schema-org      quotations as schema.org Quotation (JSON-LD), each part of its Article
        csl-json        articles for Zotero, pandoc and citation styles
        bibtex          articles for LaTeX
        csv, jsonl      a table, as 'corpusgen list' has it, with every column; CSV as in RFC 4180
        Files are named relative to the corpus folder; --base puts an address in front.

        Examples:
          corpusgen export web-annotation --base https://example.org/corpus/ --output quotations.jsonld
          corpusgen export bibtex > sources.bib
          corpusgen export csv --table dates > dates.csv
        """;

    private const string WebAnnotationFormat = "web-annotation";
    private const string SchemaOrgFormat = "schema-org";
    private const string CslFormat = "csl-json";
    private const string BibTexFormat = "bibtex";
    private const string CsvFormat = "csv";
    private const string JsonLinesFormat = "jsonl";

    private readonly Argument<string> _form = new("form") { Description = "web-annotation, schema-org, csl-json, bibtex, csv or jsonl." };
    private readonly Option<string> _corpus = CorpusOption.Create();
    private readonly Option<string> _table = new("--table") { Description = "For csv and jsonl: which table.", DefaultValueFactory = _ => ContentsTable.Quotes };
    private readonly Option<string?> _article = new("--article") { Description = "Only of the article with this key.", HelpName = "key" };
    private readonly Option<string?> _speaker = new("--speaker") { Description = "Only quotations by this speaker, in any spelling of the name.", HelpName = "name" };
    private readonly Option<string> _base = new("--base") { Description = "The address under which the files of the corpus are found, ending with /.", HelpName = "address", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _output = OutputFile.CreateOption();
    private readonly Streams _streams;

    private ExportCommand(Command command, Streams streams)
    {
        _form.AcceptOnlyFromAmong(WebAnnotationFormat, SchemaOrgFormat, CslFormat, BibTexFormat, CsvFormat, JsonLinesFormat);
        _table.AcceptOnlyFromAmong(ContentsTable.Names);
        command.Arguments.Add(_form);
        foreach (var option in (Option[])[_corpus, _table, _article, _speaker, _base, _output])
        {
            command.Options.Add(option);
        }

        command.SetAction(Export);
        _streams = streams;
    }

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("export", "Writes articles and quotations in the formats of other programs.");
        _ = new ExportCommand(command, streams);
        return command;
    }

    private int Export(ParseResult parsed)
    {
        var folder = CorpusFolder.Read(parsed.GetRequiredValue(_corpus));
        var selection = Selection.Of(CorpusContents.Create(folder), parsed.GetValue(_article), parsed.GetValue(_speaker));
        if (parsed.GetValue(_output) is { } path)
        {
            OutputFile.Write(path, stream => Write(parsed, selection, stream));
        }
        else
        {
            Write(parsed, selection, _streams.Output);
        }

        return folder.Report(_streams.Error) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    private bool Write(ParseResult parsed, Selection selection, Stream output)
    {
        var addresses = new Addresses(parsed.GetRequiredValue(_base));
        switch (parsed.GetRequiredValue(_form))
        {
            case WebAnnotationFormat:
                WebAnnotations.Write(selection.Quotations, addresses, output);
                break;
            case SchemaOrgFormat:
                SchemaOrg.Write(selection.Quotations, addresses, output);
                break;
            case CslFormat:
                CslJson.Write(selection.Articles, output);
                break;
            case BibTexFormat:
                BibTex.Write(selection.Articles, output);
                break;
            case var table:
                var form = table == CsvFormat ? TableForm.Csv : TableForm.Json;
                ContentsTable.Write(parsed.GetRequiredValue(_table), selection, form, _streams with { Output = output });
                break;
        }

        return true;
    }
}
