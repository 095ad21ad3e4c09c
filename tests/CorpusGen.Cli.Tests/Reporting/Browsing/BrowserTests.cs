using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CorpusGen.Cli.Tests.Reporting.Browsing;

/// <summary>The report as a reader has it: opened from disk in a browser.</summary>
public sealed class BrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task BrokenCitation_LeadsToItsPassage()
    {
        var page = await browser.OpenAsync("coverage.html");
        await page.GetByText("broken citation").ClickAsync();
        await page.GetByText("The source’s passage").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("article-bridge[.]html#_p1$"));
        await Expect(page.Locator("#_p1")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Search_FindsWhatIsSaid_AndLeadsToTheQuotation()
    {
        var page = await browser.OpenAsync("search.html");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("NEW bridge will");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 passage.");
        await Expect(page.Locator("#_results mark")).ToHaveTextAsync("new bridge will");
        await Expect(page.Locator("#_results li")).ToContainTextAsync("Maria Lopez");
        await page.Locator("#_results a").ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("#the-new-bridge-will-open-in-june$"));
        await Expect(page.Locator("mark:target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Search_TakesWordsInAnyOrder_AndKeepsThemInTheAddress()
    {
        var page = await browser.OpenAsync("search.html#q=cranes%20harbour");

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("cranes harbour");
        await Expect(page.Locator("#_results li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Searchbox).FillAsync("zeppelin");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing has these words.");
        Assert.EndsWith("#q=zeppelin", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Link_ToWordsOnALaterPageOfALongArticle_LeadsThere()
    {
        var page = await browser.OpenAsync("article-long.html#sentence-499-of-the-long-day-was");

        await Expect(page).ToHaveURLAsync(new Regex("article-long[.][0-9][.]html[?]find#sentence-499-of-the-long-day-was$"));
        await Expect(page.Locator("mark:target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Timeline_LeadsFromAMarkToItsDate()
    {
        var page = await browser.OpenAsync("timeline.html");
        await page.Locator("a.mark[href='article-bridge.html#_d1']").ClickAsync();

        await Expect(page.Locator("time:target")).ToHaveTextAsync("June");
    }

    [BrowserFact]
    public async Task HostileArticle_IsShown_AndRunsNothing()
    {
        var page = await browser.OpenAsync("index.html");
        foreach (var file in browser.Pages)
        {
            await page.GotoAsync(browser.AddressOf(file));
            Assert.NotEqual("owned", await page.TitleAsync());
            Assert.Equal(0, await page.Locator("img").CountAsync());
        }

        var search = await browser.OpenAsync("search.html#q=onerror");
        await Expect(search.Locator("#_results li").First).ToContainTextAsync("<img src=x onerror");
        await Expect(search.Locator("#_results li").First).ToContainTextAsync(@"\u202E");
        await Expect(search.Locator("img")).ToHaveCountAsync(0);
        Assert.NotEqual("owned", await search.TitleAsync());
    }

    [BrowserFact]
    public async Task Keyboard_IsEnough()
    {
        var page = await browser.OpenAsync("index.html");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByText("Skip to the text")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("main a").First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("northern pier");
        await Expect(page.Locator("#_results li")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#_p1:target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Phone_ShowsEveryPageWithoutScrollingSideways()
    {
        var page = await browser.OpenAsync("index.html", width: 360);
        foreach (var file in browser.Pages)
        {
            await page.GotoAsync(browser.AddressOf(file));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), file);
        }
    }

    [BrowserFact]
    public async Task DarkMode_TurnsPaperAndInkAround()
    {
        var (light, dark) = (await browser.OpenAsync("index.html"), await browser.OpenAsync("index.html", scheme: ColorScheme.Dark));
        const string Brightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)";

        Assert.True(await light.EvaluateAsync<int>(Brightness) > 700);
        Assert.True(await dark.EvaluateAsync<int>(Brightness) < 100);
    }

    [BrowserFact]
    public async Task Browser_HasNothingToComplainOf()
    {
        var page = await browser.OpenAsync("index.html");
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        foreach (var file in browser.Pages)
        {
            await page.GotoAsync(browser.AddressOf(file));
        }

        Assert.Empty(complaints);
    }
}
