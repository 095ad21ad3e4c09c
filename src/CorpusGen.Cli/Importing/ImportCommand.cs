using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using CorpusGen.Cli.Importing.Metadata;
using CorpusGen.Cli.Importing.Pages;
using CorpusGen.Dates;

namespace CorpusGen.Cli.Importing;

/// <summary><c>corpusgen import</c>: makes articles of saved web pages.</summary>
internal sealed class ImportCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        Writes the words of the article, and nothing of the page around it, to name.md in the corpus
        folder, and what the page says of it to name.yml. Headings, block quotes, lists and tables
        stay; menus, captions, teasers, share bars, comments, banners and paywalls go.
        Title, authors, publisher, date, address and language come from, the first that says it:
          1. these options   2. JSON-LD   3. Open Graph   4. meta elements and the canonical link
          5. microdata, time elements, byline and heading   6. the title element and lang
        The encoding: byte order mark, --encoding, what the page declares, UTF-8, Windows-1252.
        Standard output has the files written, a line an article; --format json says what came from where.
        Fails with 1 when there is something to look at: a teaser, characters that were lost.

        Examples:
          corpusgen import "A visit to Guilin.html"
          corpusgen import page.html --name lavrov-in-guilin --url https://example.org/lavrov
          curl -s https://example.org/a | corpusgen import -
        """;

    // Whoever looks for an article has no page of this size; a film with the wrong name has.
    private const int MostBytes = 64 << 20;

    private readonly Argument<string[]> _pages = new("pages") { Description = "Saved pages (HTML); - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly CorpusOption _corpus;
    private readonly Option<string?> _name = new("--name") { Description = "The name of the article's file, without an ending; else its title makes it.", HelpName = "name" };
    private readonly Option<string?> _encoding = new("--encoding") { Description = "The page's encoding, such as shift_jis; a byte order mark counts more.", HelpName = "name" };
    private readonly Option<string?> _title = new("--title") { Description = "The article's title.", HelpName = "text" };
    private readonly Option<string[]> _authors = new("--author") { Description = "An author; may be given several times.", HelpName = "name" };
    private readonly Option<string?> _publisher = new("--publisher") { Description = "Who published it.", HelpName = "name" };
    private readonly Option<string?> _url = new("--url") { Description = "Where it was published.", HelpName = "address" };
    private readonly Option<string?> _published = new("--published") { Description = "When: 2021, 2021-03 or 2021-03-22.", HelpName = "date" };
    private readonly Option<string?> _language = new("--language") { Description = "Its language, such as en or pt-BR.", HelpName = "tag" };
    private readonly Option<bool> _force = new("--force") { Description = "Replaces files that are there already, sidecars too." };
    private readonly FormatOption _format;
    private readonly Streams _streams;

    private ImportCommand(Command command, Streams streams)
    {
        command.Arguments.Add(_pages);
        _corpus = new CorpusOption(command);
        foreach (var option in (Option[])[_name, _encoding, _title, _authors, _publisher, _url, _published, _language, _force])
        {
            command.Options.Add(option);
        }

        _format = new FormatOption(command);
        command.SetAction(Import);
        _streams = streams;
    }

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var command = new Command("import", "Makes articles of saved web pages.");
        _ = new ImportCommand(command, streams);
        return command;
    }

    private int Import(ParseResult parsed)
    {
        var pages = parsed.GetRequiredValue(_pages);
        if (parsed.GetValue(_name) is not null && pages.Length > 1)
        {
            throw new WrongUseException("--name names one article; import the pages one by one.");
        }

        var encoding = parsed.GetValue(_encoding) is { } name
            ? PageEncoding.Find(name) ?? throw new WrongUseException($"there is no encoding '{name}'; write one such as utf-8, windows-1252, gb18030 or shift_jis.")
            : null;
        var given = Given(parsed);
        var (folder, replaces, isJson) = (_corpus.FolderOf(parsed), parsed.GetValue(_force), _format.IsJson(parsed));
        var rows = new ImportedRows(isJson, _streams);
        var exitCode = ExitCodes.Fine;
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var step = _streams.Progress.Begin("Importing pages", pages.Length);
        foreach (var page in pages)
        {
            var article = PageImporter.Import(page == "-" ? "standard input" : $"'{page}'", DecodedPage.Of(Read(page), encoding), given);
            var file = ArticleFile.Of(folder, parsed.GetValue(_name), article);
            if (!written.Add(file.Name))
            {
                throw new WrongUseException($"'{page}' would replace '{file.Path}', which another of the pages has just become; import it by itself with --name.");
            }

            OutputFile.CreateFolder(folder);
            file.Write(article, replaces);
            step.Clear();
            rows.Write(page, article, file);
            step.Advance();
            exitCode = article.Notes.Count > 0 ? ExitCodes.Findings : exitCode;
        }

        return exitCode;
    }

    private List<Claim> Given(ParseResult parsed)
    {
        var claims = new List<Claim>();
        foreach (var (key, option) in ((ClaimKey, Option<string?>)[])[(ClaimKey.Title, _title), (ClaimKey.Publisher, _publisher), (ClaimKey.Url, _url), (ClaimKey.Published, _published), (ClaimKey.Language, _language)])
        {
            if (parsed.GetValue(option) is { } value)
            {
                claims.Add(new Claim(key, ClaimSource.Option, value));
            }
        }

        if (parsed.GetValue(_authors) is { Length: > 0 } authors)
        {
            claims.Add(new Claim(ClaimKey.Authors, ClaimSource.Option, authors));
        }

        // What the page says may be unfit; what the caller says must be fit.
        var chosen = PageMetadata.Choose(claims);
        var isFit = new Dictionary<ClaimKey, bool>
        {
            [ClaimKey.Title] = chosen.Title is not null,
            [ClaimKey.Publisher] = chosen.Publisher is not null,
            [ClaimKey.Url] = chosen.Url is not null,
            [ClaimKey.Published] = parsed.GetValue(_published) is { } date && PartialDate.TryParse(date, out _),
            [ClaimKey.Language] = chosen.Language is not null,
            [ClaimKey.Authors] = chosen.Authors is not null,
        };
        return claims.Find(c => !isFit[c.Key]) is { } unfit
            ? throw new WrongUseException($"'{unfit.Values[0]}' is no value for --{(unfit.Key == ClaimKey.Authors ? "author" : unfit.Key.ToString().ToLowerInvariant())}; write {Fit(unfit.Key)}.")
            : claims;
    }

    private static string Fit(ClaimKey key) => key switch
    {
        ClaimKey.Published => "2021, 2021-03 or 2021-03-22",
        ClaimKey.Language => "a tag such as en or pt-BR",
        ClaimKey.Url => "an address that begins with https:// or http://",
        _ => "a line of words",
    };

    private byte[] Read(string page)
    {
        try
        {
            using var stream = page == "-" ? _streams.Input : File.OpenRead(page);
            using var bytes = new MemoryStream();
            var part = new byte[1 << 16];
            for (var read = stream.Read(part); read > 0; read = stream.Read(part))
            {
                bytes.Write(part, 0, read);
                if (bytes.Length > MostBytes)
                {
                    throw new WrongUseException($"'{page}' is larger than {MostBytes >> 20} MB, which no page is.");
                }
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (ReadFailure.Is(e))
        {
            throw ReadFailure.Of("page", page, e);
        }
    }
}
