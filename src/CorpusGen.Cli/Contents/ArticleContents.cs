using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Generator.Models;
using CorpusGen.Project;

namespace CorpusGen.Cli.Contents;

/// <summary>An article of a corpus.</summary>
internal sealed class ArticleContents
{
    /// <summary>Puts together what was read and how it is called.</summary>
    public ArticleContents(ArticleReading reading, ArticleModel model, ArticleNames names)
    {
        Reading = reading;
        Model = model;
        Member = $"{OptionNames.DefaultClassName}.{names.Identifier}";
        Quotations = [.. model.Quotes.Select(q => new QuotedContents(this, q, names.CanonicalName(q.SpeakerName)))];
    }

    /// <summary>What was read.</summary>
    public ArticleReading Reading { get; }

    /// <summary>What is generated of it.</summary>
    public ArticleModel Model { get; }

    /// <summary>What citations call it.</summary>
    public string Key => Reading.Key;

    /// <summary>What code calls it, such as <c>Corpus.LavrovMeetsXi</c>.</summary>
    public string Member { get; }

    /// <summary>Its quotations, in the order of the text.</summary>
    public IReadOnlyList<QuotedContents> Quotations { get; }
}
