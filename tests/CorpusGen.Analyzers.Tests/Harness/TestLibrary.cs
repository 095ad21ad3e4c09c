using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Carried;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Analyzers.Tests.Harness;

/// <summary>A library that carries a corpus, as the generator would have made it.</summary>
/// <param name="Name">The name of the assembly, which is also that of the namespace.</param>
internal sealed record TestLibrary(string Name)
{
    /// <summary>The files' paths and texts.</summary>
    public ImmutableArray<(string Path, string Text)> Articles { get; init; } = [];

    public bool WholeText { get; init; }

    /// <summary>What becomes of the attributes before they are compiled.</summary>
    public System.Func<IEnumerable<string>, IEnumerable<string>> Change { get; init; } = static attributes => attributes;

    public TestLibrary With(string path, string text) => this with { Articles = Articles.Add((path, text)) };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        [CSharpSyntaxTree.ParseText(string.Join('\n', Change(Attributes())) + $$"""

            namespace {{Name}}
            {
                public static class Corpus
                {
                    public static string Cite([CorpusGen.CorpusQuote(QuotationsOnly = true, OwnCorpus = true)] string text, string article = null, string speaker = null) => text;
                }
            }
            """)],
        TestProject.Platform.Value,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public MetadataReference Build()
    {
        using var image = new MemoryStream();
        var emitted = Compile().Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    public static string Attribute(int version, string data) => $"[assembly: CorpusGen.CarriedCorpus({version}, {SyntaxFactory.Literal(data)})]";

    private IEnumerable<string> Attributes()
    {
        var corpus = CorpusReading.Create(Articles.Select(a => ArticleReader.Read(a.Path, a.Text)));
        var carried = corpus.ToCitable().Zip(corpus.Articles, (citable, article) => new CarriedArticle
        {
            Key = citable.Key,
            Path = citable.Path,
            Published = citable.Published,
            Words = CarriedWords.Write(article, WholeText),
            Quotations = citable.Quotations.Select(q => new CarriedQuotation(q.Id, q.Span, q.Utterance, q.Speaker)).ToEquatableArray(),
        });
        return CarriedFormat.WriteArticles(carried).Prepend(CarriedFormat.WriteCorpus(Name + ".Corpus", corpus.Articles.Count, [])).Select(d => Attribute(CarriedFormat.Version, d));
    }
}
