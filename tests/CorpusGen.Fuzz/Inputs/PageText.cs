using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Benchmarks.Texts;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>Writes web pages around some articles, as sites do, and damages them: elements that never close, data that is none, marks in any place.</summary>
/// <param name="dice">Decides.</param>
/// <param name="mutator">Damages.</param>
/// <param name="articles">The articles.</param>
internal sealed class PageText(Dice dice, Mutator mutator, IReadOnlyList<CaseFile> articles)
{
    /// <summary>A page.</summary>
    public string Html()
    {
        // Half of the pages hold an article that is long enough to be one.
        var text = dice.Below(2) == 0 ? dice.Pick(Seeds.Articles) : dice.Pick(articles).Text;
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var title = lines.Length > 0 ? lines[0] : "";
        var page = new StringBuilder("<!DOCTYPE html><html lang=en><head>");
        page.Append("<title>").Append(title).Append(" | The Example</title>");
        if (dice.Below(2) == 0)
        {
            page.Append("<meta property=\"og:title\" content=\"").Append(title).Append("\"><meta name=author content='Ada Quill'><link rel=canonical href=https://example.org/a>");
        }

        if (dice.Below(2) == 0)
        {
            page.Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"")
                .Append(title).Append("\",\"datePublished\":\"2021-03-2").Append(dice.Below(12)).Append("\",\"author\":{\"name\":\"Ada Quill\"}}</script>");
        }

        page.Append("</head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav><main><article><h1>").Append(title).Append("</h1>");
        foreach (var line in lines.Skip(1).Take(60))
        {
            page.Append("<p>").Append(line).Append(dice.Below(3) == 0 ? "\n" : "</p>\n");
        }

        page.Append("</article></main><footer>© 2021 The Example. All rights reserved.</footer></body></html>");
        return mutator.Change(page.ToString(), dice.Below(12), Fragments.Html);
    }
}
