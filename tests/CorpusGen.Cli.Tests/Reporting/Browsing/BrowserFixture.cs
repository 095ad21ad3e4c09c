using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace CorpusGen.Cli.Tests.Reporting.Browsing;

/// <summary>One Chromium for all tests of a class, and a report to look at; nothing is started where no Chromium is installed.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly ReportedSite _site = ReportedSite.WithBridge();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public const string Hostile = "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"> \u202Edetrevni";

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not { } program)
        {
            return;
        }

        _site.Corpus.Add("hostile.txt", $"{Hostile}\n\n“{Hostile} we said,” said {Hostile} Maria Lopez on March 3, 2021.\n");
        _site.Corpus.Add("hostile.yml", $"title: '{Hostile.Replace("'", "''", StringComparison.Ordinal)}'\n");
        _site.Corpus.Add("long.txt", string.Concat(Enumerable.Range(0, 500).Select(i => $"“Sentence {i} of the long day was said in the hall,” said Maria Lopez.\n")));
        _site.Write();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>The address of a page on disk.</summary>
    /// <param name="file">Its name, and a place in it behind <c>#</c>.</param>
    public string AddressOf(string file)
    {
        var parts = file.Split('#', 2);
        var address = new Uri(Path.Combine(_site.Folder, parts[0])).AbsoluteUri;
        return parts.Length == 1 ? address : $"{address}#{parts[1]}";
    }

    /// <summary>Opens a page from disk.</summary>
    public async Task<IPage> OpenAsync(string file, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf(file));
        return page;
    }

    /// <summary>The pages of the report.</summary>
    internal System.Collections.Generic.IEnumerable<string> Pages => _site.Pages();

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _site.Dispose();
    }
}
