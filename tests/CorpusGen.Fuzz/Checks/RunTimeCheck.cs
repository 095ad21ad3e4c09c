using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Articles;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Fuzz.Checks;

/// <summary>Compiling and loading: no warning of any kind, and a program that has exactly the articles.</summary>
internal static class RunTimeCheck
{
    /// <summary>Compiles what was generated.</summary>
    public static void Run(GeneratedCorpus generated, CorpusReading reading)
    {
        if (generated.Trees.Count == 0)
        {
            return;
        }

        var compilation = BaseProject.Compilation.AddSyntaxTrees(generated.Trees);
        using var image = new MemoryStream();
        var complaint = compilation.GetDiagnostics().FirstOrDefault(d => d.Severity > DiagnosticSeverity.Hidden && d.Location.SourceTree?.FilePath != "/project/Usings.cs");
        FailedCheckException.Unless(complaint is null, "generated code compiles without a warning", () => complaint!.ToString());
        var emitted = compilation.Emit(image);
        FailedCheckException.Unless(emitted.Success, "generated code compiles", () => emitted.Diagnostics[0].ToString());
        image.Position = 0;

        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var corpus = context.LoadFromStream(image).GetType(BaseProject.Namespace + ".Corpus", throwOnError: true)!;
            Compare((IReadOnlyList<Article>)corpus.GetProperty("Articles", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!, reading, generated.EmbedsText);
        }
        finally
        {
            context.Unload();
        }
    }

    private static void Compare(IReadOnlyList<Article> articles, CorpusReading reading, bool embedsText)
    {
        FailedCheckException.Unless(articles.Count == reading.Articles.Count, "the program has every article", () => $"{articles.Count} of {reading.Articles.Count}");
        for (var i = 0; i < articles.Count; i++)
        {
            var (article, read) = (articles[i], reading.Articles[i]);
            FailedCheckException.Unless(Describe(article).SequenceEqual(Describe(read, embedsText), StringComparer.Ordinal), "the program has what was read", () => article.Path);

            // The typed fields are the items of the list.
            var fields = article.Quotes.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public).Select(f => f.GetValue(article.Quotes));
            FailedCheckException.Unless(fields.SequenceEqual(article.Quotes), "each typed member is an item of its list", () => article.Path);
            foreach (var quote in article.Quotes)
            {
                var name = read.Quotations[article.Quotes.ToList().IndexOf(quote)].Attribution?.Name;
                var expected = name is null ? null : reading.Speakers.Find(read.Key, name)?.Name;
                FailedCheckException.Unless(quote.Speaker?.Name == expected, "the program has the speakers", () => $"{quote.Speaker?.Name} instead of {expected}");
            }
        }
    }

    private static IEnumerable<string?> Describe(Article article) =>
    [
        article.Key, article.Path, article.Title, .. article.Authors, article.Publisher, article.Url, article.Published?.ToString(), article.Language, article.Text,
        .. article.Quotes.SelectMany(q => new[] { q.Id, q.Text, q.SpeakerMention, q.Cue, q.Span.ToString(), q.Kind.ToString() }),
        .. article.Dates.SelectMany(d => new[] { d.Text, d.Value, d.Span.ToString() }),
    ];

    private static IEnumerable<string?> Describe(ArticleReading article, bool embedsText) =>
    [
        article.Key, article.Path, article.Metadata.Title, .. article.Metadata.Authors, article.Metadata.Publisher, article.Metadata.Url,
        article.Metadata.Published?.ToString(), article.Metadata.Language, embedsText ? article.Source : null,
        .. article.Quotations.SelectMany((q, i) => new[]
        {
            article.QuotationIds[i], article.WordsOf(q.Words), q.Attribution?.Mention, q.Attribution?.Cue, q.Words.ToString(), q.Kind.ToString(),
        }),
        .. article.Dates.Where(d => d.Type is Dates.TimexType.Date or Dates.TimexType.Time).SelectMany(d => new[] { d.Text, d.Value, d.Span.ToString() }),
    ];
}
