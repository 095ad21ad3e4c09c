using System;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Models;

namespace CorpusGen.Generator.Emission;

/// <summary>
/// Writes the class that knows all articles. A few are written out as an array. Of many each has a number, and methods of a bounded size give the article
/// of a number: a speaker of one article does not bring the others to life, and no method has an instruction for every article.
/// </summary>
internal static class CatalogEmitter
{
    private const string Name = "Whole";
    private const int ArticlesInMethod = 256;

    /// <summary>The method that gives the article of a number, where articles have numbers. No member of whatever name can hide it.</summary>
    public static string Numbered(Settings settings) => $"{settings.QualifiedClassName}.{Name}.At";

    /// <summary>Writes the class.</summary>
    public static void Write(SourceWriter writer, CorpusModel corpus, Settings settings, TextForm form)
    {
        writer.Line($"private static class {Name}").Open();
        if (form == TextForm.Literals)
        {
            WriteArray(writer, corpus, settings);
        }
        else
        {
            WriteNumbered(writer, corpus, settings);
        }

        writer.Close();
    }

    private static void WriteArray(SourceWriter writer, CorpusModel corpus, Settings settings)
    {
        writer.Line("internal static readonly global::CorpusGen.CorpusCatalog Catalog = new global::CorpusGen.CorpusCatalog(() => new global::CorpusGen.Article[]").Open();
        foreach (var article in corpus.Articles)
        {
            writer.Line($"{settings.QualifiedClassName}.{article.Identifier},");
        }

        writer.Close(");");
    }

    private static void WriteNumbered(SourceWriter writer, CorpusModel corpus, Settings settings)
    {
        const string Enumerable = "global::System.Linq.Enumerable";
        var count = corpus.Articles.Count;
        writer.Line("internal static readonly global::CorpusGen.CorpusCatalog Catalog = new global::CorpusGen.CorpusCatalog(");
        writer.Line($"    () => {Enumerable}.ToArray({Enumerable}.Select({Enumerable}.Range(0, {Literal.Of(count)}), At)));").Line();
        writer.Line($"internal static global::CorpusGen.Article At(int number) => (number / {Literal.Of(ArticlesInMethod)}) switch").Open();
        for (var first = 0; first < count; first += ArticlesInMethod)
        {
            writer.Line($"{Literal.Of(first / ArticlesInMethod)} => From{Literal.Of(first)}(number),");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),").Close(";");
        for (var first = 0; first < count; first += ArticlesInMethod)
        {
            WriteMethod(writer, corpus, settings, first, Math.Min(count, first + ArticlesInMethod));
        }
    }

    private static void WriteMethod(SourceWriter writer, CorpusModel corpus, Settings settings, int first, int end)
    {
        writer.Line().Line($"private static global::CorpusGen.Article From{Literal.Of(first)}(int number) => number switch").Open();
        for (var number = first; number < end; number++)
        {
            writer.Line($"{Literal.Of(number)} => {settings.QualifiedClassName}.{corpus.Articles[number].Identifier},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),").Close(";");
    }
}
