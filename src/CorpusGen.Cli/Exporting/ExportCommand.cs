using System.CommandLine;
using System.IO;
using CorpusGen.Cli.Contents;
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
        With --output the command says which file it wrote and how many entries it has; --format json
        makes that a row: output, form, entries.

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
    private readonly CorpusOption _corpus;
    private readonly Option<string> _table = new("--table") { Description = "For csv and jsonl: which table.", DefaultValueFactory = _ => ContentsTable.Quotes };
    private readonly SelectionOptions _selection;
    private readonly Option<string> _base = new("--base") { Description = "The address under which the files of the corpus are found, ending with /.", HelpName = "address", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _output = OutputFile.CreateOption();
    private readonly FormatOption _format;
    private readonly Streams _streams;

    private ExportCommand(Command command, Streams streams)
    {
        _form.AcceptOnlyFromAmong(WebAnnotationFormat, SchemaOrgFormat, CslFormat, BibTexFormat, CsvFormat, JsonLinesFormat);
        _table.AcceptOnlyFromAmong(ContentsTable.Names);
        command.Arguments.Add(_form);
        _corpus = new CorpusOption(command);
        command.Options.Add(_table);
        _selection = new SelectionOptions(command);
        command.Options.Add(_base);
        command.Options.Add(_output);
        _format = new FormatOption(command);
        command.SetAction(Export);
        _streams = streams;
    }

    private static Columns<ExportedFile> Columns { get; } = new(new("output", f => f.Output), new("form", f => f.Form), new("entries", f => f.Entries));

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("export", "Writes articles and quotations in the formats of other programs.");
        _ = new ExportCommand(command, streams);
        return command;
    }

    private int Export(ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        if (output is null && _format.IsJson(parsed))
        {
            throw new WrongUseException("--format tells of the file that --output names, and there is none; the form of the result itself may be csl-json, schema-org, web-annotation or jsonl.");
        }

        RefuseIdle(parsed);
        var folder = _corpus.Read(parsed, _streams);
        var selection = _selection.Select(parsed, CorpusContents.Create(folder));
        if (output is null)
        {
            Write(parsed, selection, _streams.Output);
        }
        else
        {
            var entries = OutputFile.Write(output, stream => Write(parsed, selection, stream));
            Columns.Write([new ExportedFile(parsed.GetRequiredValue(_form), output, entries)], _format.FormOf(parsed), _streams);
        }

        return folder.Report(_streams.Error) == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    // An option that would change nothing is a misunderstanding, and a result without what was asked for is worse than none.
    private void RefuseIdle(ParseResult parsed)
    {
        var form = parsed.GetRequiredValue(_form);
        var (isTable, hasAddresses) = (form is CsvFormat or JsonLinesFormat, form is WebAnnotationFormat or SchemaOrgFormat);
        if (!isTable && parsed.GetResult(_table) is { Implicit: false })
        {
            throw new WrongUseException($"--table goes with {CsvFormat} and {JsonLinesFormat}; '{form}' has a form of its own.");
        }

        if (!hasAddresses && !(isTable && ContentsTable.IsOfQuotations(parsed.GetRequiredValue(_table))))
        {
            _selection.RefuseSpeaker(parsed, $"{WebAnnotationFormat}, {SchemaOrgFormat} and the tables quotes and speakers");
        }

        var address = parsed.GetRequiredValue(_base);
        if (!hasAddresses && address.Length > 0)
        {
            throw new WrongUseException($"--base goes with {WebAnnotationFormat} and {SchemaOrgFormat}; '{form}' has no addresses of files.");
        }

        if (address.Length > 0 && !address.EndsWith('/'))
        {
            throw new WrongUseException($"the address '{address}' of --base does not end with /, and the files' names are put right behind it.");
        }
    }

    // Writes the result, and gives the number of its entries.
    private int Write(ParseResult parsed, Selection selection, Stream output)
    {
        var addresses = new Addresses(parsed.GetRequiredValue(_base));
        switch (parsed.GetRequiredValue(_form))
        {
            case WebAnnotationFormat:
                WebAnnotations.Write(selection.Quotations, addresses, output);
                return selection.Quotations.Count;
            case SchemaOrgFormat:
                SchemaOrg.Write(selection.Quotations, addresses, output);
                return selection.Quotations.Count;
            case CslFormat:
                CslJson.Write(selection.Articles, output);
                return selection.Articles.Count;
            case BibTexFormat:
                BibTex.Write(selection.Articles, output);
                return selection.Articles.Count;
            case var table:
                var form = table == CsvFormat ? TableForm.Csv : TableForm.Json;
                return ContentsTable.Write(parsed.GetRequiredValue(_table), selection, form, _streams with { Output = output });
        }
    }

    // What was written where.
    private sealed record ExportedFile(string Form, string Output, int Entries);
}
